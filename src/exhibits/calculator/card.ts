import { months, percent, thin, years, yuan, type Sheet } from './sheet';

/** Yuan: a bank takes no less than this in a month, or all that is left. */
const smallestPayment = 50;
const daysOfMonth = 30;

/**
 * A credit-card debt of `debt` yuan, nothing more bought, when each month only the least is paid: the month's interest
 * (`daily` percent a day, 30 days) and `least` percent of the debt. Gives what is owed before each month's payment, and
 * the interest of all months.
 */
export function payLeast({ debt, daily, least }: { debt: number; daily: number; least: number }): { owed: number[]; interest: number } {
  const owed: number[] = [];
  let total = 0;
  // Less than half a fen is nothing: sums of such fractions are not exact.
  for (let left = debt; left > 0.005;) {
    owed.push(left);
    const interest = (left * daily * daysOfMonth) / 100;
    const payment = Math.min(left + interest, Math.max((left * least) / 100 + interest, smallestPayment));
    total += interest;
    left -= payment - interest;
  }
  return { owed, interest: total };
}

export const card: Sheet<'debt' | 'daily' | 'least'> = {
  fields: {
    debt: { label: 'calcDebt', unit: 'yuan', least: 1, most: 500_000, step: 1000, usual: 10_000 },
    daily: { label: 'calcDaily', unit: 'percent', least: 0, most: 0.1, step: 0.01, usual: 0.05 },
    least: { label: 'calcLeastShare', unit: 'percent', least: 1, most: 100, step: 1, usual: 10 },
  },
  work(values) {
    const { owed, interest } = payLeast(values);
    return {
      said: 'calcSaidCard',
      amounts: { months: months(owed.length), years: years(owed.length / 12), interest: yuan(interest), rate: percent(values.daily * 365) },
      plot: { step: 'calcMonthNo', parts: ['calcOwed'], bars: thin(owed.map((left, i) => ({ at: i + 1, heights: [left] }))) },
    };
  },
};
