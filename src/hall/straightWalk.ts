import { toLocal } from './frame';
import type { Local } from './frame';
import { boothBlock, floorGround, groundHalf, laneHalf, lobbyGround, passageGround } from './ground';
import type { Box } from './ground';
import { bayLength } from './measures';
import { boothAt, wingToward } from './planIndex';
import type { FloorPlan, Point } from './types';

/** Part of a segment, as fractions of its length. */
type Span = readonly [number, number];

const whole: Span = [0, 1];
/** Spans shorter than this only touch. */
const touch = 1e-9;

/**
 * Whether one can walk straight from one walkable point to another.
 * The line keeps `berth` metres from the middle of the lobby unless one of its ends is nearer.
 */
export function isStraightWalk(plan: FloorPlan, from: Point, to: Point, berth: number): boolean {
  const closest = Math.min(berth, Math.hypot(from.x, from.z), Math.hypot(to.x, to.z));
  if (distanceToCentre(from, to) < closest - touch) return false;

  const spans = [discSpan(from, to, lobbyGround(plan).outer)];
  const indexes = new Set([wingToward(plan, from)?.index, wingToward(plan, to)?.index]);
  for (const index of indexes) {
    const wing = index === undefined ? undefined : plan.wings[index];
    if (index === undefined || !wing) continue;
    const a = toLocal(wing.mouth, from);
    const b = toLocal(wing.mouth, to);
    spans.push(boxSpan(a, b, passageGround(wing), whole), boxSpan(a, b, floorGround(wing), whole));
    if (hitsBooth(plan, index, from, to)) return false;
  }
  return coversWhole(spans.filter((span) => span !== undefined));
}

function hitsBooth(plan: FloorPlan, index: number, from: Point, to: Point): boolean {
  const wing = plan.wings[index]!;
  const a = toLocal(wing.mouth, from);
  const b = toLocal(wing.mouth, to);
  return (['left', 'right'] as const).some((side) => {
    // Only where the line leaves the lane can it meet a booth, so a long wing costs no more than a short one.
    const [minAcross, maxAcross] = side === 'left' ? [-groundHalf, -laneHalf] : [laneHalf, groundHalf];
    const beside = boxSpan(a, b, { minAlong: 0, maxAlong: wing.length, minAcross, maxAcross }, whole);
    if (!beside) return false;
    const bays = beside.map((t) => Math.floor((a.along + (b.along - a.along) * t) / bayLength));
    for (let bay = Math.min(...bays); bay <= Math.max(...bays); bay++) {
      const booth = boothAt(plan, index, bay, side);
      if (!booth) continue;
      const inside = boxSpan(toLocal(booth.cloth, from), toLocal(booth.cloth, to), boothBlock, beside);
      if (inside && inside[1] - inside[0] > touch) return true;
    }
    return false;
  });
}

/** The part of `within` where the segment is inside a box (Liang and Barsky's clipping, 1984). */
function boxSpan(a: Local, b: Local, box: Box, within: Span): Span | undefined {
  const first = slabSpan(a.along, b.along, box.minAlong, box.maxAlong, within);
  return first && slabSpan(a.across, b.across, box.minAcross, box.maxAcross, first);
}

function slabSpan(a: number, b: number, least: number, most: number, [begin, end]: Span): Span | undefined {
  if (a === b) return a >= least && a <= most ? [begin, end] : undefined;
  const t = [(least - a) / (b - a), (most - a) / (b - a)];
  const span: Span = [Math.max(begin, Math.min(...t)), Math.min(end, Math.max(...t))];
  return span[0] <= span[1] ? span : undefined;
}

/** The part of a segment within `radius` of the lobby's middle. */
function discSpan(from: Point, to: Point, radius: number): Span | undefined {
  const x = to.x - from.x;
  const z = to.z - from.z;
  const a = x * x + z * z;
  const b = from.x * x + from.z * z;
  const c = from.x ** 2 + from.z ** 2 - radius ** 2;
  if (a === 0) return c <= 0 ? whole : undefined;
  const root = b * b - a * c;
  if (root < 0) return undefined;
  const span: Span = [Math.max(0, (-b - Math.sqrt(root)) / a), Math.min(1, (-b + Math.sqrt(root)) / a)];
  return span[0] <= span[1] ? span : undefined;
}

function distanceToCentre(from: Point, to: Point): number {
  const x = to.x - from.x;
  const z = to.z - from.z;
  const square = x * x + z * z;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, -(from.x * x + from.z * z) / square));
  return Math.hypot(from.x + x * t, from.z + z * t);
}

function coversWhole(spans: Span[]): boolean {
  let reached = 0;
  for (const [begin, end] of spans.sort((a, b) => a[0] - b[0])) {
    if (begin > reached + touch) return false;
    reached = Math.max(reached, end);
  }
  return reached >= 1 - touch;
}
