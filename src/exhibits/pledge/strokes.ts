/** A signature as a few short lines: what a finger drew, with as few points as look the same. Pure. */
import { mostPoints, signingArea } from '../../visit/pledge';

/** x, y, x, y … */
export type Stroke = readonly number[];
type Point = readonly [x: number, y: number];

/** How far, in units, a kept line may stray from the drawn one, unless there are too many points. */
const tolerance = 0.6;
/** Beyond this nothing of a line is left but its ends. */
const largest = Math.hypot(signingArea.width, signingArea.height);

/** The signature with one more stroke, all of it together in at most `mostPoints`; where there is no room for it, as it was. */
export function addStroke(strokes: readonly Stroke[], drawn: Stroke): readonly Stroke[] {
  if (drawn.length < 2) return strokes;
  for (let stray = tolerance; stray < 2 * largest; stray *= 2) {
    // While there is room, what is kept already is not thinned again and again.
    const all = [...(stray === tolerance ? strokes : strokes.map((stroke) => simplified(stroke, stray))), simplified(drawn, stray)];
    if (all.flat().length <= 2 * mostPoints) return all;
  }
  return strokes;
}

/** Whole numbers within the signing area, none twice running; ends stay where they are. */
function simplified(stroke: Stroke, stray: number): Stroke {
  const points = Array.from({ length: stroke.length / 2 }, (_, i): Point => [stroke[2 * i]!, stroke[2 * i + 1]!]);
  const kept: number[] = [];
  for (const [x, y] of thinned(points, stray)) {
    const [wholeX, wholeY] = [within(x, signingArea.width), within(y, signingArea.height)];
    if (kept.at(-2) !== wholeX || kept.at(-1) !== wholeY) kept.push(wholeX, wholeY);
  }
  return kept;
}

const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));

/** Douglas–Peucker. */
function thinned(points: readonly Point[], stray: number): readonly Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  let [far, most] = [0, 0];
  for (let i = 1; i < points.length - 1; i += 1) {
    const away = distance(points[i]!, first, last);
    if (away > most) [far, most] = [i, away];
  }
  if (most <= stray) return points.length > 1 ? [first, last] : [first];
  return [...thinned(points.slice(0, far + 1), stray).slice(0, -1), ...thinned(points.slice(far), stray)];
}

/** Of a point from a line between two. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Strokes as an SVG path; a dot is a line of no length, which round ends make visible. */
export function pathOf(strokes: readonly Stroke[]): string {
  return strokes.filter(({ length }) => length > 1).map(([x, y, ...more]) => `M${x} ${y}${more.length > 1 ? `L${more.join(' ')}` : 'h0'}`).join('');
}
