import { visitorCloth, type Figures, type Sheet } from '../batik/visitorCloth';
import type { PassportZone } from './passport';

/** The visitor's cloth as one SVG file, a row to a zone: the same in the passport, in the hall and on a headset's board. */
export function passportCloth(zones: readonly PassportZone[], figures: Figures, title: string): Sheet {
  return visitorCloth(zones.map(({ motif, colour, booths, dyed }) => ({ motif, colour, dyed, waxed: booths.map(({ waxed }) => waxed) })), figures, title);
}
