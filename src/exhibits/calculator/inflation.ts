import { thin, years, yuan, type Sheet } from './sheet';

/** What `today` yuan buy after `count` years at today's prices, when prices rise by `prices` percent a year. */
export function buysLater(today: number, prices: number, count: number): number {
  return today / (1 + prices / 100) ** count;
}

export const inflation: Sheet<'today' | 'prices' | 'count'> = {
  fields: {
    today: { label: 'calcToday', unit: 'yuan', least: 1, most: 10_000_000, step: 100, usual: 100 },
    prices: { label: 'calcPrices', unit: 'percent', least: 0, most: 20, step: 0.5, usual: 2 },
    count: { label: 'calcLater', unit: 'year', least: 1, most: 50, step: 1, usual: 10 },
  },
  work({ today, prices, count }) {
    return {
      said: 'calcSaidInflation',
      amounts: { years: years(count), today: yuan(today), buys: yuan(buysLater(today, prices, count)), needs: yuan(today * (1 + prices / 100) ** count) },
      plot: { step: 'calcYearNo', parts: ['calcBuys'], bars: thin(Array.from({ length: count }, (_, i) => ({ at: i + 1, heights: [buysLater(today, prices, i + 1)] }))) },
    };
  },
};
