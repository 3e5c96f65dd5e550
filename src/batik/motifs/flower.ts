import { type Point, spline } from '../curves';
import { comma } from '../forms';
import { fillGaps } from '../gaps';
import { closed, dot, fineLine, ring, solid, waxLine } from '../marks';
import { turned } from '../place';
import { common, disc, inset, outside } from '../shapes';
import type { Stroke } from '../types';

const petals = 8;

/** Turns a point about the middle the further the farther out it lies, so that the blossom swirls. */
function twist([x, y]: Point): Point {
  const r = Math.hypot(x, y);
  const angle = Math.atan2(y, x) + 0.4 * Math.max(0, r - 0.2) ** 1.3;
  return [r * Math.cos(angle), r * Math.sin(angle)];
}

const petalSide = spline([[-0.035, -0.21], [-0.1, -0.36], [-0.165, -0.54], [-0.15, -0.67], [-0.07, -0.78], [0, -0.88]]);

function petal(): { outline: Point[]; strokes: Stroke[] } {
  const outline = [...petalSide, ...petalSide.slice(0, -1).map(([x, y]): Point => [-x, y]).toReversed()].map((point) => twist(point));
  const inner = inset(outline, 0.056);
  const heart = comma([0, -0.36], [0, -0.7], 0.055, 0, 0.6);
  return { outline, strokes: [closed(outline), closed(inner, fineLine), solid(heart.points.map((point) => twist(point)))] };
}

/** 花: a swirling blossom with leaves between the petals. */
export function flower(): Stroke[] {
  const { strokes } = petal();
  const leaf = solid(comma([0.29, -0.7], [0.36, -0.86], 0.04, 0).points.map((point) => twist(point)));
  const drawing = [
    ...turned([...strokes, leaf], petals),
    ring(0, 0, 0.16, waxLine), ...turned([dot(0, -0.088, 0.022)], 7), dot(0, 0, 0.03),
  ];
  return [...drawing, ...fillGaps(drawing, common(disc(0, 0, 0.93), outside(disc(0, 0, 0.18))), { turns: petals })];
}
