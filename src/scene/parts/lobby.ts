import type { BufferGeometry } from 'three';
import { box, join, post, turnedBody, type Setting, type Solid } from '../shapes';
import { benchRail } from './bay';

/**
 * The lobby: a covered lusheng ground. A ring of posts carries timber house fronts with balconies and a round roof
 * that leaves an oculus open to the sky; a bronze drum on its post stands in the middle.
 */
export const lobbyMeasures = {
  lintel: 3.0,
  balcony: 3.35,
  eave: 5.4,
  oculusRadius: 3.4,
  oculus: 7.6,
  /** Middle of the name board over a door, and how far inside the ring it hangs. */
  board: { width: 2.5, height: 0.62, centre: 2.68, inside: 0.2 },
  /** Long cloths that hang under the roof: metres from the middle, and up to their own middle. */
  hung: { radius: 5.5, centre: 4.75 },
  doorHalfWidth: 2.1,
} as const;

const m = lobbyMeasures;

/** The bronze drum on a timber stand, and the post that rises from it to a silver horn crescent. */
export function drumPillarPart(): BufferGeometry {
  const solids: Solid[] = [
    turnedBody([[1.12, 0], [1.12, 0.16], [0.98, 0.16], [0.98, 0.32], [0, 0.32]], { at: [0, 0, 0] }, 'stone', 36),
    turnedBody([[0.42, 0.32], [0.36, 0.5], [0.36, 0.9], [0.5, 1.0]], { at: [0, 0, 0] }, 'timberDark', 16),
    // The drum's waist, belly and flat face, as the bronze drums of Guizhou have them.
    turnedBody([[0.64, 0.98], [0.55, 1.1], [0.47, 1.28], [0.47, 1.38], [0.57, 1.5], [0.6, 1.58], [0.56, 1.68], [0.6, 1.69], [0.6, 1.72], [0, 1.72]], { at: [0, 0, 0] }, 'bronze', 36),
    post(0.13, 0.17, 4.4, { at: [0, 3.8, 0] }, 'timber', 14),
  ];
  for (let i = 0; i < 4; i += 1) {
    const a = (i * Math.PI) / 2 + Math.PI / 4;
    solids.push(box([0.05, 0.12, 0.16], { at: [Math.sin(a) * 0.52, 1.42, Math.cos(a) * 0.52], turn: [0, a, 0] }, 'bronze'));
  }
  // The horn crescent: short bars along a half ring, thinner toward the tips.
  for (let i = 0; i <= 14; i += 1) {
    const a = Math.PI * (1.06 + (i / 14) * 0.88);
    const thin = Math.sin(((i + 0.6) / 15.2) * Math.PI);
    solids.push(box([0.2, 0.05 + 0.13 * thin, 0.05], { at: [Math.cos(a) * 0.72, 6.55 + Math.sin(a) * 0.72, 0], turn: [0, 0, a + Math.PI / 2] }, 'silver'));
  }
  return join(solids, (x, y, z) => {
    const foot = y < 0.4 ? 0.8 + 0.5 * y : 1;
    return Math.hypot(x, z) < 0.5 && y > 0.3 && y < 1 ? 0.7 : foot;
  });
}

/**
 * One house front of the ring, `width` metres between its posts: door lintel, balcony with bench rail, lattice wall.
 * Local axes: the door's middle is the origin, −z leads out of the lobby.
 */
export function housefrontPart(width: number): BufferGeometry {
  const half = width / 2;
  const wall = 0.9;
  const solids: Solid[] = [
    box([width, 0.3, 0.26], { at: [0, m.lintel + 0.15, 0] }, 'timberDark'),
    box([width, 0.12, 1.1], { at: [0, m.balcony - 0.02, wall - 0.45] }, 'timber'),
    box([width, m.eave - m.balcony, 0.08], { at: [0, (m.eave + m.balcony) / 2, 0.1 - wall] }, 'timber'),
    box([width, 0.2, 0.2], { at: [0, m.eave - 0.1, 0] }, 'timberDark'),
  ];
  for (const side of [-1, 1]) {
    solids.push(post(0.15, 0.17, m.eave, { at: [side * half, m.eave / 2, 0] }, 'timber', 12));
    solids.push(turnedBody([[0.3, 0], [0.3, 0.1], [0.24, 0.22], [0, 0.22]], { at: [side * half, 0, 0] }, 'stone', 12));
    // Jambs and low walls close the ring beside the door.
    const gap = half - m.doorHalfWidth;
    if (gap > 0.2) solids.push(box([gap, m.lintel, 0.1], { at: [side * (half - gap / 2), m.lintel / 2, -0.05] }, 'timber'));
  }
  for (const rail of benchRail(1, -half + 0.15, half - 0.15, 0, 0)) {
    rail.rotateY(-Math.PI / 2);
    rail.translate(0, m.balcony, 0.42);
    solids.push(rail);
  }
  const windows = 3;
  for (let i = 0; i < windows; i += 1) {
    const x = -half + (width * (i + 0.5)) / windows;
    const setting = (dx: number, y: number): Setting => ({ at: [x + dx, y, 0.18 - wall] });
    const w = (width / windows) * 0.66;
    for (let k = 0; k <= 4; k += 1) solids.push(box([0.04, 1.05, 0.04], setting(-w / 2 + (w * k) / 4, m.balcony + 1.15), 'timberDark'));
    for (let k = 0; k <= 3; k += 1) solids.push(box([w, 0.04, 0.04], setting(0, m.balcony + 0.65 + k * 0.34), 'timberDark'));
    solids.push(box([w, 1.02, 0.02], { at: [x, m.balcony + 1.15, 0.15 - wall] }, 'paper'));
  }
  return join(solids, (_x, y, z) => {
    const foot = y < 0.5 ? 0.75 + 0.5 * Math.max(0, y) : 1;
    const underBalcony = z < -0.5 && y > m.balcony ? 0.78 : 1;
    const underEave = y > m.eave - 0.7 ? 0.8 : 1;
    return foot * underBalcony * underEave;
  });
}

/** The round roof over the ring, from the eaves up to the oculus, for a lobby of `radius` metres. */
export function roofPart(radius: number, rafters: number): BufferGeometry {
  const outer = radius + 1.4;
  const low = m.eave - 0.35;
  const slopeLength = Math.hypot(outer - m.oculusRadius, m.oculus - low);
  const slope = Math.atan2(m.oculus - low, outer - m.oculusRadius);
  const middle = (outer + m.oculusRadius) / 2;
  const solids: Solid[] = [
    // The underside faces down and inward, so its profile runs from the oculus out.
    turnedBody([[m.oculusRadius, m.oculus], [outer, low]], { at: [0, 0, 0] }, 'timber', 66),
    turnedBody([[outer, low + 0.1], [m.oculusRadius, m.oculus + 0.12]], { at: [0, 0, 0] }, 'tile', 66),
    turnedBody([[m.oculusRadius + 0.14, m.oculus - 0.34], [m.oculusRadius - 0.1, m.oculus - 0.34], [m.oculusRadius - 0.1, m.oculus + 0.2], [m.oculusRadius + 0.14, m.oculus + 0.2]], { at: [0, 0, 0] }, 'timberDark', 48),
    turnedBody([[middle + 0.1, (m.oculus + low) / 2 - 0.42], [middle - 0.1, (m.oculus + low) / 2 - 0.42], [middle - 0.1, (m.oculus + low) / 2 - 0.2]], { at: [0, 0, 0] }, 'timberDark', 48),
  ];
  for (let i = 0; i < rafters; i += 1) {
    const a = (i / rafters) * Math.PI * 2;
    const rafter = box([0.12, 0.2, slopeLength], { at: [0, 0, 0], turn: [slope, 0, 0] }, 'timberDark');
    rafter.translate(0, (m.oculus + low) / 2 - 0.12, middle);
    rafter.rotateY(a);
    solids.push(rafter);
  }
  return join(solids, (x, _y, z) => 0.62 + 0.38 * Math.max(0, 1 - (Math.hypot(x, z) - m.oculusRadius) / (outer - m.oculusRadius)));
}
