/** Which parts a booth's cloth is composed of. */
import type { Motif } from '../exhibition/motifs';
import { variety } from './composition';
import type { ClothRecipe } from './types';

/** The cloth of a booth: the same for the same motif and id, always. */
export function clothRecipe(motif: Motif, id: string): ClothRecipe {
  let bits = hash(`${motif}/${id}`);
  const choose = (count: number): number => {
    const chosen = bits % count;
    bits = Math.floor(bits / count);
    return chosen;
  };
  return { motif, ring: choose(variety.rings), corner: choose(variety.corners), border: choose(variety.borders), fill: choose(variety.fills) };
}

/** FNV-1a, then a final mix (MurmurHash3) so that ids which differ in one letter fall far apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
