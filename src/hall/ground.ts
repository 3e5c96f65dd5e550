import type { Local } from './frame';
import { bodyMargin, boothAcross, boothFront, boothHalf, boothTurn, floorHalf, passageHalf } from './measures';
import type { FloorPlan, WingPlace } from './types';

/**
 * The ground a body's middle may stand on, as convex pieces: the lobby's disc, and for each wing a box for the
 * passage and one for the floor, in the frame of the wing's mouth. Pieces of one wing overlap so that crossing
 * from one into the next is seamless. From these the pillar and the booths are taken away.
 */
export interface Box {
  minAlong: number;
  maxAlong: number;
  minAcross: number;
  maxAcross: number;
}

function centredBox(minAlong: number, maxAlong: number, half: number): Box {
  return { minAlong, maxAlong, minAcross: -half, maxAcross: half };
}

/** How far from the axis the middle of a body may come on a wing's floor. */
export const groundHalf = floorHalf - bodyMargin;

export function lobbyGround(plan: FloorPlan): { inner: number; outer: number } {
  return { inner: plan.lobby.pillarRadius + bodyMargin, outer: plan.lobby.radius - bodyMargin };
}

/** Where, on the wing's axis, the passage's ground begins: a metre inside the lobby. Negative: before the mouth. */
export function passageBegin(wing: WingPlace): number {
  return Math.hypot(wing.door.x, wing.door.z) - Math.hypot(wing.mouth.x, wing.mouth.z) - 1;
}

export function passageGround(wing: WingPlace): Box {
  return centredBox(passageBegin(wing), 2 * bodyMargin, passageHalf - bodyMargin);
}

export function floorGround(wing: WingPlace): Box {
  return centredBox(bodyMargin, wing.length - bodyMargin, groundHalf);
}

/**
 * What a booth takes from the ground, in the cloth's own frame. It reaches back through the rail:
 * nobody squeezes in behind a booth.
 */
export const boothBlock: Box = centredBox(-Infinity, boothFront + bodyMargin, boothHalf + bodyMargin);

/** Half width of the lane along a wing's axis, from lobby to far end, that no booth reaches into. */
export const laneHalf =
  boothAcross - boothBlock.maxAlong * Math.cos(boothTurn) - boothBlock.maxAcross * Math.sin(boothTurn);

/** Whether a point lies in a box grown by `slack` metres. */
export function isInside({ along, across }: Local, box: Box, slack: number): boolean {
  return (
    along >= box.minAlong - slack && along <= box.maxAlong + slack &&
    across >= box.minAcross - slack && across <= box.maxAcross + slack
  );
}
