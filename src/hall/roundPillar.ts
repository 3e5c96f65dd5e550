import { wrapAngle } from './frame';
import { isStraightWalk } from './straightWalk';
import type { FloorPlan, Point } from './types';

/** Distance from the drum pillar's face at which a walk goes round it. */
const clearance = 1;
/** Most that one step of the arc turns. */
const arcStep = Math.PI / 6;

/** Nearest a straight line should come to the middle of the lobby: what the steps of the arc just keep. */
export function pillarBerth(plan: FloorPlan): number {
  return arcRadius(plan) * Math.cos(arcStep / 2);
}

/**
 * Points of the shorter arc round the pillar between two points of the lobby, from tangent to tangent;
 * none when the straight line is clear.
 */
export function roundPillar(plan: FloorPlan, from: Point, to: Point): Point[] {
  if (isStraightWalk(plan, from, to, pillarBerth(plan))) return [];
  const radius = arcRadius(plan);
  const fromAngle = Math.atan2(from.z, from.x);
  const turn = wrapAngle(Math.atan2(to.z, to.x) - fromAngle);
  const way = turn < 0 ? -1 : 1;
  const begin = tangentAngle(radius, from);
  const sweep = Math.max(0, Math.abs(turn) - begin - tangentAngle(radius, to));
  const steps = Math.ceil(sweep / arcStep);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = fromAngle + way * (begin + sweep * (i / Math.max(1, steps)));
    return { x: radius * Math.cos(angle), z: radius * Math.sin(angle) };
  });
}

function arcRadius(plan: FloorPlan): number {
  return plan.lobby.pillarRadius + clearance;
}

/** Angle at the circle's centre between a point and where its tangent touches; 0 for a point inside. */
function tangentAngle(radius: number, point: Point): number {
  return Math.acos(Math.min(1, radius / Math.hypot(point.x, point.z)));
}
