/** The visitor's own cloth: what they have read and tried. Pure. */
import type { Motif } from '../exhibition/motifs';
import type { ExhibitionIndex } from '../exhibition/types';
import { isWaxed, triedBooths } from './earned';
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

/** The cloth of a visitor who has read the booths `seen` and tried exhibits with these outcomes. */
export function passport({ zones }: Pick<ExhibitionIndex, 'zones'>, seen: readonly string[], outcomes: Outcomes): Passport {
  const read = new Set(seen);
  const tried = triedBooths(outcomes);
  const made = zones.filter(({ booths }) => booths.length > 0).map(({ id, title, motif, colour, booths }): PassportZone => {
    const drawn = booths.map((booth) => ({ id: booth.id, title: booth.title, waxed: isWaxed(booth, read, tried) }));
    return { id, title, motif, colour, booths: drawn, dyed: drawn.every(({ waxed }) => waxed) };
  });
  const all = made.flatMap(({ booths }) => booths);
  return { zones: made, waxed: all.filter(({ waxed }) => waxed).length, of: all.length };
}
