import { array, assert, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plot } from '../../../../src/exhibits/calculator/sheet';
import { stacksOf } from '../../../../src/exhibits/calculator/stacks';

const plot = (...heights: number[][]): Plot => ({ step: 'calcYearNo', parts: ['calcPaidIn', 'calcInterest'], bars: heights.map((one, i) => ({ at: i + 1, heights: one })) });

describe('stacks of jars', () => {
  it('stand eight high where most money is, in proportion elsewhere', () => {
    expect(stacksOf(plot([100, 0], [150, 50]))).toEqual([[0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 1, 1]]);
  });

  it('are five of a longer row, the first and the last among them', () => {
    const stacks = stacksOf(plot(...Array.from({ length: 12 }, (_, i) => [i + 1, 0])));
    expect(stacks.map(({ length }) => length)).toEqual([1, 3, 5, 6, 8]);
  });

  it('are none where there is no money', () => {
    expect(stacksOf(plot([0, 0]))).toEqual([]);
    expect(stacksOf(plot())).toEqual([]);
  });

  it('show each jar as one of the parts, lower parts below, whatever the numbers', () => {
    const money = double({ min: -1e6, max: 1e12, noNaN: true });
    assert(property(array(tuple(money, money), { maxLength: 12 }), (bars) => {
      const stacks = stacksOf(plot(...bars));
      expect(stacks.length).toBeLessThanOrEqual(5);
      for (const jars of stacks) {
        expect(jars.length).toBeLessThanOrEqual(8);
        expect(jars.every((part) => part === 0 || part === 1)).toBe(true);
        expect([...jars].sort()).toEqual(jars);
      }
    }));
  });
});
