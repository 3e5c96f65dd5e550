import type { Hit } from '../exhibition/search';
import type { SearchKind } from '../exhibition/searchDocument';

export interface HitGroups {
  /** What is shown in full above all. */
  first: Hit;
  /** The others by kind, no group empty. */
  groups: { kind: SearchKind; hits: Hit[] }[];
}

/** Groups in the order they are shown, and how many each shows: more would hide the groups below. */
const shown: [kind: SearchKind, most: number][] = [['question', 4], ['booth', 5], ['term', 3], ['hotline', 4], ['setting', 3], ['zone', 2]];

/** The best of `hits` (which come best first), and the rest by kind; null when there are none. */
export function groupHits([first, ...rest]: Hit[]): HitGroups | null {
  if (!first) return null;
  const groups = shown.map(([kind, most]) => ({ kind, hits: rest.filter((hit) => hit.kind === kind).slice(0, most) }));
  return { first, groups: groups.filter(({ hits }) => hits.length > 0) };
}

/**
 * What Enter in the search box takes: the first hit if it is something to do or a number to call, else the best page to
 * go to; a term has been read by then.
 */
export function hitToTake({ first, groups }: HitGroups): Hit {
  if (first.kind === 'setting' || first.kind === 'hotline') return first;
  const all = [first, ...groups.flatMap(({ hits }) => hits)];
  const places = all.filter(({ kind }) => kind === 'question' || kind === 'booth' || kind === 'zone');
  return places.sort((a, b) => b.score - a.score)[0] ?? first;
}
