import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientLevel, fits, freshMatch, levels, rightlyPlaced, stepMatch, type Level, type MatchAct, type Reply } from '../../../../src/exhibits/match/model';

const reply = fc.integer({ min: 2, max: 5 }).chain((of) => fc.record({ chosen: fc.integer({ min: 0, max: of - 1 }), of: fc.constant(of) }));
const replies = fc.array(reply, { minLength: 1, maxLength: 8 });

describe('the practice level', () => {
  it('is C1 for the most careful answers, C5 for the boldest, C3 for those between', () => {
    const all = (chosen: number) => clientLevel([{ chosen, of: 3 }, { chosen, of: 3 }, { chosen, of: 3 }]);
    expect([all(0), all(1), all(2)]).toEqual([1, 3, 5]);
  });

  it('is at most C2 when one answer is the most careful', () => {
    fc.assert(fc.property(replies, (some) => {
      expect(clientLevel([...some, { chosen: 0, of: 3 }])).toBeLessThanOrEqual(2);
    }));
  });

  it('is one of the five, and never falls with a bolder answer', () => {
    fc.assert(fc.property(replies, fc.nat(), (some, which) => {
      const level = clientLevel(some);
      expect(levels).toContain(level);
      const i = which % some.length;
      const bolder = some.map((one, at): Reply => (at === i ? { ...one, chosen: Math.min(one.of - 1, one.chosen + 1) } : one));
      expect(clientLevel(bolder)).toBeGreaterThanOrEqual(level!);
    }));
  });

  it('waits for every answer', () => {
    expect(clientLevel([{ chosen: 1, of: 2 }, { chosen: null, of: 2 }])).toBeNull();
    expect(clientLevel([])).toBeNull();
  });
});

describe('a product', () => {
  it.each<[Level, Level[]]>([[1, [1]], [2, [1, 2]], [3, [1, 2, 3]], [4, [1, 2, 3, 4]], [5, [1, 2, 3, 4, 5]]])('for C%i may be R%j', (client, products) => {
    expect(levels.filter((product) => fits(client, product))).toEqual(products);
  });
});

describe('placing products', () => {
  const say = (product: number, fits: boolean): MatchAct => ({ kind: 'place', product, fits });
  const play = (...acts: MatchAct[]) => acts.reduce(stepMatch, freshMatch(1, 2));
  const answered: MatchAct = { kind: 'answer', question: 0, answer: 1 };

  it('counts the right ones when all are placed, and takes the first word', () => {
    expect(rightlyPlaced(play(answered, say(0, true)), 2, [1, 4])).toBeNull();
    expect(rightlyPlaced(play(answered, say(0, true), say(1, true), say(1, false)), 2, [1, 4])).toBe(1);
    expect(rightlyPlaced(play(answered, say(0, true), say(1, false)), 2, [1, 4])).toBe(2);
  });

  it('begins anew with another answer, and all of it when asked', () => {
    expect(play(answered, say(0, true), { kind: 'answer', question: 0, answer: 0 })).toEqual({ chosen: [0], placed: [null, null] });
    expect(play(answered, say(0, true), { kind: 'again' })).toEqual(freshMatch(1, 2));
  });
});
