/** The part of a zone the suggestion needs. */
export interface ZoneOrder {
  id: string;
  /** In visiting order. */
  booths: { id: string }[];
}

/**
 * The booth to suggest next, or undefined when all are read. First the zone stood in is finished, going on from the
 * booth stood before; then a zone begun, the one with least left; then the first untouched zone in the hall's order.
 */
export function whereNext(zones: readonly ZoneOrder[], seen: readonly string[], here: { zone: string | null; booth: string | null }): string | undefined {
  const read = new Set(seen);
  const left = ({ booths }: ZoneOrder) => booths.filter(({ id }) => !read.has(id) && id !== here.booth);
  const zone = zones.find(({ id, booths }) => (here.booth === null ? id === here.zone : booths.some((booth) => booth.id === here.booth)));
  if (zone) {
    const at = zone.booths.findIndex(({ id }) => id === here.booth);
    const unread = left(zone);
    const next = unread.find((booth) => zone.booths.indexOf(booth) > at) ?? unread[0];
    if (next) return next.id;
  }
  const others = zones.filter((other) => left(other).length > 0);
  const begun = others.filter(({ booths }) => booths.some(({ id }) => read.has(id)));
  const nearest = begun.toSorted((a, b) => left(a).length - left(b).length)[0] ?? others[0];
  return nearest && left(nearest)[0]!.id;
}
