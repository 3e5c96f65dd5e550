import { clamp, distance, toLocal, toWorld } from './frame';
import type { Local } from './frame';
import { boothBlock, floorGround, groundHalf, isInside, lobbyGround, passageGround } from './ground';
import type { Box } from './ground';
import { bayLength, boothTurn } from './measures';
import { boothAt, wingToward } from './planIndex';
import type { BoothPlace, FloorPlan, Point, WingPlace } from './types';

/** Rounding allowed at an edge, in metres, so that a point put on it counts as on the ground. */
const slack = 1e-6;

/** Whether the middle of a body may be at the point. Costs the same in every hall, however many booths. */
export function isWalkable(plan: FloorPlan, point: Point): boolean {
  const { inner, outer } = lobbyGround(plan);
  const radius = Math.hypot(point.x, point.z);
  if (radius <= outer + slack) return radius >= inner - slack;
  const toward = wingToward(plan, point);
  if (!toward) return false;
  const local = toLocal(toward.wing.mouth, point);
  if (isInside(local, floorGround(toward.wing), slack)) return !boothOver(plan, toward.index, local, point);
  return isInside(local, passageGround(toward.wing), slack);
}

/** The walkable point nearest to any point: the point itself when it is walkable. */
export function nearestWalkable(plan: FloorPlan, point: Point): Point {
  if (isWalkable(plan, point)) return point;
  const candidates = [nearestInLobby(plan, point)];
  plan.wings.forEach((wing, index) => {
    candidates.push(nearestInBox(wing, passageGround(wing), point), ...nearestOnFloor(plan, wing, index, point));
  });
  return nearestOf(candidates, point);
}

/** The booth whose block covers a point of a wing's floor. A block stays within its own half of its own bay. */
function boothOver(plan: FloorPlan, wing: number, local: Local, point: Point): BoothPlace | undefined {
  const side = local.across < 0 ? 'left' : 'right';
  const booth = boothAt(plan, wing, Math.floor(local.along / bayLength), side);
  return booth && isInside(toLocal(booth.cloth, point), boothBlock, -slack) ? booth : undefined;
}

function nearestInLobby(plan: FloorPlan, point: Point): Point {
  const { inner, outer } = lobbyGround(plan);
  const radius = Math.hypot(point.x, point.z);
  if (radius === 0) return { x: 0, z: inner };
  const scale = clamp(radius, inner, outer) / radius;
  return { x: point.x * scale, z: point.z * scale };
}

function nearestInBox(wing: WingPlace, box: Box, point: Point): Point {
  const { along, across } = toLocal(wing.mouth, point);
  return toWorld(
    wing.mouth,
    clamp(along, box.minAlong, box.maxAlong),
    clamp(across, box.minAcross, box.maxAcross),
  );
}

function nearestOnFloor(plan: FloorPlan, wing: WingPlace, index: number, point: Point): Point[] {
  const onFloor = nearestInBox(wing, floorGround(wing), point);
  const booth = boothOver(plan, index, toLocal(wing.mouth, onFloor), onFloor);
  return booth ? blockEdges(wing, booth).map(([a, b]) => nearestOnSegment(a, b, point)) : [onFloor];
}

/** The edges of a booth's block that lie on the wing's ground: its face, and each flank back to the rail. */
function blockEdges(wing: WingPlace, { cloth }: BoothPlace): [Point, Point][] {
  const flanks = [boothBlock.minAcross, boothBlock.maxAcross].map((across): [Point, Point] => {
    const corner = toWorld(cloth, boothBlock.maxAlong, across);
    const toRail = (groundHalf - Math.abs(toLocal(wing.mouth, corner).across)) / Math.cos(boothTurn);
    return [corner, toWorld(cloth, boothBlock.maxAlong - toRail, across)];
  });
  return [[flanks[0]![0], flanks[1]![0]], ...flanks];
}

function nearestOnSegment(a: Point, b: Point, point: Point): Point {
  const x = b.x - a.x;
  const z = b.z - a.z;
  const t = clamp(((point.x - a.x) * x + (point.z - a.z) * z) / (x * x + z * z), 0, 1);
  return { x: a.x + x * t, z: a.z + z * t };
}

function nearestOf(candidates: Point[], point: Point): Point {
  return candidates.reduce((best, next) => (distance(next, point) < distance(best, point) ? next : best));
}
