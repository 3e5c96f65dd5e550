import type { FloorPlan, Pose } from './types';

/** The corner's middle lies this far to the right of somebody who comes in, clear of the gate's left half. */
const across = 0.95;
/** Where one stands to sit down or read the board, before the corner's back. */
const standing = 3;
/** Half of the widest slot of the lobby's edge the gate's front is thought to span (radians): few zones make wide slots. */
const widestHalfSlot = 0.3;

/** The face-to-face corner: its back stands in the gate's front, past the edge where people walk. */
export interface CornerPlace {
  /** Middle of the back's foot; the yaw is the way it faces. */
  back: Pose;
  /** Where a visitor stands, looking at it. */
  spot: Pose;
}

/** Where the corner stands: in the right half of the gate, so that it is in nobody's way from door to door. */
export function cornerPlace({ lobby, wings }: Pick<FloorPlan, 'lobby' | 'wings'>): CornerPlace {
  const front = lobby.radius * Math.cos(Math.min(Math.PI / (wings.length + 1), widestHalfSlot));
  return { back: { x: across, z: front, yaw: 0 }, spot: { x: across, z: front - standing, yaw: Math.PI } };
}
