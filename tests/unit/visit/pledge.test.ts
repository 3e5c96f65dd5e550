import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang, mostPledges, mostPoints, readPledges, type Pledge } from '../../../src/visit/pledge';
import { readSaved, writeSaved } from '../../../src/visit/savedVisit';
import { usualSettings } from '../../../src/visit/settings';
import { anyPledge } from './anyPledge';

const ribbon: Pledge = { exhibit: 'a/pledge-1', day: '2026-11-30', lang: 'zh-CN', promises: ['不出租银行卡。'], name: '阿雅', strokes: [] };
const saved = writeSaved({ place: null, seen: ['a'], settings: usualSettings, tour: null, outcomes: {}, bookmarks: {}, bank: null, pledges: [ribbon] });

describe('ribbons', () => {
  it('a wall has one: the later takes the place of the earlier', () => {
    const again = { ...ribbon, name: '' };
    expect(hang(hang([], ribbon.exhibit, ribbon), again.exhibit, again)).toEqual([again]);
  });

  it('is taken down alone', () => {
    const other = { ...ribbon, exhibit: 'b/pledge-1' };
    expect(hang([ribbon, other], 'a/pledge-1', null)).toEqual([other]);
    expect(hang([other], 'a/pledge-1', null)).toEqual([other]);
  });

  it('the oldest give way when there are many', () => {
    const many = Array.from({ length: mostPledges + 3 }, (_, i) => ({ ...ribbon, exhibit: `a/pledge-${i}` }));
    const hung = many.reduce<readonly Pledge[]>((before, one) => hang(before, one.exhibit, one), []);
    expect(hung).toEqual(many.slice(3));
  });
});

describe('ribbons as kept', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['no list of promises', { ...ribbon, promises: 'all' }],
    ['a name by number', { ...ribbon, name: 7 }],
    ['a name as long as a book', { ...ribbon, name: '长'.repeat(1000) }],
    ['a number for a stroke', { ...ribbon, strokes: [7] }],
    ['a list in a stroke', { ...ribbon, strokes: [[[1, 2]]] }],
    ['no strokes', { ...ribbon, strokes: undefined }],
    ['a stroke in words', { ...ribbon, strokes: [['1', '2']] }],
    ['a stroke between the units', { ...ribbon, strokes: [[0.5, 1]] }],
    ['a stroke far outside', { ...ribbon, strokes: [[1e9, 1]] }],
    ['more points than are ever kept', { ...ribbon, strokes: [Array.from({ length: 2 * mostPoints + 1 }, () => 1)] }],
    ['no day', { ...ribbon, day: undefined }],
    ['a day of no calendar', { ...ribbon, day: '2026-13-40' }],
  ])('leaves out one with %s, and keeps the rest', (_, spoilt) => {
    expect(readPledges([spoilt, ribbon])).toEqual([ribbon]);
  });

  it('are none where an earlier version kept none, or what it kept is no list, and the visit stays', () => {
    for (const pledges of [undefined, null, 'x', { length: 1 }]) expect(readSaved(JSON.stringify({ ...JSON.parse(saved), pledges }))).toMatchObject({ seen: ['a'], pledges: [] });
  });

  it('read back whatever was hung, and nothing else without failing', () => {
    fc.assert(fc.property(fc.array(anyPledge), (many) => {
      const hung = many.reduce<readonly Pledge[]>((before, one) => hang(before, one.exhibit, one), []);
      expect(readPledges(JSON.parse(JSON.stringify(hung)))).toEqual(hung);
    }));
    fc.assert(fc.property(fc.anything(), (kept) => void readPledges(kept)));
  });

  it('never take more than 54 KB', () => {
    const full = Array.from({ length: mostPledges }, (_, i): Pledge => ({ ...ribbon, exhibit: `a-booth-with-a-long-name/pledge-${i}`, promises: Array.from({ length: 6 }, () => '字'.repeat(60)), strokes: [Array.from({ length: 2 * mostPoints }, () => 299)] }));
    expect(readPledges(full)).toHaveLength(mostPledges);
    expect(new TextEncoder().encode(JSON.stringify(full)).length).toBeLessThan(54 * 1024);
  });
});
