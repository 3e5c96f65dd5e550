import fc from 'fast-check';
import { expect, it } from 'vitest';
import { motifs } from '../../../src/exhibition/motifs';
import { hasEarned } from '../../../src/visit/earned';
import { passport } from '../../../src/visit/passport';

const zone = (id: string, booths: { id: string; title: string; tries?: true }[]) => ({ id, title: id, short: id, summary: '', motif: motifs[0], colour: '#1f3f77', audience: ['everyone' as const], html: '', booths });
const index = { zones: [zone('fraud', [{ id: 'calls', title: 'Calls', tries: true }, { id: 'links', title: 'Links' }]), zone('empty', [])] };

it('agrees with the passport on whether anything is on the cloth', () => {
  const ids = ['calls', 'links', 'gone'];
  fc.assert(fc.property(fc.subarray(ids), fc.subarray(ids), (seen, tried) => {
    const outcomes = Object.fromEntries(tried.map((id) => [`${id}/quiz-1`, { right: 1, of: 1 }]));
    expect(hasEarned(index, { seen, outcomes, pledges: [] })).toBe(passport(index, seen, outcomes).waxed > 0);
  }));
});

const ribbon = { exhibit: 'a/pledge-1', day: '2026-11-30', lang: 'zh-CN', promises: ['不转账'], name: '阿妹', strokes: [] };

it('counts a signed ribbon, though nothing was read to the end', () => {
  expect(hasEarned(index, { seen: [], outcomes: {}, pledges: [] })).toBe(false);
  expect(hasEarned(index, { seen: [], outcomes: {}, pledges: [ribbon] })).toBe(true);
});
