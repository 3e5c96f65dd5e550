import type { BufferGeometry } from 'three';
import { box, join, post, type Solid } from '../shapes';

/**
 * A booth: a timber frame that stretches a square batik cloth, a title board over it, a lamp, and a tilted
 * reading panel in front. Local axes: the cloth's foot is the origin and the cloth faces −z.
 * A phone held upright sees 1.7 m across from the reading spot, so nothing that must be read is wider.
 */
export const boothMeasures = {
  cloth: { size: 1.4, centre: 2.08 },
  title: { width: 1.7, height: 0.43, centre: 3.04 },
  /** `lean` is radians back from upright. */
  panel: { width: 0.84, height: 0.42, centre: 1.12, forward: 0.42, lean: 0.26 },
} as const;

const { cloth, title, panel } = boothMeasures;

/** Timber of one booth. */
export function boothPart(): BufferGeometry {
  const half = cloth.size / 2 + 0.12;
  const top = title.centre + title.height / 2 + 0.08;
  const solids: Solid[] = [];
  for (const side of [-1, 1]) {
    solids.push(post(0.05, 0.06, top, { at: [side * half, top / 2, 0.06] }, 'timberDark', 8));
    solids.push(box([0.12, 0.1, 0.6], { at: [side * half, 0.05, 0] }, 'timberDark'));
  }
  for (const y of [cloth.centre - cloth.size / 2 - 0.06, cloth.centre + cloth.size / 2 + 0.06]) {
    solids.push(box([half * 2, 0.08, 0.08], { at: [0, y, 0.06] }, 'timber'));
  }
  solids.push(box([title.width + 0.1, title.height + 0.08, 0.06], { at: [0, title.centre, 0.05] }, 'timberDark'));
  for (const side of [-1, 1]) {
    solids.push(box([title.width / 2 + 0.28, 0.05, 0.5], { at: [(side * (title.width + 0.4)) / 4, top + 0.1, 0], turn: [0, 0, -side * 0.2] }, 'tile'));
  }
  // The lamp hangs from the little roof, clear of the title, and lights the cloth.
  solids.push(box([0.6, 0.03, 0.05], { at: [0, top + 0.03, -0.2] }, 'lamp'));
  solids.push(box([panel.width + 0.06, panel.height + 0.06, 0.04], { at: [0, panel.centre, -panel.forward + 0.03], turn: [panel.lean, 0, 0] }, 'timberPale'));
  solids.push(box([0.12, panel.centre, 0.1], { at: [0, panel.centre / 2 - 0.06, -panel.forward + 0.1] }, 'timberDark'));
  solids.push(box([0.6, 0.06, 0.34], { at: [0, 0.03, -panel.forward + 0.1] }, 'timberDark'));
  return join(solids, (_x, y) => (y < 0.4 ? 0.7 + 0.75 * Math.max(0, y) : 1));
}
