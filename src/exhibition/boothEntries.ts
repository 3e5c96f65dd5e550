import type { BoothEntry, Zone } from './types';

/** Every booth by its id, with the zone it stands in. */
export function boothEntries(zones: readonly Pick<Zone, 'id' | 'booths'>[]): Map<string, BoothEntry & { zone: string }> {
  return new Map(zones.flatMap((zone) => zone.booths.map((booth) => [booth.id, { ...booth, zone: zone.id }] as const)));
}
