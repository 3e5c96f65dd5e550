/** Curves as lists of points. Angles are radians, clockwise on the page because y runs down. */
import type { Stroke } from './types';

export type Point = Stroke['points'][number];

const sampleStep = 0.012;

/** Arc of an ellipse (a circle unless `ry` is given) from angle `from` to `to`; `to < from` runs anticlockwise. */
export function arc(cx: number, cy: number, r: number, from: number, to: number, ry = r): Point[] {
  const steps = Math.max(3, Math.ceil((Math.abs(to - from) * Math.max(r, ry)) / sampleStep));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / steps;
    return [cx + r * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

/** Closed circle; the first point is not repeated at the end. */
export function circle(cx: number, cy: number, r: number, ry = r): Point[] {
  const sides = Math.max(10, Math.ceil((2 * Math.PI * Math.max(r, ry)) / sampleStep));
  return Array.from({ length: sides }, (_, i) => {
    const angle = (2 * Math.PI * i) / sides;
    return [cx + r * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

/** Archimedean spiral r = a + bθ from radius `r0` at angle `from` to `r1` after `turns` (negative: anticlockwise). */
export function spiral(cx: number, cy: number, r0: number, r1: number, from: number, turns: number): Point[] {
  const sweep = 2 * Math.PI * turns;
  const steps = Math.max(12, Math.ceil((Math.abs(sweep) * (r0 + r1)) / 2 / sampleStep));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const r = r0 + (r1 - r0) * t;
    return [cx + r * Math.cos(from + sweep * t), cy + r * Math.sin(from + sweep * t)];
  });
}

/** Straight line, sampled like the curves. */
export function line(from: Point, to: Point): Point[] {
  return resample([from, to], sampleStep);
}

/** Smooth curve through all `points` (centripetal Catmull–Rom, Barry and Goldman 1988). */
export function spline(points: Point[], closed = false): Point[] {
  const last = points.length - 1;
  const at = (i: number): Point => {
    if (closed) return points[(i + points.length) % points.length]!;
    if (i < 0) return mix(points[0]!, points[1]!, -1);
    return i > last ? mix(points[last]!, points[last - 1]!, -1) : points[i]!;
  };
  const curve: Point[] = [];
  for (let i = 0; i < points.length - (closed ? 0 : 1); i++) curve.push(...span(at(i - 1), at(i), at(i + 1), at(i + 2)));
  if (!closed) curve.push(points[last]!);
  return curve;
}

/** The part of a centripetal Catmull–Rom curve from `b` up to but without `c`. */
function span(a: Point, b: Point, c: Point, d: Point): Point[] {
  const t1 = Math.sqrt(distance(a, b));
  const t2 = t1 + Math.sqrt(distance(b, c));
  const t3 = t2 + Math.sqrt(distance(c, d));
  const steps = Math.max(2, Math.ceil(distance(b, c) / sampleStep));
  return Array.from({ length: steps }, (_, i) => {
    const t = t1 + ((t2 - t1) * i) / steps;
    const ab = mix(a, b, t / t1);
    const bc = mix(b, c, (t - t1) / (t2 - t1));
    const cd = mix(c, d, (t - t2) / (t3 - t2));
    return mix(mix(ab, bc, t / t2), mix(bc, cd, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1));
  });
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The point at `t` of the way from `a` to `b`. */
export function mix(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

export function curveLength(points: Point[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + distance(points[i]!, point), 0);
}

/** The same open curve as points evenly spaced along it, as near `step` apart as divides it whole. */
export function resample(points: Point[], step: number): Point[] {
  const total = curveLength(points);
  const count = Math.max(1, Math.round(total / step));
  const result: Point[] = [points[0]!];
  let walked = 0;
  for (let i = 1; i < points.length; i++) {
    const length = distance(points[i - 1]!, points[i]!);
    while (result.length < count && (total * result.length) / count <= walked + length) {
      result.push(mix(points[i - 1]!, points[i]!, ((total * result.length) / count - walked) / length));
    }
    walked += length;
  }
  result.push(points.at(-1)!);
  return result;
}

/** Unit normals, to the left of the way the curve runs as seen on the page. */
export function normals(points: Point[], closed = false): Point[] {
  const count = points.length;
  return points.map((_, i) => {
    const before = points[i > 0 ? i - 1 : closed ? count - 1 : 0]!;
    const after = points[i < count - 1 ? i + 1 : closed ? 0 : count - 1]!;
    const length = distance(before, after) || 1;
    return [(after[1] - before[1]) / length, -(after[0] - before[0]) / length];
  });
}

/** The curve moved sideways by `by` (to its left); a function of 0..1 along the curve makes it run in or out. */
export function offset(points: Point[], by: number | ((t: number) => number), closed = false): Point[] {
  const sides = normals(points, closed);
  return points.map(([x, y], i) => {
    const d = typeof by === 'number' ? by : by(i / (points.length - 1));
    return [x + sides[i]![0] * d, y + sides[i]![1] * d];
  });
}
