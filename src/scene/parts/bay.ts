import type { BufferGeometry } from 'three';
import { box, join, post, type Solid } from '../shapes';

/**
 * One bay of a stilted gallery, open on both sides. Local axes: the floor's middle is the origin,
 * −z leads away from the lobby. Neighbouring bays share the posts at their joint, so a bay sets only its outer ones.
 */
export const bayMeasures = { length: 6, halfWidth: 3.3, eave: 3.2, ridge: 4.9 } as const;

const { length, halfWidth, eave, ridge } = bayMeasures;

/** The bench-rail 美人靠 along one side: seat, leaning slats, hand rail. `side` is −1 or 1; z from `from` to `to`. */
export function benchRail(side: number, from: number, to: number, x: number, y = 0): Solid[] {
  const span = to - from;
  const middle = (from + to) / 2;
  const slats = Math.max(2, Math.round(span / 0.3));
  const rail: Solid[] = [
    box([0.36, 0.06, span], { at: [side * (x - 0.12), y + 0.46, middle] }, 'timberPale'),
    box([0.1, 0.08, span], { at: [side * (x + 0.36), y + 1.06, middle] }, 'timberPale'),
    box([0.08, 0.46, span], { at: [side * x, y + 0.22, middle] }, 'timberDark'),
  ];
  for (let i = 0; i <= slats; i += 1) {
    const z = from + (span * i) / slats;
    rail.push(box([0.04, 0.66, 0.06], { at: [side * (x + 0.2), y + 0.76, z], turn: [0, 0, side * -0.54] }, 'timber'));
  }
  return rail;
}

/** A pitched roof along z: two slopes with rafters below and tiles above, from `from` to `to`. */
export function pitchedRoof(from: number, to: number, half: number, eaveHeight: number, ridgeHeight: number): Solid[] {
  const reach = half + 0.75;
  const slope = Math.atan2(ridgeHeight - eaveHeight, reach);
  const slopeLength = Math.hypot(ridgeHeight - eaveHeight, reach);
  const middle = (from + to) / 2;
  const solids: Solid[] = [box([0.16, 0.22, to - from], { at: [0, ridgeHeight - 0.2, middle] }, 'timberDark')];
  for (const side of [-1, 1]) {
    const at = (lift: number): [number, number, number] => [(side * reach) / 2, (eaveHeight + ridgeHeight) / 2 + lift, middle];
    const turn: [number, number, number] = [0, 0, -side * slope];
    solids.push(box([slopeLength, 0.05, to - from], { at: at(0.02), turn }, 'timber'));
    solids.push(box([slopeLength, 0.08, to - from], { at: at(0.1), turn }, 'tile'));
    const rafters = Math.max(1, Math.round((to - from) / 1.5));
    for (let i = 0; i < rafters; i += 1) {
      const z = from + ((to - from) * (i + 0.5)) / rafters;
      solids.push(box([slopeLength, 0.12, 0.1], { at: [(side * reach) / 2, (eaveHeight + ridgeHeight) / 2 - 0.06, z], turn }, 'timberDark'));
    }
  }
  return solids;
}

/** Dusk under the roof and contact shade at the floor. */
export function galleryShade(_x: number, y: number): number {
  const roof = y > 2.6 ? 1 - Math.min(1, (y - 2.6) / 2.4) * 0.38 : 1;
  const foot = y < 0.5 ? 0.72 + 0.56 * Math.max(0, y) : 1;
  return roof * foot;
}

/** Timber of one bay: posts and stilts, tie beams, plates, bench rails and roof. The floor is a part of its own. */
export function bayPart(): BufferGeometry {
  const solids: Solid[] = pitchedRoof(-length / 2, length / 2, halfWidth, eave, ridge);
  for (const side of [-1, 1]) {
    const x = side * (halfWidth - 0.06);
    for (const z of [-length / 2, 0]) {
      solids.push(post(0.1, 0.12, eave + 3.4, { at: [x, (eave - 3.4) / 2, z] }, 'timber', 8));
    }
    solids.push(box([0.16, 0.2, length], { at: [x, eave - 0.06, 0] }, 'timber'));
    solids.push(box([0.2, 0.26, length], { at: [x, -0.16, 0] }, 'timberDark'));
    solids.push(...benchRail(side, -length / 2 + 0.12, -0.12, halfWidth - 0.1));
    solids.push(...benchRail(side, 0.12, length / 2 - 0.12, halfWidth - 0.1));
  }
  // Tie beam and king post stand at the joint only: in mid-bay they would cross the booths' title boards.
  solids.push(box([halfWidth * 2, 0.18, 0.14], { at: [0, eave - 0.02, -length / 2] }, 'timber'));
  solids.push(box([0.12, ridge - eave - 0.2, 0.12], { at: [0, (eave + ridge) / 2 - 0.1, -length / 2] }, 'timberDark'));
  return join(solids, galleryShade);
}
