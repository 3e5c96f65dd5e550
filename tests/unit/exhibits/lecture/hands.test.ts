import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshHands, mostHands, shareOf, stepHands, type Hands, type HandsAct } from '../../../../src/exhibits/lecture/hands';

const run = (state: Hands, ...acts: HandsAct[]) => acts.reduce(stepHands, state);
const count = (answer: number, hands: number): HandsAct => ({ kind: 'count', answer, hands });

describe('a show of hands', () => {
  it('counts the hands of each answer', () => {
    expect(run(freshHands(3), count(0, 4), count(2, 12), count(0, 5)).counts).toEqual([5, 0, 12]);
  });

  it('counts no more once the answer is told, and begins anew when asked again', () => {
    const told = run(freshHands(2), count(0, 4), { kind: 'tell' });
    expect(run(told, count(0, 9))).toEqual({ counts: [4, 0], told: true });
    expect(run(told, { kind: 'again' })).toEqual(freshHands(2));
  });

  it('keeps whole hands within its limits, whatever is typed', () => {
    const any = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN));
    fc.assert(fc.property(fc.integer({ min: 2, max: 6 }), fc.array(fc.tuple(fc.integer({ min: -1, max: 7 }), any)), (answers, typed) => {
      const { counts } = run(freshHands(answers), ...typed.map(([answer, hands]) => count(answer, hands)));
      expect(counts).toHaveLength(answers);
      for (const hands of counts) expect(Number.isInteger(hands) && hands >= 0 && hands <= mostHands).toBe(true);
    }));
  });

  it('shares out all of a bar, or none while no hand is up', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: mostHands }), { minLength: 2, maxLength: 6 }), (counts) => {
      const sum = counts.reduce((all, _, i) => all + shareOf(counts, i), 0);
      expect(sum).toBeCloseTo(counts.some(Boolean) ? 1 : 0, 9);
    }));
  });
});
