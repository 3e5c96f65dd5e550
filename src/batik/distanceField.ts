/** Strokes as a signed-distance tile, from which a shader draws crisp wax lines at any size. */
import { type Point, distance } from './curves';
import { insideOf } from './shapes';
import { halfWidth } from './taper';
import type { Stroke } from './types';

/** One stretch of a line: from `a` to `b`, with the half widths there. */
interface Piece {
  a: Point;
  b: Point;
  ra: number;
  rb: number;
}

/** A distance (stroke units, positive in wax) as a byte: 128 is the edge, `range` units away is 255 or 1. */
export function distanceByte(d: number, range: number): number {
  return Math.round(128 + 127 * Math.max(-1, Math.min(1, d / range)));
}

/** Something with wax in it, and the box outside which it cannot matter. */
interface Part {
  box: [minX: number, maxX: number, minY: number, maxY: number];
  distance: (x: number, y: number) => number;
}

/** Distance from any point to the edge of the wax, in stroke units, positive in wax; exact within `range` of an edge. */
export function waxDistance(strokes: Stroke[], range: number): (x: number, y: number) => number {
  const parts = strokes.flatMap((stroke) => (stroke.filled ? [filledPart(stroke, range)] : lineParts(stroke, range)));
  return (x, y) => {
    let most = -range;
    for (const { box, distance: to } of parts) {
      if (x >= box[0] && x <= box[1] && y >= box[2] && y <= box[3]) most = Math.max(most, to(x, y));
    }
    return most;
  };
}

function boxOf(points: Point[], reach: number): Part['box'] {
  const box: Part['box'] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x - reach);
    box[1] = Math.max(box[1], x + reach);
    box[2] = Math.min(box[2], y - reach);
    box[3] = Math.max(box[3], y + reach);
  }
  return box;
}

function filledPart({ points }: Stroke, range: number): Part {
  return { box: boxOf(points, range), distance: insideOf(points) };
}

/** A line in short lengths, so that a far point skips most of it. */
function lineParts(stroke: Stroke, range: number): Part[] {
  const pieces = piecesOf(stroke);
  const run = 8;
  return Array.from({ length: Math.ceil(pieces.length / run) }, (_, i) => {
    const some = pieces.slice(i * run, (i + 1) * run);
    return {
      box: boxOf(some.flatMap(({ a, b }) => [a, b]), stroke.width / 2 + range),
      distance: (x, y) => some.reduce((most, piece) => Math.max(most, pieceDistance(x, y, piece)), -Infinity),
    };
  });
}

function piecesOf({ points, width, closed, taper = false }: Stroke): Piece[] {
  const ring = closed ? [...points, points[0]!] : points;
  const walked = ring.map(() => 0);
  for (let i = 1; i < ring.length; i++) walked[i] = walked[i - 1]! + distance(ring[i - 1]!, ring[i]!);
  const radius = (i: number): number => halfWidth(width, taper && !closed, walked[i]!, walked.at(-1)!);
  return ring.slice(1).map((b, i) => ({ a: ring[i]!, b, ra: radius(i), rb: radius(i + 1) }));
}

function pieceDistance(x: number, y: number, { a, b, ra, rb }: Piece): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const t = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return ra + (rb - ra) * t - Math.hypot(a[0] + dx * t - x, a[1] + dy * t - y);
}
