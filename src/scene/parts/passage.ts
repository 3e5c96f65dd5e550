import type { BufferGeometry } from 'three';
import { box, join } from '../shapes';
import { benchRail, galleryShade, pitchedRoof } from './bay';

/** The covered passage from a lobby door to a wing's mouth, `length` metres. Local −z leads outward from its middle. */
export function passagePart(length: number, halfWidth: number): BufferGeometry {
  const solids = pitchedRoof(-length / 2, length / 2, halfWidth, 3.1, 4.4);
  for (const side of [-1, 1]) {
    if (length > 0.6) solids.push(...benchRail(side, -length / 2 + 0.1, length / 2 - 0.1, halfWidth));
    solids.push(box([0.14, 0.18, length], { at: [side * halfWidth, 3.0, 0] }, 'timber'));
    solids.push(box([0.2, 0.26, length], { at: [side * halfWidth, -0.16, 0] }, 'timberDark'));
  }
  return join(solids, galleryShade);
}

/** The far end of a wing: a timber wall round the place of the zone's great cloth. The wall's foot is the origin. */
export function wingEndPart(halfWidth: number, eave: number): BufferGeometry {
  return join(
    [
      box([halfWidth * 2, 0.9, 0.12], { at: [0, 0.45, 0] }, 'timber'),
      box([halfWidth * 2, 0.12, 0.2], { at: [0, 0.92, 0] }, 'timberDark'),
      box([0.14, eave, 0.14], { at: [-1.45, eave / 2, 0] }, 'timberDark'),
      box([0.14, eave, 0.14], { at: [1.45, eave / 2, 0] }, 'timberDark'),
      box([3.0, 0.1, 0.14], { at: [0, eave + 0.35, 0] }, 'timberDark'),
      box([3.0, 0.1, 0.14], { at: [0, 0.98, 0] }, 'timberDark'),
    ],
    (_x, y) => 0.75 + 0.25 * Math.min(1, y),
  );
}
