import type { BoothEntry, ExhibitionIndex, Zone } from '../exhibition/types';

/** The zone of a booth and the booths before and after it in visiting order, across zones. */
export interface Neighbours {
  zone: Zone;
  previous?: BoothEntry;
  next?: BoothEntry;
}

/** Throws when the exhibition has no booth of that id. */
export function neighbours(index: ExhibitionIndex, id: string): Neighbours {
  const zone = index.zones.find(({ booths }) => booths.some((booth) => booth.id === id));
  if (!zone) throw new Error(`no booth ${id}`);
  const order = index.zones.flatMap(({ booths }) => booths);
  const at = order.findIndex((booth) => booth.id === id);
  return { zone, previous: order[at - 1], next: order[at + 1] };
}
