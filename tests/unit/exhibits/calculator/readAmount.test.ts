import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, stepAmount } from '../../../../src/exhibits/calculator/readAmount';
import { showAmount } from '../../../../src/exhibits/calculator/showAmount';
import type { Field } from '../../../../src/exhibits/calculator/sheet';

const rate: Field = { label: 'calcRate', unit: 'percent', least: 0, most: 20, step: 0.1, usual: 2 };
const term: Field = { label: 'calcYears', unit: 'year', least: 1, most: 50, step: 1, usual: 10 };

describe('reading what was typed', () => {
  it.each<[string, Field, object]>([
    ['2.5', rate, { value: 2.5 }], [' 3 ', rate, { value: 3 }], ['', rate, { wrong: 'calcNotNumber' }], ['abc', rate, { wrong: 'calcNotNumber' }],
    ['-1', rate, { wrong: 'calcTooLittle' }], ['21', rate, { wrong: 'calcTooMuch' }], ['1.5', term, { wrong: 'calcNotNumber' }], ['0', term, { wrong: 'calcTooLittle' }],
  ])('“%s”', (text, field, read) => {
    expect(readAmount(text, field)).toEqual(read);
  });
});

describe('a press of − or +', () => {
  it('goes to the next step, from between two as well, and from nothing to what is usual', () => {
    expect(stepAmount('0.2', rate, 1)).toBe('0.3');
    expect(stepAmount('0.25', rate, 1)).toBe('0.3');
    expect(stepAmount('0.25', rate, -1)).toBe('0.2');
    expect(stepAmount('', rate, -1)).toBe('2');
  });

  it('never leaves the limits, and back again returns', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), (tenths) => {
      const text = String(tenths / 10);
      const [up, down] = [stepAmount(text, rate, 1), stepAmount(text, rate, -1)];
      expect(readAmount(up, rate)).toHaveProperty('value');
      expect(readAmount(down, rate)).toHaveProperty('value');
      if (tenths < 200) expect(stepAmount(up, rate, -1)).toBe(text);
      if (tenths > 0) expect(stepAmount(down, rate, 1)).toBe(text);
    }));
  });
});

describe('an amount', () => {
  it('is written as the language writes it', () => {
    expect(showAmount({ value: 12_345.6, unit: 'yuan' }, 'zh-CN')).toBe('12,346');
    expect(showAmount({ value: 82.034, unit: 'yuan' }, 'zh-CN')).toBe('82.03');
    expect([717.9, 100].map((value) => showAmount({ value, unit: 'yuan' }, 'en'))).toEqual(['717.90', '100']);
    expect(showAmount({ value: 13.034, unit: 'percent' }, 'en')).toBe('13.03%');
    expect([1, 10].map((value) => showAmount({ value, unit: 'year' }, 'en'))).toEqual(['1 year', '10 years']);
    expect(showAmount({ value: 51, unit: 'month' }, 'zh-CN')).toBe('51个月');
    expect(showAmount({ value: 4.25, unit: 'year' }, 'zh-CN')).toBe('4.3年');
  });
});
