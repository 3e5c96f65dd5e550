import type { FloorPlan } from '../../hall/types';

/** Metres across the model: what a table holds, and what is easier to see and to touch. */
export const modelSizes = { usual: 0.7, big: 1.1 } as const;

/** Where no table can be found, the model stands this far before the eyes and this far below them: on a table, for somebody who sits. */
const ahead = 1;
const below = 0.5;

/** A point of the room: metres, y up. */
export interface Spot {
  x: number;
  y: number;
  z: number;
}

/** The scale at which the whole hall, whichever way it is turned to the visitor, is `size` metres across. */
export function modelScale({ bounds: { minX, maxX, minZ, maxZ } }: Pick<FloorPlan, 'bounds'>, size: number): number {
  return size / Math.max(maxX - minX, maxZ - minZ);
}

/** The place before somebody whose eyes are at `eyes` and look along `yaw` (radians, as in the floor plan). */
export function beforeEyes({ x, y, z }: Spot, yaw: number): Spot {
  return { x: x - Math.sin(yaw) * ahead, y: y - below, z: z - Math.cos(yaw) * ahead };
}

/** The turn (radians about the upright axis) at which the gate, the hall's +z, is toward the visitor. */
export function gateToward(place: Spot, eyes: Spot): number {
  return Math.atan2(eyes.x - place.x, eyes.z - place.z);
}
