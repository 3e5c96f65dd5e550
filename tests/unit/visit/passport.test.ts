import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { motifs } from '../../../src/exhibition/motifs';
import type { Zone } from '../../../src/exhibition/types';
import { passport } from '../../../src/visit/passport';

const zone = (id: string, booths: Zone['booths']): Zone => ({ id, title: id, short: id, summary: '', motif: motifs[0], colour: '#1f3f77', audience: ['everyone'], html: '', booths });
const index = {
  zones: [
    zone('fraud', [{ id: 'calls', title: 'Calls', tries: true }, { id: 'links', title: 'Links' }]),
    zone('cash', [{ id: 'notes', title: 'Notes', tries: true }]),
    zone('empty', []),
  ],
};
const right = { right: 1, of: 1 };
const waxed = (seen: string[], outcomes: Parameters<typeof passport>[2]) =>
  passport(index, seen, outcomes).zones.flatMap(({ booths }) => booths.filter((booth) => booth.waxed).map(({ id }) => id));

describe('the visitor’s cloth', () => {
  it('is empty at first, and has no row for a zone without booths', () => {
    const cloth = passport(index, [], {});
    expect(cloth).toMatchObject({ waxed: 0, of: 3 });
    expect(cloth.zones.map(({ id, dyed }) => [id, dyed])).toEqual([['fraud', false], ['cash', false]]);
  });

  it('gets a booth’s figure when it was read and something in it tried, well or not', () => {
    expect(waxed(['calls'], {})).toEqual([]);
    expect(waxed([], { 'calls/quiz-1': right })).toEqual([]);
    expect(waxed(['calls'], { 'calls/story-1': { right: 0, of: 1 } })).toEqual(['calls']);
  });

  it('asks for reading alone where there is nothing to try', () => {
    expect(waxed(['links'], {})).toEqual(['links']);
  });

  it('takes another booth’s outcome for no booth whose name begins the same', () => {
    expect(waxed(['calls'], { 'calls-abroad/quiz-1': right })).toEqual([]);
  });

  it('is dyed where a whole zone is done', () => {
    const { zones } = passport(index, ['calls', 'links'], { 'calls/quiz-1': right });
    expect(zones.map(({ dyed }) => dyed)).toEqual([true, false]);
  });

  it('never loses a figure by what is read or tried later, in whatever order', () => {
    const ids = ['calls', 'links', 'notes', 'gone'];
    const step = fc.record({ id: fc.constantFrom(...ids), tries: fc.boolean() });
    fc.assert(fc.property(fc.array(step), (steps) => {
      let before = 0;
      const seen: string[] = [];
      const outcomes: Record<string, { right: number; of: number }> = {};
      for (const { id, tries } of steps) {
        if (tries) outcomes[`${id}/quiz-1`] = right;
        else seen.push(id);
        const now = passport(index, seen, outcomes);
        expect(now.waxed).toBeGreaterThanOrEqual(before);
        before = now.waxed;
      }
      expect(passport(index, seen.toReversed(), outcomes)).toEqual(passport(index, seen, outcomes));
    }));
  });
});
