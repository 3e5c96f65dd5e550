/** Moving in a headset: pure geometry on the floor plan. Lengths are metres, angles radians. */
import { isWalkable, nearestWalkable } from '../hall/walkable';
import type { FloorPlan, Point, Pose } from '../hall/types';

/** One press of the stick turns by 30°. */
export const snapAngle = Math.PI / 6;
/** Speed and pull of the arc that chooses where to land: at most some 7 m away from shoulder height. */
const arc = { speed: 7.2, gravity: 9.8, step: 0.03, longest: 1.5 };
/** Most points of an arc. */
export const longestPath = Math.ceil(arc.longest / arc.step) + 1;

export interface Vector {
  x: number;
  y: number;
  z: number;
}

export interface Landing {
  /** The arc, from the hand to the floor. */
  path: Vector[];
  /** Where the visitor would stand, or null where nobody may. */
  point: Point | null;
}

/** Where an arc thrown from `origin` along `direction` (of length 1) meets the floor, and whether one may stand there. */
export function landing(plan: FloorPlan, origin: Vector, direction: Vector): Landing {
  const path: Vector[] = [];
  for (let t = 0; t <= arc.longest; t += arc.step) {
    const y = origin.y + direction.y * arc.speed * t - (arc.gravity * t * t) / 2;
    const point = { x: origin.x + direction.x * arc.speed * t, y: Math.max(0, y), z: origin.z + direction.z * arc.speed * t };
    path.push(point);
    if (y > 0) continue;
    return { path, point: standable(plan, point) };
  }
  return { path, point: null };
}

/** Metres a landing may be off the walkable ground and still be taken to its edge, so that nobody needs a steady hand. */
const forgiven = 0.35;

function standable(plan: FloorPlan, { x, z }: Point): Point | null {
  if (isWalkable(plan, { x, z })) return { x, z };
  const near = nearestWalkable(plan, { x, z });
  return Math.hypot(near.x - x, near.z - z) <= forgiven ? near : null;
}

/** Metres a second of somebody who glides: a stroll. */
export const glideSpeed = 1.4;

/** Where `metres` ahead of a pose (behind, when negative) one may stand: straight on, else sliding along what is in the way, else where one is. */
export function glideTo(plan: FloorPlan, { x, z, yaw }: Pose, metres: number): Point {
  const [dx, dz] = [-Math.sin(yaw) * metres, -Math.cos(yaw) * metres];
  return [{ x: x + dx, z: z + dz }, { x: x + dx, z }, { x, z: z + dz }].find((point) => isWalkable(plan, point)) ?? { x, z };
}

/**
 * The rig's pose that puts the head over `to`, looking the way of its yaw (or as it looks now), where `head` is the
 * head's place in the rig: the visitor may have stepped aside from the middle of their own floor.
 */
export function rigFor(head: Pose, to: Point & { yaw?: number }, rigYaw: number): Pose {
  const yaw = to.yaw === undefined ? rigYaw : to.yaw - head.yaw;
  const [sin, cos] = [Math.sin(yaw), Math.cos(yaw)];
  return { x: to.x - (head.x * cos + head.z * sin), z: to.z - (head.z * cos - head.x * sin), yaw };
}

/** The head's pose in the hall, from its pose in the rig. */
export function headInHall(rig: Pose, head: Pose): Pose {
  const [sin, cos] = [Math.sin(rig.yaw), Math.cos(rig.yaw)];
  return { x: rig.x + head.x * cos + head.z * sin, z: rig.z + head.z * cos - head.x * sin, yaw: rig.yaw + head.yaw };
}
