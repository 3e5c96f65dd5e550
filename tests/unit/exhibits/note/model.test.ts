import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appearance } from '../../../../src/exhibits/note/appearance';
import { deal, freshStudy, isDone, isTold, lights, rightOf, showing, signs, stepStudy, type Act, type Study } from '../../../../src/exhibits/note/model';

const doAll = (study: Study, acts: readonly Act[]) => acts.reduce(stepStudy, study);
const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('turn' as const), x: fc.integer({ min: -90, max: 90 }), y: fc.integer({ min: -90, max: 90 }) }),
  fc.record({ kind: fc.constant('light' as const), light: fc.constantFrom(...lights) }),
  fc.record({ kind: fc.constantFrom('feel' as const, 'next' as const, 'compare' as const) }),
  fc.record({ kind: fc.constant('say' as const), genuine: fc.boolean() }),
  fc.record({ kind: fc.constant('again' as const), seed: fc.integer() }),
);

describe('what is dealt', () => {
  it('is three notes, some true and some false, a false one wrong in two or three signs', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const notes = deal(seed);
      expect(notes).toHaveLength(3);
      const wrong = notes.map(({ length }) => length).filter((count) => count > 0);
      expect(wrong.length === 1 || wrong.length === 2).toBe(true);
      expect(wrong.every((count) => count === 2 || count === 3)).toBe(true);
      expect(deal(seed)).toEqual(notes);
    }));
  });

  it('differs from seed to seed, in every sign and every place', () => {
    const dealt = Array.from({ length: 200 }, (_, seed) => deal(seed));
    for (const sign of signs) for (const at of [0, 1, 2]) expect(dealt.some((notes) => notes[at]!.includes(sign))).toBe(true);
    for (const at of [0, 1, 2]) expect(dealt.some((notes) => notes[at]!.length === 0)).toBe(true);
  });
});

describe('looking', () => {
  it('shows nothing of a note that lies flat', () => {
    expect(showing(freshStudy({ task: 'signs', seed: 1 }))).toEqual([]);
  });

  it('finds the five signs by tilting, light and touch, and is done then and not before', () => {
    let study = freshStudy({ task: 'signs', seed: 1 });
    for (const [act, seen] of [[{ kind: 'turn', x: 0, y: 15 }, 2], [{ kind: 'light', light: 'through' }, 4], [{ kind: 'feel' }, 5]] as [Act, number][]) {
      expect(isDone(study)).toBe(false);
      study = stepStudy(study, act);
      expect(study.seen).toHaveLength(seen);
    }
    expect(isDone(study)).toBe(true);
  });

  it('never tilts beyond 40 degrees, never forgets a sign of the same note, never counts what has no note', () => {
    fc.assert(fc.property(fc.constantFrom('signs' as const, 'judge' as const), fc.integer(), fc.array(anAct, { maxLength: 40 }), (task, seed, acts) => {
      let study = freshStudy({ task, seed });
      for (const act of acts) {
        const next = stepStudy(study, act);
        expect(Math.max(Math.abs(next.tilt.x), Math.abs(next.tilt.y))).toBeLessThanOrEqual(40);
        if (next.at === study.at && act.kind !== 'again') expect(study.seen.every((sign) => next.seen.includes(sign))).toBe(true);
        expect(next.said.length).toBeLessThanOrEqual(next.notes.length);
        expect(rightOf(next)).toBeLessThanOrEqual(next.said.length);
        study = next;
      }
    }));
  });
});

describe('judging', () => {
  it('asks of each note once, goes on only then, and counts what was right', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      let study = freshStudy({ task: 'judge', seed });
      for (const note of study.notes) {
        expect(stepStudy(study, { kind: 'next' })).toBe(study);
        study = stepStudy(study, { kind: 'say', genuine: note.length === 0 });
        expect(isTold(study)).toBe(true);
        expect(stepStudy(study, { kind: 'say', genuine: note.length > 0 })).toBe(study);
        study = stepStudy(study, { kind: 'next' });
      }
      expect(isDone(study)).toBe(true);
      expect(rightOf(study)).toBe(3);
      expect(stepStudy(study, { kind: 'again', seed: seed + 1 })).toMatchObject({ at: 0, said: [], seen: [] });
    }));
  });

  it('is wrong where a false note is taken for a true one', () => {
    const study = freshStudy({ task: 'judge', seed: 5 });
    const all = doAll(study, [{ kind: 'say', genuine: true }, { kind: 'next' }, { kind: 'say', genuine: true }, { kind: 'next' }, { kind: 'say', genuine: true }]);
    expect(rightOf(all)).toBe(study.notes.filter(({ length }) => length === 0).length);
  });
});

describe('what there is to see', () => {
  const flat = { tilt: { x: 0, y: 0 }, light: 'day', feeling: false } as const;
  const tilted = { ...flat, tilt: { x: 0, y: 30 } };
  const lit = { ...flat, light: 'through' } as const;

  it.each([
    ['number', (look: typeof flat | typeof tilted, note: readonly (typeof signs)[number][]) => appearance(look, note).numberHue, tilted],
    ['thread', (look: typeof flat | typeof tilted, note: readonly (typeof signs)[number][]) => appearance(look, note).threadHue, tilted],
  ] as const)('a true %s changes with the angle, a false one does not', (sign, hue, look) => {
    expect(hue(look, [])).not.toBe(hue(flat, []));
    expect(hue(look, [sign])).toBe(hue(flat, [sign]));
  });

  it.each(['picture', 'value'] as const)('a true %s comes out of the paper against the light, a false one is the same in every light', (sign) => {
    expect(appearance(lit, [])[sign]).toBeGreaterThan(0.8);
    expect(appearance(flat, [])[sign]).toBeLessThan(0.1);
    expect(appearance(lit, [sign])[sign]).toBe(appearance(flat, [sign])[sign]);
  });

  it('true print stands out under the finger, and nothing else makes it', () => {
    expect(appearance({ ...flat, feeling: true }, []).relief).toBe(true);
    expect(appearance({ ...flat, feeling: true }, ['raised']).relief).toBe(false);
    expect(appearance(flat, []).relief).toBe(false);
  });
});
