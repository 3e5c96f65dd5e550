/** The marks a wax knife makes: lines, dots, combs, teeth. Widths are those of DESIGN's even line. */
import { type Point, circle, curveLength, normals, resample } from './curves';
import type { Stroke } from './types';

/** Widths of the wax line, as fractions of the square's half side: outlines, and the finer lines that fill them. */
export const waxLine = 0.034;
export const fineLine = 0.025;

export function open(points: Point[], width = waxLine, taper = false): Stroke {
  return { points, width, ...(taper && { taper }) };
}

export function closed(points: Point[], width = waxLine): Stroke {
  return { points, width, closed: true };
}

export function solid(points: Point[]): Stroke {
  return { points, width: 0, closed: true, filled: true };
}

export function dot(x: number, y: number, r = 0.022): Stroke {
  return solid(circle(x, y, r));
}

export function ring(x: number, y: number, r: number, width = fineLine): Stroke {
  return closed(circle(x, y, r), width);
}

/** Dots evenly along a curve, centres about `spacing` apart; `ends` are kept clear of the curve's ends. */
export function dotsAlong(points: Point[], spacing = 0.075, r = 0.021, ends = spacing / 2): Stroke[] {
  const length = curveLength(points);
  if (length < 2 * ends) return [];
  const stops = resample(points, 0.005);
  const count = Math.max(1, Math.round((length - 2 * ends) / spacing) + 1);
  return Array.from({ length: count }, (_, i) => {
    const t = count === 1 ? 0.5 : (ends + ((length - 2 * ends) * i) / (count - 1)) / length;
    return dot(...stops[Math.round(t * (stops.length - 1))]!, r);
  });
}

/** A comb: teeth standing on the left of a curve, `length` long (a function of 0..1 lets it swell and fade). */
export function combAlong(points: Point[], length: number | ((t: number) => number), spacing = 0.06, width = fineLine, lean = 0): Stroke[] {
  const feet = resample(points, spacing);
  const sides = normals(feet);
  return feet.slice(1, -1).map(([x, y], i) => {
    const [nx, ny] = sides[i + 1]!;
    const l = typeof length === 'number' ? length : length((i + 1) / (feet.length - 1));
    return open([[x, y], [x + (nx - ny * lean) * l, y + (ny + nx * lean) * l]], width);
  });
}

/** Saw-teeth (filled triangles) standing on the left of a curve. */
export function teethAlong(points: Point[], height: number, spacing = 0.09, base = 0.78): Stroke[] {
  const count = Math.max(1, Math.round(curveLength(points) / spacing));
  const stops = resample(points, curveLength(points) / (count * 8));
  const sides = normals(stops);
  return Array.from({ length: count }, (_, i) => {
    const middle = i * 8 + 4;
    const half = Math.round(4 * base);
    const tip = stops[middle]!;
    const [nx, ny] = sides[middle]!;
    return solid([stops[middle - half]!, stops[middle]!, stops[middle + half]!, [tip[0] + nx * height, tip[1] + ny * height]]);
  });
}

/** A dot with dots round it: the star flower that fills bare ground. */
export function rosette(x: number, y: number, r: number, petals = 6): Stroke[] {
  const dots = Array.from({ length: petals }, (_, i) => {
    const angle = (2 * Math.PI * (i + 0.5)) / petals - Math.PI / 2;
    return dot(x + (r - 0.02) * Math.cos(angle), y + (r - 0.02) * Math.sin(angle), 0.019);
  });
  return [dot(x, y, Math.max(0.02, r - 0.065)), ...dots];
}
