import { clothRecipe } from '../batik/recipe';
import { zoneDye } from '../batik/palettes';
import { companions } from '../batik/companions';
import { motifs } from '../exhibition/motifs';
import type { Zone } from '../exhibition/types';

type Dye = (colour: string) => number[];

/** Dye of a zone's cloths by the zone's colour: worked out once, since every booth that comes near asks. */
const grounds = new Map<string, string>();
function ground(colour: string): string {
  let found = grounds.get(colour);
  if (!found) grounds.set(colour, (found = zoneDye(colour).ground));
  return found;
}

/** Values of the cloth material for one piece: which tiles, how tall (in widths), how much lamp light. */
function look(zone: Zone, id: string, dye: Dye, height: number, lamp: number): Record<string, number[]> {
  const recipe = clothRecipe(zone.motif, id);
  return {
    tiles: [motifs.indexOf(recipe.motif), recipe.ring, recipe.corner, recipe.border],
    look: [recipe.fill, motifs.indexOf(companions[zone.motif]), height, lamp],
    dye: dye(ground(zone.colour)),
  };
}

/** A booth's square cloth under its lamp. */
export const boothLooks = (zone: Zone, id: string, dye: Dye) => look(zone, id, dye, 1, 1);

/** A hanging banner, three times as high as wide. Without a zone it carries the drum star. */
export const bannerLook = (zone: Zone | undefined, dye: Dye) =>
  look(zone ?? ({ motif: 'drum-star', colour: '#1f3f77' } as Zone), 'banner', dye, 3, 0);

/** The great cloth at the far end of a wing, so many times as high as wide. */
export const endLook = (zone: Zone, dye: Dye, height: number) => look(zone, 'end', dye, height, 0.5);
