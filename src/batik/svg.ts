/** Strokes as small SVG: for plain pages, the icon and share pictures. */
import { type Point, distance, mix, normals } from './curves';
import { distanceToSegment } from './shapes';
import { halfWidth } from './taper';
import type { Stroke } from './types';

/** SVG units per half side; coordinates are rounded to whole units. */
const unit = 800;
/** How far, in units, a simplified line may stray from the drawn one. */
const tolerance = 1.4;

export interface SvgOptions {
  /** The part of the plane shown, in stroke coordinates: left, top, width, height. */
  box?: [x: number, y: number, width: number, height: number];
  /** Colour of the wax line. */
  wax?: string;
  /** Colour of the cloth; none is drawn when left out. `round` cuts it to a disc. */
  ground?: string;
  round?: boolean;
  /** Accessible name; without it the picture is hidden from assistive technology. */
  title?: string;
}

/** A whole SVG file. Without `wax` the lines take the page's text colour. */
export function svgDocument(strokes: Stroke[], options: SvgOptions = {}): string {
  const { box = [-1, -1, 2, 2], wax = 'currentColor', ground, round = false, title } = options;
  const [x, y, width, height] = box.map((v) => Math.round(v * unit)) as [number, number, number, number];
  const cloth = ground === undefined ? ''
    : round ? `<ellipse cx="${x + width / 2}" cy="${y + height / 2}" rx="${width / 2}" ry="${height / 2}" fill="${ground}"/>`
    : `<path fill="${ground}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`;
  const name = title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(title)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" ${name}>${cloth}${svgPaths(strokes, wax)}</svg>`;
}

/** The strokes as one `<g>`, 800 units to the half side, to set inside an SVG of one's own. */
function svgPaths(strokes: Stroke[], wax = 'currentColor'): string {
  const outlines: string[] = [];
  const lines = new Map<number, string[]>();
  const addLine = (width: number, d: string): void => {
    const key = Math.round(width * unit * 10) / 10;
    lines.set(key, [...(lines.get(key) ?? []), d]);
  };
  for (const stroke of strokes) {
    const round = circleOf(stroke);
    if (round && stroke.filled) addLine(round.r * 2, `M${units(round.x)} ${units(round.y)}h0`);
    else if (round) addLine(stroke.width, circlePath(round));
    else if (stroke.filled) outlines.push(pathOf(stroke.points, true));
    else if (stroke.taper && !stroke.closed) outlines.push(pathOf(taperedOutline(stroke), true));
    else addLine(stroke.width, pathOf(stroke.points, stroke.closed ?? false));
  }
  const drawn = [...lines].map(([width, ds]) => `<path stroke-width="${width}" d="${joined(ds)}"/>`).join('');
  const filled = outlines.length > 0 ? `<path fill="${wax}" stroke="none" d="${joined(outlines)}"/>` : '';
  return `<g fill="none" stroke="${wax}" stroke-linecap="round" stroke-linejoin="round">${drawn}${filled}</g>`;
}

function joined(ds: string[]): string {
  return ds.join('').replaceAll(' -', '-');
}

/** An SVG file as a part of another, at a place and size given by `attributes`. */
export function svgWithin(svg: string, attributes: string): string {
  return svg.replace('<svg ', `<svg ${attributes} `);
}

/** Text as it may stand in an SVG file. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Rounded to even units, so that the middle of two points is whole and `t` commands add up exactly. */
function units(v: number): number {
  return 2 * Math.round((v * unit) / 2) + 0;
}

/** Quadratic curves with the simplified points as control points, straight and broken at corners. */
function pathOf(points: Point[], isClosed: boolean): string {
  const stops = simplified(isClosed ? [...points, points[0]!] : points).map(([x, y]): Point => [units(x), units(y)]);
  const corners = stops.map((stop, i) => {
    const before = i > 0 ? stops[i - 1] : isClosed ? stops.at(-2) : undefined;
    const after = i < stops.length - 1 ? stops[i + 1] : isClosed ? stops[1] : undefined;
    return before === undefined || after === undefined || isCorner(before, stop, after);
  });
  let here: Point = corners[0] ? stops[0]! : mix(stops.at(-2)!, stops[0]!, 0.5);
  const to = (point: Point): string => {
    const step = `${point[0] - here[0]} ${point[1] - here[1]}`;
    here = point;
    return step;
  };
  let d = `M${here[0]} ${here[1]}`;
  let curving = false;
  const end = corners[0] ? stops.length : stops.length - 1;
  for (let i = corners[0] ? 1 : 0; i < end; i++) {
    const stop = stops[i]!;
    if (corners[i]) {
      d += `l${to(stop)}`;
      continue;
    }
    const control = curving ? 't' : `q${stop[0] - here[0]} ${stop[1] - here[1]} `;
    curving = !corners[i + 1];
    d += control + to(curving ? mix(stop, stops[i + 1]!, 0.5) : stops[++i]!);
  }
  return d + (isClosed ? 'z' : '');
}

function isCorner(before: Point, at: Point, after: Point): boolean {
  const turn = Math.atan2(after[1] - at[1], after[0] - at[0]) - Math.atan2(at[1] - before[1], at[0] - before[0]);
  return Math.cos(turn) < 0.6;
}

/** Douglas–Peucker. */
function simplified(points: Point[]): Point[] {
  if (points.length < 3) return points;
  const a = points[0]!;
  const b = points.at(-1)!;
  let far = 0;
  let most = 0;
  points.forEach(([x, y], i) => {
    const d = distanceToSegment(x, y, a, b);
    if (d > most) [most, far] = [d, i];
  });
  if (most * unit <= tolerance) return [a, b];
  return [...simplified(points.slice(0, far + 1)).slice(0, -1), ...simplified(points.slice(far))];
}

function taperedOutline({ points, width }: Stroke): Point[] {
  const walked = points.map(() => 0);
  for (let i = 1; i < points.length; i++) walked[i] = walked[i - 1]! + distance(points[i - 1]!, points[i]!);
  const sides = normals(points);
  const edge = (sign: number): Point[] => points.map(([x, y], i) => {
    const d = sign * halfWidth(width, true, walked[i]!, walked.at(-1)!);
    return [x + sides[i]![0] * d, y + sides[i]![1] * d];
  });
  return [...edge(1), ...edge(-1).toReversed()];
}

/** The circle a closed stroke runs along, if it is one. */
function circleOf({ points, closed: isClosed }: Stroke): { x: number; y: number; r: number } | null {
  if (!isClosed || points.length < 8) return null;
  const x = points.reduce((sum, point) => sum + point[0], 0) / points.length;
  const y = points.reduce((sum, point) => sum + point[1], 0) / points.length;
  const r = distance([x, y], points[0]!);
  return points.every((point) => Math.abs(distance([x, y], point) - r) < 0.002) ? { x, y, r } : null;
}

function circlePath({ x, y, r }: { x: number; y: number; r: number }): string {
  const radius = units(r);
  return `M${units(x) - radius} ${units(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0 ${radius} ${radius} 0 1 0-${2 * radius} 0z`;
}
