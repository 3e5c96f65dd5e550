import { opensElsewhere } from '../reading/opensElsewhere';
import type { Hit } from '../exhibition/search';
import { pageAt } from './history';
import type { Hall } from './useHall';

/** Follows a link of an article inside the hall; what the hall has no place for opens as a page. */
export function followInHall({ index, root, reading, visitor }: Hall, event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link || link.dataset.plain !== undefined || opensElsewhere(event)) return;
  const found = pageAt(root, link.href, index.languages.map(({ lang }) => lang));
  if (!found || found.lang !== index.lang) return;
  const { page } = found;
  if (page.kind !== 'booth' && page.kind !== 'zone' && page.kind !== 'question') return;
  event.preventDefault();
  if (page.kind === 'question') return visitor.ask(page.id);
  if (reading) visitor.closeBooth();
  if (page.kind === 'booth') visitor.walkTo(page.id, true);
  else visitor.walkToZone(page.id);
}

/** Goes where a search hit leads; false for one the hall has no place for. */
export function goToHit({ visitor }: Hall, { kind, id }: Pick<Hit, 'kind' | 'id'>): boolean {
  if (kind === 'booth') visitor.walkTo(id, true);
  else if (kind === 'zone') visitor.walkToZone(id);
  else if (kind === 'question') visitor.ask(id);
  else return false;
  return true;
}
