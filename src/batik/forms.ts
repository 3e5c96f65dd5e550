/** Larger forms that several motifs share: leaves, plumes, eyes, sprigs, and laying one form over another. */
import { waxDistance } from './distanceField';
import { type Point, distance, normals, offset, resample, spline } from './curves';
import { closed, combAlong, dot, fineLine, open, ring, solid, waxLine } from './marks';
import { cut, insideOf, inwardOf, outside } from './shapes';
import type { Stroke } from './types';

/** Bare cloth between a form and what lies behind it. */
const clearance = 0.028;

/** `strokes`, which fill `outline`, laid over `below`. */
export function over(below: Stroke[], outline: Point[], strokes: Stroke[]): Stroke[] {
  return [...cut(below, outside(insideOf(outline)), waxLine / 2 + clearance), ...strokes];
}

/** `pattern` cut to the inside of an outline, leaving `gap` bare. */
export function fillOf(outline: Point[], pattern: Stroke[], gap = 0.04): Stroke[] {
  return cut(pattern, insideOf(outline), gap);
}

/** The outline round a middle line: `half(t)` is the half width at 0..1 of its length. */
export function blade(middle: Point[], half: (t: number) => number): Point[] {
  const even = resample(middle, 0.012);
  return [...offset(even, half), ...offset(even, (t) => -half(t)).toReversed()];
}

/** Half width of a leaf: nothing at both ends, `half` at `peak`. */
export function leafWidth(half: number, peak = 0.4): (t: number) => number {
  return (t) => half * Math.sin(Math.PI * t ** (Math.log(0.5) / Math.log(peak))) ** 0.8;
}

/** A solid leaf or drop from `from` to `to`, its middle pushed sideways by `bend` (to the left). */
export function comma(from: Point, to: Point, half: number, bend = 0, peak = 0.35): Stroke {
  return solid(blade(bow(from, to, bend), leafWidth(half, peak)));
}

/** A smooth line from `from` to `to` by way of a middle pushed to the left by `bend`. */
function bow(from: Point, to: Point, bend: number): Point[] {
  const [nx, ny] = normals([from, to])[0]!;
  return spline([from, [(from[0] + to[0]) / 2 + nx * bend, (from[1] + to[1]) / 2 + ny * bend], to]);
}

/** A leaf with an outline and a mid-rib, or combs on both sides of the rib when there is room. */
export function leaf(from: Point, to: Point, half: number, bend = 0): { outline: Point[]; strokes: Stroke[] } {
  const middle = bow(from, to, bend);
  const outline = blade(middle, leafWidth(half));
  const length = distance(from, to);
  const rib = spline(resample(middle, length / 10).slice(1, -2));
  const room = (t: number): number => leafWidth(half)(0.1 + t * 0.75) - 0.045;
  const combs = half > 0.1 ? [...combAlong(rib, room, 0.062, fineLine, 0.5), ...combAlong(rib.toReversed(), (t) => room(1 - t), 0.062, fineLine, -0.5)] : [];
  return { outline, strokes: [closed(outline), open(rib, fineLine, true), ...combs] };
}

export function eye(x: number, y: number, r: number): Stroke[] {
  return [ring(x, y, r, fineLine), dot(x, y, r * 0.42)];
}

/** A stem with solid leaves on alternate sides, every `spacing` along it. */
export function sprig(stem: Point[], leafLength = 0.12, spacing = 0.11): Stroke[] {
  const stops = resample(stem, spacing);
  const sides = normals(stops);
  const leaves = stops.slice(1, -1).map(([x, y], i) => {
    const side = i % 2 === 0 ? 1 : -1;
    const [nx, ny] = sides[i + 1]!;
    const foot: Point = [x + nx * side * 0.045, y + ny * side * 0.045];
    const out = leafLength * 0.75;
    return comma(foot, [foot[0] + nx * side * out - ny * leafLength * 0.7, foot[1] + ny * side * out + nx * leafLength * 0.7], leafLength * 0.26, side * leafLength * 0.16);
  });
  return [open(stem, fineLine, true), ...leaves];
}

/** Those of `additions` that keep clear of `drawing`. */
export function whereFree(drawing: Stroke[], additions: Stroke[]): Stroke[] {
  const wax = waxDistance(drawing, 0.1);
  return additions.filter((stroke) => stroke.points.every(([x, y]) => wax(x, y) < -clearance - stroke.width / 2));
}

/** The strokes, without those that run into one laid before them. */
export function apart(strokes: Stroke[], gap = 0.022): Stroke[] {
  const kept: Stroke[] = [];
  for (const stroke of strokes) {
    const wax = waxDistance(kept, 0.1);
    if (stroke.points.every(([x, y]) => wax(x, y) < -gap - stroke.width / 2)) kept.push(stroke);
  }
  return kept;
}

/** Combs standing inward all round a closed outline, none where they would meet. */
export function fringe(outline: Point[], length: number, spacing = 0.06): Stroke[] {
  return apart(combAlong([...outline, outline[0]!], inwardOf(outline) * length, spacing));
}
