import type { BufferGeometry } from 'three';
import { box, join, post, turnedBody, type Solid } from '../shapes';

/** Measures of the face-to-face corner in metres. Local axes: the middle of the back's foot is the origin, −z leads into the lobby. */
export const cornerMeasures = {
  width: 1.9,
  height: 2.35,
  /** The name board over the table. */
  board: { width: 1.7, height: 0.425, centre: 1.95, forward: 0.05 },
} as const;

/** Middle of table and benches, before the back. */
const middle = -0.42;

/** Two benches that face each other over a small table with two cups, before a timber screen. */
export function cornerPart(): BufferGeometry {
  const { width, height } = cornerMeasures;
  const solids: Solid[] = [
    box([width + 0.2, 0.12, 0.14], { at: [0, height, 0] }, 'timberDark'),
    box([width, 0.95, 0.04], { at: [0, 0.6, 0] }, 'timber'),
    box([width, 0.08, 0.08], { at: [0, 1.1, 0] }, 'timberDark'),
    box([width, 0.42, 0.03], { at: [0, 1.42, 0] }, 'paper'),
    box([0.56, 0.05, 0.56], { at: [0, 0.72, middle] }, 'timber'),
    post(0.05, 0.07, 0.7, { at: [0, 0.35, middle] }, 'timberDark'),
    box([0.4, 0.05, 0.4], { at: [0, 0.03, middle] }, 'timberDark'),
  ];
  for (const side of [-1, 1]) {
    solids.push(post(0.06, 0.07, height, { at: [(side * width) / 2, height / 2, 0] }, 'timberDark'));
    solids.push(turnedBody([[0, 0.745], [0.025, 0.745], [0.04, 0.81], [0.034, 0.81], [0, 0.77]], { at: [side * 0.15, 0, middle] }, 'silver', 10));
    solids.push(box([0.34, 0.06, 0.62], { at: [side * 0.66, 0.45, middle] }, 'timber'));
    for (const end of [-1, 1]) solids.push(box([0.28, 0.42, 0.05], { at: [side * 0.66, 0.21, middle + end * 0.24] }, 'timberDark'));
    for (let bar = 1; bar <= 5; bar += 1) solids.push(box([0.03, 0.42, 0.04], { at: [(side * width * (bar - 0.5)) / 10, 1.42, -0.02] }, 'timberDark'));
  }
  return join(solids, (_x, y, z) => (y < 0.5 && z < -0.1 ? 0.8 + 0.4 * Math.max(0, y) : 1));
}
