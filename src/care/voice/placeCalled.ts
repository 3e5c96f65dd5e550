import type { ExhibitionIndex } from '../../exhibition/types';
import { foldSound } from './foldSound';

export interface Place {
  kind: 'zone' | 'booth';
  id: string;
}

/** The zone or booth somebody means by `name`: its title holds the name or the name its title; null when none does. */
export function placeCalled(index: ExhibitionIndex, name: string): Place | null {
  const sound = (text: string) => foldSound(text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, ''));
  const said = sound(name);
  if (said.length < 2) return null;
  const places = index.zones.flatMap((zone) => [
    { kind: 'zone' as const, id: zone.id, names: [zone.title, zone.short] },
    ...zone.booths.map((booth) => ({ kind: 'booth' as const, id: booth.id, names: [booth.title] })),
  ]);
  const means = (test: (title: string) => boolean) => places.find(({ names }) => names.map(sound).some(test));
  const found = means((title) => title === said) ?? means((title) => title.includes(said)) ?? means((title) => title.length > 1 && said.includes(title));
  return found ? { kind: found.kind, id: found.id } : null;
}
