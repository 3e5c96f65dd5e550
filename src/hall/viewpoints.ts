import { toWorld } from './frame';
import type { Pose, WingPlace } from './types';

/** A pose moved `metres` the way it looks and turned by `turn` radians. */
export function moved(pose: Pose, metres: number, turn = 0): Pose {
  return { ...toWorld(pose, metres, 0), yaw: pose.yaw + turn };
}

/** Where a visitor stands to see along a wing: a step before its mouth, still in the passage. */
export function wingViewpoint(wing: WingPlace): Pose {
  return moved(wing.mouth, -0.4);
}
