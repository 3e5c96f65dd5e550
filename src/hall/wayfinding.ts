import { distance, yawTo } from './frame';
import { pillarBerth, roundPillar } from './roundPillar';
import { isStraightWalk } from './straightWalk';
import type { FloorPlan, Point, Pose } from './types';
import { nearestWalkable } from './walkable';
import { wayOut } from './wayOut';

/**
 * A walk from one point to another, as few straight lines as the ground allows, round the pillar by an arc.
 * Ends that are not walkable are moved to the nearest ground. One point alone when there is nowhere to go.
 */
export function route(plan: FloorPlan, from: Point, to: Point): Point[] {
  const start = nearestWalkable(plan, from);
  const end = nearestWalkable(plan, to);
  const leave = wayOut(plan, start);
  const arrive = wayOut(plan, end);
  const between = [...leave.toLane, ...arrive.toLane.toReversed()];
  if (leave.wing !== arrive.wing) {
    const lobbyPart = [leave.door ?? start, arrive.door ?? end] as const;
    between.splice(leave.toLane.length, 0, lobbyPart[0], ...roundPillar(plan, ...lobbyPart), lobbyPart[1]);
  } else if (leave.wing === undefined) {
    between.push(...roundPillar(plan, start, end));
  }
  return pulledTight(plan, [start, ...between, end]);
}

/** Metres along the whole of a route. */
export function routeLength(points: Point[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + distance(points[i]!, point), 0);
}

/**
 * Where somebody is who has gone `metres` along a route, looking the way the route goes.
 * Held at both ends; a route of one point looks along yaw 0.
 * @throws RangeError when the route has no point.
 */
export function pointAlong(points: Point[], metres: number): Pose {
  const first = points[0];
  if (!first) throw new RangeError('A route needs at least one point.');
  let left = Math.max(0, metres);
  let pose: Pose = { x: first.x, z: first.z, yaw: 0 };
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1]!;
    const to = points[i]!;
    const step = distance(from, to);
    const t = step === 0 ? 1 : Math.min(1, left / step);
    pose = { x: from.x + (to.x - from.x) * t, z: from.z + (to.z - from.z) * t, yaw: yawTo(from, to) };
    if (left < step) break;
    left -= step;
  }
  return pose;
}

/** The same walk with every corner left out that can be cut on walkable ground. */
function pulledTight(plan: FloorPlan, points: Point[]): Point[] {
  const pulled = [points[0]!];
  for (let i = 0; i < points.length - 1; ) {
    let next = points.length - 1;
    while (next > i + 1 && !isStraightWalk(plan, points[i]!, points[next]!, pillarBerth(plan))) next--;
    if (distance(points[i]!, points[next]!) > 0) pulled.push(points[next]!);
    i = next;
  }
  return pulled;
}
