import { toWorld, wrapAngle } from './frame';
import { bayLength, bodyMargin } from './measures';
import type { Pose } from './types';

/**
 * A wing's theatre, in metres: the great batik cloth with the cotton screen on it (`centre` is up from the floor, `band` how much of the cloth
 * shows about the screen) so far `beforeWall`, and the rows of benches, so far before it, each of two benches with a way between them.
 */
export const theatreMeasures = {
  cloth: { width: 4.7, height: 2.7, centre: 2.22 },
  band: 0.47,
  beforeWall: 0.36,
  rows: [2.3, 3.35, 4.4],
  bench: { length: 2.05, depth: 0.36, height: 0.44, across: 1.42 },
} as const;

export interface TheatrePlace {
  /** Middle of its floor, a bay beyond the last one, looking outward. */
  bay: Pose;
  /** Middle of the wall's foot behind it all; the yaw is the way it faces. */
  end: Pose;
  /** Middle of the screen's foot, before the wall's posts; the yaw is the way it faces. */
  screen: Pose;
  /** Where one stands behind the last row, looking at the screen. */
  spot: Pose;
}

/**
 * Where a wing's theatre stands: in a bay of its own past the wing's far end. Nobody walks there, so ground and ways stay as they are; and since
 * wings lie farther from one another the farther out one goes, there is always room. `mouth` looks outward along the wing.
 */
export function theatrePlace(mouth: Pose, length: number): TheatrePlace {
  const { yaw } = mouth;
  const inward = wrapAngle(yaw + Math.PI);
  return {
    bay: { ...toWorld(mouth, length + bayLength / 2, 0), yaw },
    end: { ...toWorld(mouth, length + bayLength, 0), yaw: inward },
    screen: { ...toWorld(mouth, length + bayLength - theatreMeasures.beforeWall, 0), yaw: inward },
    spot: { ...toWorld(mouth, length - bodyMargin, 0), yaw },
  };
}
