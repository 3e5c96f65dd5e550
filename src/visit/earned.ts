/** What it takes for something to be on the visitor's cloth. Pure. */
import type { ExhibitionIndex } from '../exhibition/types';
import type { Outcomes } from './outcome';
import type { VisitState } from './visit';

/** Ids of the booths in which something was tried, however it went. */
export function triedBooths(outcomes: Outcomes): ReadonlySet<string> {
  return new Set(Object.keys(outcomes).map((exhibit) => exhibit.split('/')[0]!));
}

/** A booth is drawn in wax once it was read and, where it has something to try, something there was tried. */
export function isWaxed({ id, tries }: { id: string; tries?: boolean }, read: ReadonlySet<string>, tried: ReadonlySet<string>): boolean {
  return read.has(id) && (!tries || tried.has(id));
}

/** Whether anything hangs in the hall for this visitor: a figure on the cloth, or a signed ribbon. */
export function hasEarned({ zones }: Pick<ExhibitionIndex, 'zones'>, { seen, outcomes, pledges }: Pick<VisitState, 'seen' | 'outcomes' | 'pledges'>): boolean {
  if (pledges.length > 0) return true;
  const [read, tried] = [new Set(seen), triedBooths(outcomes)];
  return zones.some(({ booths }) => booths.some((booth) => isWaxed(booth, read, tried)));
}
