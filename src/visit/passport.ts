/** The visitor's own cloth: what they have read and tried. Pure. */
import type { Motif } from '../exhibition/motifs';
import type { ExhibitionIndex } from '../exhibition/types';
import type { Outcomes } from './outcome';

export interface PassportZone {
  id: string;
  title: string;
  motif: Motif;
  /** `#rrggbb`. */
  colour: string;
  booths: { id: string; title: string; waxed: boolean }[];
  /** Every booth of the zone is waxed, so its part of the cloth is dyed. */
  dyed: boolean;
}

export interface Passport {
  zones: PassportZone[];
  /** Booths drawn in wax, of all booths. */
  waxed: number;
  of: number;
}

/** A booth is drawn in wax once it was read and, where it has something to try, something there was tried. */
export function passport({ zones }: Pick<ExhibitionIndex, 'zones'>, seen: readonly string[], outcomes: Outcomes): Passport {
  const read = new Set(seen);
  const tried = new Set(Object.keys(outcomes).map((exhibit) => exhibit.split('/')[0]));
  const made = zones.filter(({ booths }) => booths.length > 0).map(({ id, title, motif, colour, booths }): PassportZone => {
    const drawn = booths.map((booth) => ({ id: booth.id, title: booth.title, waxed: read.has(booth.id) && (!booth.tries || tried.has(booth.id)) }));
    return { id, title, motif, colour, booths: drawn, dyed: drawn.every(({ waxed }) => waxed) };
  });
  const all = made.flatMap(({ booths }) => booths);
  return { zones: made, waxed: all.filter(({ waxed }) => waxed).length, of: all.length };
}
