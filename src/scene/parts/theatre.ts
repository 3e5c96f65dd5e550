import type { BufferGeometry } from 'three';
import { theatreMeasures } from '../../hall/theatrePlace';
import { box, join, post, type Solid } from '../shapes';

/** A timber frame round the screen's cloth and the benches before it. Local axes: the middle of the screen's foot is the origin, −z leads to the benches. */
export function theatrePart(): BufferGeometry {
  const { cloth: { width, height, centre }, rows, bench } = theatreMeasures;
  const top = centre + height / 2;
  const solids: Solid[] = [
    box([width + 0.5, 0.13, 0.12], { at: [0, top + 0.065, -0.02] }, 'timberDark'),
    box([width + 0.2, 0.1, 0.1], { at: [0, top - height - 0.05, -0.02] }, 'timberDark'),
  ];
  for (const side of [-1, 1]) {
    solids.push(post(0.055, 0.065, top + 0.12, { at: [side * (width / 2 + 0.06), (top + 0.12) / 2, -0.02] }, 'timberDark'));
    for (const row of rows) solids.push(...benchAt(side * bench.across, -row));
  }
  return join(solids, (_x, y, z) => (z < -0.5 && y < bench.height ? 0.72 + 0.5 * y : 1));
}

/** A plank on two feet. */
function benchAt(x: number, z: number): Solid[] {
  const { length, depth, height } = theatreMeasures.bench;
  const plank = 0.055;
  return [
    box([length, plank, depth], { at: [x, height - plank / 2, z] }, 'timberPale'),
    ...[-1, 1].map((end) => box([0.06, height - plank, depth - 0.06], { at: [x + end * (length / 2 - 0.22), (height - plank) / 2, z] }, 'timber')),
    box([length - 0.5, 0.07, 0.03], { at: [x, height - plank - 0.09, z] }, 'timberDark'),
  ];
}
