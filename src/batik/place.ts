/** Moving, turning, mirroring and repeating strokes. */
import { type Point, curveLength, normals, resample } from './curves';
import type { Stroke } from './types';

/** Every point sent elsewhere; line widths multiplied by `widthBy`. */
export function moved(strokes: Stroke[], move: (point: Point) => Point, widthBy = 1): Stroke[] {
  return strokes.map((stroke) => ({ ...stroke, points: stroke.points.map(move), width: stroke.width * widthBy }));
}

/** Turns about (0, 0), then scales (line widths too), then moves to (x, y). */
export function place(strokes: Stroke[], x: number, y: number, scale = 1, turn = 0): Stroke[] {
  const c = Math.cos(turn) * scale;
  const s = Math.sin(turn) * scale;
  return moved(strokes, ([px, py]) => [x + px * c - py * s, y + px * s + py * c], scale);
}

/** The mirror image across the upright axis. */
export function mirrored(strokes: Stroke[]): Stroke[] {
  return moved(strokes, ([x, y]) => [-x, y]);
}

/** The strokes and their mirror image across the upright axis. */
export function withMirror(strokes: Stroke[]): Stroke[] {
  return [...strokes, ...mirrored(strokes)];
}

/** The mirror image across the diagonal x = y. */
export function transposed(strokes: Stroke[]): Stroke[] {
  return moved(strokes, ([x, y]) => [y, x]);
}

/** `count` copies turned about (0, 0). */
export function turned(strokes: Stroke[], count: number): Stroke[] {
  return Array.from({ length: count }, (_, i) => place(strokes, 0, 0, 1, (2 * Math.PI * i) / count)).flat();
}

/** Bends strokes drawn along the x axis so that it lies on `curve`: x is the length walked, y the distance to its left. */
export function alongCurve(strokes: Stroke[], curve: Point[]): Stroke[] {
  const step = 0.004;
  const stops = resample(curve, step);
  const sides = normals(stops);
  const last = stops.length - 1;
  const spacing = curveLength(curve) / last;
  return moved(strokes, ([x, y]) => {
    const i = Math.min(last, Math.max(0, Math.round(x / spacing)));
    const [nx, ny] = sides[i]!;
    const ahead = x - i * spacing;
    return [stops[i]![0] + nx * y - ny * ahead, stops[i]![1] + ny * y + nx * ahead];
  });
}

/** A point at radius `r`, `angle` clockwise of the ray that runs straight up. */
export function polar(r: number, angle: number): Point {
  return [r * Math.sin(angle), -r * Math.cos(angle)];
}
