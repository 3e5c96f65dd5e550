import type { Point, Pose } from './types';

/** A point as seen from a pose: metres ahead of it and metres to its right. */
export interface Local {
  along: number;
  across: number;
}

/** The point `along` metres ahead of the pose and `across` metres to its right. */
export function toWorld(pose: Pose, along: number, across: number): Point {
  const sin = Math.sin(pose.yaw);
  const cos = Math.cos(pose.yaw);
  return { x: pose.x - sin * along + cos * across, z: pose.z - cos * along - sin * across };
}

/** The inverse of `toWorld`. */
export function toLocal(pose: Pose, point: Point): Local {
  const sin = Math.sin(pose.yaw);
  const cos = Math.cos(pose.yaw);
  const x = point.x - pose.x;
  const z = point.z - pose.z;
  return { along: -sin * x - cos * z, across: cos * x - sin * z };
}

/** The yaw that looks from one point at another; 0 when they are the same. */
export function yawTo(from: Point, to: Point): number {
  return from.x === to.x && from.z === to.z ? 0 : Math.atan2(from.x - to.x, from.z - to.z);
}

/** The same angle within −π..π. */
export function wrapAngle(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

/** Metres between two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.z - b.z);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
