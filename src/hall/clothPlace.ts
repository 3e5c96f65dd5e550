import { toWorld } from './frame';
import { hitBoard, type Ray, type UprightBoard } from './hitBoard';
import type { FloorPlan, Pose } from './types';

/**
 * The racks for what the visitor made, one at each side of the drum. Metres: from the drum's middle to a rack's, half of what is
 * between its posts, from the floor to its bar, and the most that a cloth on it may measure.
 */
export const rackMeasures = { across: 1.16, half: 0.4, bar: 1.82, cloth: { width: 0.74, height: 1.2 } } as const;

export interface ClothPlace {
  /** The drum's middle, looking at those who come in: the racks stand to its right and left. */
  middle: Pose;
  /** Middle of the cloth rack's foot and of the ribbon rack's, looking the same way. The cloth is on the left of whoever comes in. */
  cloth: Pose;
  ribbons: Pose;
}

/**
 * Where the visitor's own cloth and signed ribbons hang: beside the drum, before the eyes of everybody who comes into the lobby.
 * The racks stand in gaps between the seats, on ground that the drum takes already, and lower than any line of sight from
 * the start to a name board across the lobby.
 */
export function clothPlace({ lobby }: Pick<FloorPlan, 'lobby'>): ClothPlace {
  const middle: Pose = { x: 0, z: 0, yaw: lobby.gate.yaw };
  const rack = (across: number): Pose => ({ ...toWorld(middle, 0, across), yaw: middle.yaw });
  return { middle, cloth: rack(rackMeasures.across), ribbons: rack(-rackMeasures.across) };
}

/** Metres within which a touch means what hangs there; from farther off it means what lies behind. */
const reach = 9;

/** Whether a ray meets what hangs on one of the racks, from either side. */
export function touchesRack({ origin, direction }: Ray, racks: readonly Pose[]): boolean {
  const most = reach / Math.hypot(direction.x, direction.y, direction.z);
  const { half, bar, cloth } = rackMeasures;
  const sides = racks.flatMap((rack) => [0, Math.PI].map((turn): UprightBoard => ({ ...rack, yaw: rack.yaw + turn, width: 2 * half, low: bar - cloth.height, high: bar + 0.05 })));
  return sides.some((side) => (hitBoard({ origin, direction }, side) ?? Infinity) < most);
}
