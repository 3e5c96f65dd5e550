import { type Point, spline } from '../curves';
import { comma, fringe } from '../forms';
import { fillGaps } from '../gaps';
import { closed, dot, fineLine, ring, solid, waxLine } from '../marks';
import { turned } from '../place';
import { common, disc, inset, outside } from '../shapes';
import type { Stroke } from '../types';

const petals = 6;

/** Turns a point about the middle the further the farther out it lies, so that the blossom swirls. */
function twist([x, y]: Point): Point {
  const r = Math.hypot(x, y);
  const angle = Math.atan2(y, x) + 0.42 * Math.max(0, r - 0.2) ** 1.3;
  return [r * Math.cos(angle), r * Math.sin(angle)];
}

const petalSide = spline([[-0.045, -0.2], [-0.15, -0.36], [-0.225, -0.54], [-0.2, -0.68], [-0.1, -0.77], [0, -0.86]]);

function petal(): { outline: Point[]; strokes: Stroke[] } {
  const outline = [...petalSide, ...petalSide.slice(0, -1).map(([x, y]): Point => [-x, y]).toReversed()].map((point) => twist(point));
  const inner = inset(outline, 0.056);
  const heart = comma([0, -0.32], [0, -0.6], 0.05, 0, 0.6);
  return { outline, strokes: [closed(outline), closed(inner, fineLine), ...fringe(inner, 0.055, 0.062), solid(heart.points.map((point) => twist(point)))] };
}

/** 花: a swirling blossom with leaves between the petals. */
export function flower(): Stroke[] {
  const { strokes } = petal();
  const leaf = solid(comma([0.35, -0.62], [0.5, -0.77], 0.05, 0).points.map((point) => twist(point)));
  const drawing = [
    ...turned([...strokes, leaf], petals),
    ring(0, 0, 0.16, waxLine), ...turned([dot(0, -0.088, 0.022)], 7), dot(0, 0, 0.03),
  ];
  return [...drawing, ...fillGaps(drawing, common(disc(0, 0, 0.93), outside(disc(0, 0, 0.18))), { turns: petals })];
}
