import type { BufferGeometry } from 'three';
import { rackMeasures } from '../../hall/clothPlace';
import { box, join, post, type Solid } from '../shapes';

/** Metres from the floor to the top of the drum's stone base, on which the inner post of a rack stands. */
const stone = 0.3;

/**
 * Racks of peeled poles, in the frame of `ClothPlace.middle`: `side` 1 is the cloth's, −1 the ribbons'; each has bars so many
 * metres up. At least one rack.
 */
export function rackPart(racks: readonly { side: 1 | -1; bars: readonly number[] }[]): BufferGeometry {
  const { across, half, bar } = rackMeasures;
  const solids = racks.flatMap(({ side, bars }): Solid[] => [
    ...[-1, 1].flatMap((end) => {
      const x = side * (across + end * half);
      const foot = end < 0 ? stone : 0;
      const high = bar + 0.09 - foot;
      return [
        post(0.019, 0.024, high, { at: [x, foot + high / 2, 0.03] }, 'timberDark', 8),
        box([0.05, 0.04, 0.3], { at: [x, foot + 0.02, 0.02] }, 'timberDark'),
        post(0.004, 0.026, 0.05, { at: [x, bar + 0.115, 0.03] }, 'silver', 8),
      ];
    }),
    ...bars.map((up) => post(0.017, 0.017, 2 * half + 0.16, { at: [side * across, up, 0.012], turn: [0, 0, Math.PI / 2] }, 'timberPale', 8)),
  ]);
  return join(solids, (_x, y) => 0.8 + 0.2 * Math.min(1, y / 0.6));
}
