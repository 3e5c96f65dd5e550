import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalPayment, instalments, yearlyRates } from '../../../../src/exhibits/calculator/loan';
import { rateOf } from '../../../../src/exhibits/calculator/rateOf';

const level = (payment: number, count: number) => Array.from({ length: count }, () => payment);
const nominal = (received: number, payment: number, count: number) => yearlyRates(rateOf(received, level(payment, count))).nominal;

describe('a loan’s rate, against published examples to 0.01 %', () => {
  it.each<[source: string, received: number, payment: number, count: number, yearly: number]>([
    ['US Regulation Z, Appendix J (c)(1): 5000 advanced, 24 payments of 230', 5000, 230, 24, 9.69],
    ['Microsoft Excel, RATE: 8000 over four years at 200 a month', 8000, 200, 48, 9.24],
    ['Adobe FormCalc, Apr(35000, 269.50, 360) = 0.08515404566', 35_000, 269.5, 360, 8.515_404_566],
    ['Chinese mortgage tables (等额本息): 1 million at 4.9 %, 30 years, 5307.27 a month', 1_000_000, 5307.27, 360, 4.9],
  ])('%s', (_, received, payment, count, yearly) => {
    expect(Math.abs(nominal(received, payment, count) - yearly)).toBeLessThan(0.005);
  });

  // EU Directive 87/102/EEC as amended by 98/7/EC, Annex III: the rate with interest on interest.
  it('two yearly payments of 600 for 1000: 13.07 %', () => {
    expect(rateOf(1000, [600, 600]) * 100).toBeCloseTo(13.07, 2);
  });

  it('272 after three and six months and 544 after a year for 1000: 13.19 %', () => {
    expect(((1 + rateOf(1000, [272, 272, 0, 544])) ** 4 - 1) * 100).toBeCloseTo(13.19, 2);
  });

  it('the booth’s own table: a fee of 0.6 % a month is 13.0 %, or 13.8 %', () => {
    const { nominal, effective } = yearlyRates(rateOf(12_000, level(1072, 12)));
    expect([nominal.toFixed(2), effective.toFixed(2)]).toEqual(['13.03', '13.84']);
  });
});

describe('a loan’s rate', () => {
  const principal = fc.double({ min: 100, max: 1e7, noNaN: true });
  const rate = fc.double({ min: 0, max: 200, noNaN: true });
  const count = fc.integer({ min: 1, max: 360 });

  it('is what the equal payment was worked out from', () => {
    fc.assert(fc.property(principal, rate, count, (principal, rate, count) => {
      // A payment rounded down in its last digit repays a hair less than was received.
      const payment = equalPayment(principal, rate, count) * (1 + 1e-12);
      expect(nominal(principal, payment, count)).toBeCloseTo(rate, 4);
    }));
  });

  it('is nothing when just what was received is repaid, and grows with each yuan more', () => {
    fc.assert(fc.property(count, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (count, payment, more) => {
      expect(nominal(payment * count, payment, count)).toBeCloseTo(0, 6);
      expect(nominal(payment * count, payment + more, count)).toBeGreaterThan(nominal(payment * count, payment + more / 2, count));
    }));
  });

  it('takes interest on what is left each month, until all is repaid', () => {
    fc.assert(fc.property(principal, rate, count, (principal, rate, count) => {
      const months = instalments(principal, equalPayment(principal, rate, count) * (1 + 1e-12), count);
      expect(months.reduce((sum, month) => sum + month.principal, 0) / principal).toBeCloseTo(1, 6);
      expect(months.every(({ interest }) => interest >= -1e-6 * principal)).toBe(true);
    }));
  });

  it('is refused where less is repaid than received', () => {
    expect(() => rateOf(1000, [500, 499])).toThrow(RangeError);
    expect(() => rateOf(0, [1])).toThrow(RangeError);
  });
});
