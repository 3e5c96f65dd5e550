import { thin, years, yuan, type Sheet } from './sheet';

export interface Saved {
  /** All that was put in so far, yuan. */
  paid: number;
  /** What there is at the year's end, yuan. */
  total: number;
}

/**
 * Savings at the end of each of `count` years: `start` yuan at once, `yearly` yuan more at the beginning of every later
 * year, `rate` percent a year, interest added once a year.
 */
export function saveYearly({ start, yearly, rate, count }: { start: number; yearly: number; rate: number; count: number }): Saved[] {
  const saved: Saved[] = [];
  let [paid, total] = [start, start];
  for (let year = 1; year <= count; year += 1) {
    if (year > 1) {
      paid += yearly;
      total += yearly;
    }
    total *= 1 + rate / 100;
    saved.push({ paid, total });
  }
  return saved;
}

export const compound: Sheet<'start' | 'yearly' | 'rate' | 'count'> = {
  fields: {
    start: { label: 'calcStart', unit: 'yuan', least: 0, most: 10_000_000, step: 1000, usual: 10_000 },
    yearly: { label: 'calcYearly', unit: 'yuan', least: 0, most: 1_000_000, step: 500, usual: 1000 },
    rate: { label: 'calcRate', unit: 'percent', least: 0, most: 20, step: 0.5, usual: 2 },
    count: { label: 'calcYears', unit: 'year', least: 1, most: 50, step: 1, usual: 10 },
  },
  work(values) {
    const saved = saveYearly(values);
    const { paid, total } = saved.at(-1)!;
    return {
      said: 'calcSaidCompound',
      amounts: { years: years(values.count), total: yuan(total), paid: yuan(paid), interest: yuan(total - paid) },
      plot: { step: 'calcYearNo', parts: ['calcPaidIn', 'calcInterest'], bars: thin(saved.map((one, i) => ({ at: i + 1, heights: [one.paid, one.total - one.paid] }))) },
    };
  },
};
