import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payLeast } from '../../../../src/exhibits/calculator/card';
import { saveYearly } from '../../../../src/exhibits/calculator/compound';
import { buysLater } from '../../../../src/exhibits/calculator/inflation';
import type { Sheet, Worked } from '../../../../src/exhibits/calculator/sheet';
import { sheets } from '../../../../src/exhibits/calculator/sheets';

const usual = ({ fields }: Sheet) => Object.fromEntries(Object.entries(fields).map(([key, { usual }]) => [key, usual]));

/** Numbers within the limits of every field. */
function valuesOf({ fields }: Sheet) {
  return fc.record(Object.fromEntries(Object.entries(fields).map(([key, { unit, least, most }]) => [
    key, unit === 'yuan' || unit === 'percent' ? fc.double({ min: least, max: most, noNaN: true }) : fc.integer({ min: least, max: most }),
  ])));
}

function amounts(worked: Worked): Record<string, number> {
  if ('wrong' in worked) throw new Error(worked.wrong);
  return Object.fromEntries(Object.entries(worked.amounts).map(([key, { value }]) => [key, value]));
}

describe.each(Object.entries(sheets))('the calculation %s', (_, sheet) => {
  it('has usual numbers within its limits, and a result for them', () => {
    for (const { least, most, usual } of Object.values(sheet.fields)) expect(usual >= least && usual <= most).toBe(true);
    expect(sheet.work(usual(sheet))).toHaveProperty('said');
  });

  it('makes of any numbers within the limits a sentence and at most twelve bars, or says what does not fit', () => {
    fc.assert(fc.property(valuesOf(sheet), (values) => {
      const worked = sheet.work(values);
      if ('wrong' in worked) return;
      expect(Object.values(worked.amounts).every(({ value }) => Number.isFinite(value))).toBe(true);
      const { bars, parts } = worked.plot;
      expect(bars.length).toBeGreaterThan(0);
      expect(bars.length).toBeLessThanOrEqual(12);
      expect(bars.every(({ heights }) => heights.length === parts.length && heights.every(Number.isFinite))).toBe(true);
      expect(bars.every(({ at }, i) => i === 0 || at > bars[i - 1]!.at)).toBe(true);
    }), { numRuns: 60 });
  });
});

describe('savings', () => {
  it('grow as the booth says: 100 yuan at 2 % for five years, 10,000 for thirty', () => {
    expect(saveYearly({ start: 100, yearly: 0, rate: 2, count: 5 }).at(-1)!.total).toBeCloseTo(110.41, 2);
    expect(saveYearly({ start: 10_000, yearly: 0, rate: 2, count: 30 }).at(-1)!.total).toBeCloseTo(18_113.62, 2);
  });

  it('never hold less than was put in, nor less with a higher rate or another year', () => {
    const sum = fc.integer({ min: 0, max: 1e6 });
    fc.assert(fc.property(sum, sum, fc.integer({ min: 0, max: 19 }), fc.integer({ min: 1, max: 49 }), (start, yearly, rate, count) => {
      const end = (rate: number, count: number) => saveYearly({ start, yearly, rate, count }).at(-1)!;
      const { paid, total } = end(rate, count);
      expect(paid).toBe(start + yearly * (count - 1));
      expect(total).toBeGreaterThanOrEqual(paid);
      expect(end(rate + 1, count).total).toBeGreaterThanOrEqual(total);
      expect(end(rate, count + 1).total).toBeGreaterThanOrEqual(total);
    }));
  });
});

describe('the least repayment of a card', () => {
  const debt = fc.integer({ min: 1, max: 500_000 });
  const daily = fc.integer({ min: 0, max: 9 }).map((hundredth) => hundredth / 100);
  const least = fc.integer({ min: 1, max: 99 });

  it('takes as long and costs as much as the booth says: 10,000 yuan at 0.05 % a day and a tenth a month', () => {
    const { months, interest } = amounts(sheets['card']!.work(usual(sheets['card']!)));
    expect([months, Math.round(interest!)]).toEqual([40, 1469]);
  });

  it('always ends, owes less every month, and costs no less with a higher rate or a smaller share', () => {
    fc.assert(fc.property(debt, daily, least, (debt, daily, least) => {
      const { owed, interest } = payLeast({ debt, daily, least });
      expect(owed.every((left, i) => i === 0 || left < owed[i - 1]!)).toBe(true);
      expect(payLeast({ debt, daily: daily + 0.01, least }).interest).toBeGreaterThan(interest);
      const larger = payLeast({ debt, daily, least: least + 1 });
      expect(larger.owed.length).toBeLessThanOrEqual(owed.length);
      expect(larger.interest).toBeLessThanOrEqual(interest + 1e-6);
    }));
  });

  it('is over in one month when all is repaid', () => {
    expect(payLeast({ debt: 1000, daily: 0.05, least: 100 })).toEqual({ owed: [1000], interest: 15 });
  });
});

describe('rising prices', () => {
  it('and falling ones of the same rate bring back what was there', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 50 }), (today, prices, count) => {
      const { buys, needs } = amounts(sheets['inflation']!.work({ today, prices, count }));
      expect(buys!).toBeLessThanOrEqual(today);
      expect((buys! * needs!) / today).toBeCloseTo(today, 3);
    }));
  });

  it('leave 82 of 100 yuan after ten years at 2 %', () => {
    expect(buysLater(100, 2, 10)).toBeCloseTo(82.03, 2);
  });
});

describe('a pension', () => {
  const { work } = sheets['pension']!;

  it('without a return pays out what was put in', () => {
    const { total, monthly } = amounts(work({ age: 35, retire: 60, yearly: 3000, rate: 0, draw: 20 }));
    expect([total, monthly]).toEqual([75_000, 75_000 / 240]);
  });

  it('cannot begin before now', () => {
    expect(work({ age: 60, retire: 60, yearly: 3000, rate: 2, draw: 20 })).toEqual({ wrong: 'calcWrongAge' });
  });
});

describe('a loan that does not fit', () => {
  it('is told, and not given a rate', () => {
    const { work } = sheets['loan']!;
    expect(work({ borrow: 1000, fee: 1000, count: 12, payment: 100 })).toEqual({ wrong: 'calcWrongFee' });
    expect(work({ borrow: 1000, fee: 0, count: 12, payment: 100_000 })).toEqual({ wrong: 'calcWrongHuge' });
    expect(work({ borrow: 1000, fee: 0, count: 9, payment: 100 })).toEqual({ wrong: 'calcWrongRepaid' });
    expect(amounts(work({ borrow: 1000, fee: 0, count: 10, payment: 100 }))['rate']).toBeCloseTo(0, 6);
  });
});
