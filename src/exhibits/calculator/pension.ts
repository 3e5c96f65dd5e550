import { saveYearly } from './compound';
import { equalPayment } from './loan';
import { thin, years, yuan, type Sheet } from './sheet';

export const pension: Sheet<'age' | 'retire' | 'yearly' | 'rate' | 'draw'> = {
  fields: {
    age: { label: 'calcAge', unit: 'age', least: 16, most: 74, step: 1, usual: 35 },
    retire: { label: 'calcRetire', unit: 'age', least: 40, most: 75, step: 1, usual: 60 },
    yearly: { label: 'calcSaveYearly', unit: 'yuan', least: 100, most: 1_000_000, step: 500, usual: 3000 },
    rate: { label: 'calcRate', unit: 'percent', least: 0, most: 10, step: 0.5, usual: 2 },
    draw: { label: 'calcDraw', unit: 'year', least: 1, most: 40, step: 1, usual: 20 },
  },
  /** What is drawn is an equal payment each month; what is left goes on earning the same rate, a twelfth of it each month. */
  work({ age, retire, yearly, rate, draw }) {
    if (retire <= age) return { wrong: 'calcWrongAge' };
    const saved = saveYearly({ start: yearly, yearly, rate, count: retire - age });
    const { paid, total } = saved.at(-1)!;
    return {
      said: 'calcSaidPension',
      amounts: { age: { value: retire, unit: 'age' }, paid: yuan(paid), total: yuan(total), interest: yuan(total - paid), years: years(draw), monthly: yuan(equalPayment(total, rate, draw * 12)) },
      plot: { step: 'calcAgeNo', parts: ['calcPaidIn', 'calcInterest'], bars: thin(saved.map((one, i) => ({ at: age + i + 1, heights: [one.paid, one.total - one.paid] }))) },
    };
  },
};
