import { expect, it } from 'vitest';
import { groupHits, hitToTake } from '../../../src/controls/groupHits';
import type { Hit } from '../../../src/exhibition/search';
import type { SearchKind } from '../../../src/exhibition/searchDocument';

const hit = (kind: SearchKind, id: string, score: number): Hit => ({ kind, id, score, zone: '', title: id, summary: '' });
const grouped = (...hits: Hit[]) => groupHits(hits)!;

it('shows the best hit first and the others by kind, questions before all', () => {
  const { first, groups } = grouped(hit('term', 'a', 9), hit('zone', 'b', 8), hit('booth', 'c', 7), hit('question', 'd', 6), hit('booth', 'e', 5));
  expect(first.id).toBe('a');
  expect(groups.map(({ kind, hits }) => [kind, ...hits.map(({ id }) => id)])).toEqual([['question', 'd'], ['booth', 'c', 'e'], ['zone', 'b']]);
});

it('leaves no group so long that it hides the next', () => {
  const { groups } = grouped(...Array.from({ length: 30 }, (_, at) => hit(at % 2 ? 'booth' : 'question', `${at}`, 30 - at)));
  expect(groups.every(({ hits }) => hits.length <= 5)).toBe(true);
});

it('has nothing to show where nothing was found', () => {
  expect(groupHits([])).toBeNull();
});

it('takes on Enter what is to be done or called, else the best page', () => {
  expect(hitToTake(grouped(hit('setting', 'care', 9), hit('booth', 'c', 8))).id).toBe('care');
  expect(hitToTake(grouped(hit('hotline', '110', 9), hit('booth', 'c', 8))).id).toBe('110');
  expect(hitToTake(grouped(hit('term', 'a', 9), hit('booth', 'c', 8), hit('question', 'd', 7))).id).toBe('c');
  expect(hitToTake(grouped(hit('term', 'a', 9))).id).toBe('a');
});
