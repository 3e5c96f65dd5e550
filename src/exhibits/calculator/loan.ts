import { rateOf } from './rateOf';
import { percent, thin, yuan, type Bar, type Sheet } from './sheet';

/** Yearly rates in percent, from a monthly one: times twelve, and with interest on interest. */
export function yearlyRates(monthly: number): { nominal: number; effective: number } {
  return { nominal: monthly * 1200, effective: ((1 + monthly) ** 12 - 1) * 100 };
}

/** The equal monthly payment, yuan, that repays `principal` yuan at `rate` percent a year (the month's is a twelfth) in `count` months. */
export function equalPayment(principal: number, rate: number, count: number): number {
  return principal / levelWorth(rate / 1200, count);
}

/** What each month's payment is made of: principal and interest, yuan. */
export function instalments(received: number, payment: number, count: number): { principal: number; interest: number }[] {
  const rate = rateOf(received, Array.from({ length: count }, () => payment));
  return Array.from({ length: count }, (_, paid) => {
    // What is owed is what the payments to come are worth; to count it down month by month would add up rounding errors.
    const interest = payment * levelWorth(rate, count - paid) * rate;
    return { principal: payment - interest, interest };
  });
}

/** What `count` payments of 1, one at the end of each period, are worth at first. */
function levelWorth(rate: number, count: number): number {
  return rate === 0 ? count : -Math.expm1(-count * Math.log1p(rate)) / rate;
}

/** Percent a year. Nobody lends at more; something was mistyped. */
const absurd = 10_000;

export const loan: Sheet<'borrow' | 'fee' | 'count' | 'payment'> = {
  fields: {
    borrow: { label: 'calcBorrow', unit: 'yuan', least: 100, most: 10_000_000, step: 1000, usual: 12_000 },
    fee: { label: 'calcFee', unit: 'yuan', least: 0, most: 1_000_000, step: 100, usual: 0 },
    count: { label: 'calcMonths', unit: 'month', least: 1, most: 360, step: 1, usual: 12 },
    payment: { label: 'calcPayment', unit: 'yuan', least: 1, most: 1_000_000, step: 10, usual: 1072 },
  },
  work({ borrow, fee, count, payment }) {
    const received = borrow - fee;
    const repaid = payment * count;
    if (received <= 0) return { wrong: 'calcWrongFee' };
    if (repaid < received) return { wrong: 'calcWrongRepaid' };
    const { nominal, effective } = yearlyRates(rateOf(received, Array.from({ length: count }, () => payment)));
    if (nominal > absurd) return { wrong: 'calcWrongHuge' };
    const bars = instalments(received, payment, count).map(({ principal, interest }, i): Bar => ({ at: i + 1, heights: [principal, interest] }));
    return {
      said: 'calcSaidLoan',
      amounts: { received: yuan(received), repaid: yuan(repaid), extra: yuan(repaid - received), rate: percent(nominal), effective: percent(effective) },
      plot: { step: 'calcMonthNo', parts: ['calcPrincipal', 'calcInterest'], bars: thin(bars) },
    };
  },
};
