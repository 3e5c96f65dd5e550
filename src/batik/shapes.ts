/** Questions about closed outlines, and cutting strokes along them so that lines never run across each other. */
import { type Point, normals, resample } from './curves';
import type { Stroke } from './types';

/** Where a point lies, answered as a distance: positive inside a region, negative outside. */
export type Region = (x: number, y: number) => number;

export function distanceToSegment(x: number, y: number, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const t = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const clamped = Math.min(1, Math.max(0, t));
  return Math.hypot(a[0] + dx * clamped - x, a[1] + dy * clamped - y);
}

/** The inside of a closed outline (even-odd rule). */
export function insideOf(outline: Point[]): Region {
  return (x, y) => {
    let inside = false;
    let near = Infinity;
    for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
      const a = outline[i]!;
      const b = outline[j]!;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      near = Math.min(near, distanceToSegment(x, y, a, b));
    }
    return inside ? near : -near;
  };
}

/** The inside of a circle. */
export function disc(cx: number, cy: number, r: number): Region {
  return (x, y) => r - Math.hypot(x - cx, y - cy);
}

/** Everything that is not in the region. */
export function outside(region: Region): Region {
  return (x, y) => -region(x, y);
}

/** What all the regions share. */
export function common(...regions: Region[]): Region {
  return (x, y) => Math.min(...regions.map((region) => region(x, y)));
}

/** Signed area; positive when the outline runs clockwise on the page. */
function area(outline: Point[]): number {
  return outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length]!;
    return sum + x * ny - nx * y;
  }, 0) / 2;
}

/** The sign of an offset to the left that leads into the outline. */
export function inwardOf(outline: Point[]): number {
  return area(outline) > 0 ? -1 : 1;
}

/** The outline drawn again `by` further in (negative: out), without the loops a plain offset leaves in tight bends. */
export function inset(outline: Point[], by: number): Point[] {
  const region = insideOf(outline);
  const inward = inwardOf(outline);
  const sides = normals(outline, true);
  return outline
    .map(([x, y], i): Point => [x + sides[i]![0] * by * inward, y + sides[i]![1] * by * inward])
    .filter(([x, y]) => Math.sign(by) * region(x, y) > Math.abs(by) * 0.97);
}

/** Those parts of the strokes that lie in the region and leave `gap` bare cloth to its edge. Filled shapes stay whole or go. */
export function cut(strokes: Stroke[], region: Region, gap = 0.02): Stroke[] {
  return strokes.flatMap((stroke) => {
    const keeps = ([x, y]: Point) => region(x, y) >= gap + (stroke.filled ? 0 : stroke.width / 2);
    if (stroke.points.every(keeps)) return [stroke];
    if (stroke.filled) return [];
    const ring = stroke.closed ? [...stroke.points, stroke.points[0]!] : stroke.points;
    return runs(resample(ring, 0.008), keeps, stroke.closed ?? false)
      .filter((points) => points.length > Math.max(3, stroke.width / 0.008))
      .map((points) => ({ points: resample(points, 0.02), width: stroke.width, ...(stroke.taper && { taper: true }) }));
  });
}

/** Unbroken runs of kept points; on a ring the last run is joined to the first. */
function runs(points: Point[], keeps: (point: Point) => boolean, ring: boolean): Point[][] {
  const found: Point[][] = [];
  let open = false;
  for (const point of points) {
    const kept = keeps(point);
    if (kept && !open) found.push([]);
    if (kept) found.at(-1)!.push(point);
    open = kept;
  }
  if (ring && open && found.length > 1 && keeps(points[0]!)) found[0] = [...found.pop()!, ...found[0]!.slice(1)];
  return found;
}
