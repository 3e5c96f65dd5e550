import { type Point, arc, resample, spline } from '../curves';
import { blade, comma, eye, fillOf, over, whereFree } from '../forms';
import { fillGaps } from '../gaps';
import { closed, dot, fineLine, open, solid } from '../marks';
import { place } from '../place';
import { disc } from '../shapes';
import type { Stroke } from '../types';

/** From the neck, back and forth, to the tip of the tail. */
const spine = spline([[0.16, -0.4], [0.0, -0.51], [-0.22, -0.57], [-0.46, -0.51], [-0.6, -0.3], [-0.49, -0.08], [-0.2, 0.0], [0.14, 0.0], [0.46, 0.03], [0.63, 0.22], [0.5, 0.44], [0.2, 0.53], [-0.12, 0.56], [-0.42, 0.6], [-0.63, 0.5], [-0.74, 0.3]]);
const half = (t: number): number => 0.112 * (1 - t ** 3) + 0.014;

/** Legs of a centipede on both sides, none where the bends leave no room. */
function legs(body: Stroke[]): Stroke[] {
  const stops = resample(spine, 0.08);
  return stops.slice(1, -2).reduce<Stroke[]>((drawing, [x, y], i) => {
    const [ax, ay] = stops[i]!;
    const [bx, by] = stops[i + 2]!;
    const along: Point = [(bx - ax) / Math.hypot(bx - ax, by - ay), (by - ay) / Math.hypot(bx - ax, by - ay)];
    const out = half((i + 1) / (stops.length - 1)) + 0.058;
    const pair = [1, -1].map((side) => {
      const at = (d: number, back: number): Point => [x + along[1] * side * d + along[0] * back, y - along[0] * side * d + along[1] * back];
      return comma(at(out, 0), at(out + 0.08, 0.035), 0.02, side * 0.012, 0.3);
    });
    return [...drawing, ...pair.filter((leg) => whereFree(drawing, [leg]).length > 0)];
  }, body);
}

/** Plates of the body, arched toward the tail. */
function body(): Stroke[] {
  const outline = blade(spine, half);
  const inner = blade(spine, (t) => half(t) * 0.62);
  const stops = resample(spine, 0.066);
  const plates = stops.slice(1, -4).map(([x, y], i) => {
    const [bx, by] = stops[i + 2]!;
    const heading = Math.atan2(by - y, bx - x);
    return open(arc(x, y, half((i + 1) / (stops.length - 1)) * 0.9, heading - 1, heading + 1), fineLine);
  });
  return [closed(outline), ...fillOf(inner, plates, -0.01)];
}

const skull = spline([
  [0.1, -0.53], [0.22, -0.64], [0.36, -0.67], [0.48, -0.6], [0.58, -0.6], [0.72, -0.58], [0.76, -0.48], [0.68, -0.4],
  [0.54, -0.4], [0.42, -0.36], [0.56, -0.31], [0.68, -0.26], [0.66, -0.17], [0.5, -0.14], [0.3, -0.19], [0.14, -0.25], [0.06, -0.38],
], true);

/** Buffalo horns, an open mouth with teeth and tongue, a beard, a mane. */
function head(): Stroke[] {
  const tooth = (x: number, y: number, h: number): Stroke => solid([[x - 0.022, y], [x + 0.022, y], [x, y + h]]);
  return [
    closed(skull), ...eye(0.36, -0.52, 0.066), dot(0.66, -0.5, 0.02),
    ...fillOf(skull, [0, 1, 2].map((i) => open(arc(0.36, -0.46, 0.16 + i * 0.06, Math.PI * 0.62, Math.PI * 1.05), fineLine)), 0.03),
    solid(blade(spline([[0.22, -0.7], [0.15, -0.8], [0.02, -0.86], [-0.08, -0.83]]), horn)), solid(blade(spline([[0.36, -0.73], [0.34, -0.82], [0.26, -0.89], [0.16, -0.9]]), horn)),
    tooth(0.6, -0.385, 0.05),
    comma([0.8, -0.34], [0.6, -0.35], 0.02, 0.02),
  ];
}

/** Flames of the tail. */
function tail(): Stroke[] {
  return [comma([-0.75, 0.24], [-0.74, 0.06], 0.034, 0.03), comma([-0.8, 0.26], [-0.88, 0.1], 0.03, 0.02), comma([-0.7, 0.26], [-0.62, 0.12], 0.03, 0.02)];
}

function horn(t: number): number {
  return 0.038 * Math.sqrt(1 - t) + 0.002;
}

/** 蜈蚣龙: the centipede dragon, many-legged and without claws. */
export function dragon(): Stroke[] {
  const drawing = place(over(legs([...body(), ...tail()]), skull, head()), 0, 0, 0.96);
  return [...drawing, ...fillGaps(drawing, disc(0, 0, 0.93))];
}
