import { type Point, arc, spline } from '../curves';
import { comma, eye, fillOf, over } from '../forms';
import { fillGaps } from '../gaps';
import { closed, combAlong, fineLine, open, ring, rosette, waxLine } from '../marks';
import { alongCurve, turned } from '../place';
import { disc, inset } from '../shapes';
import type { Stroke } from '../types';

const spine = arc(0, 0, 0.55, Math.PI * 1.93, Math.PI);
const back: Point[] = [[1.24, -0.04], [1.02, -0.085], [0.78, -0.155], [0.5, -0.2], [0.28, -0.175], [0.12, -0.11], [0.02, -0.045], [-0.01, 0]];
const outline = spline([...back, ...back.slice(0, -1).map(([x, y]): Point => [x, -y]).toReversed()], true);

/** A fin whose rays stand on the fish's side. */
function fin(points: Point[], rays: Point[], length: number): Stroke[] {
  const edge = spline(points, true);
  return [closed(edge, fineLine), ...fillOf(edge, combAlong(rays, length, 0.065, fineLine, length > 0 ? -0.7 : 0.7), 0.01)];
}

function tailLobe(side: number): Stroke[] {
  const lobe = spline([[1.2, side * 0.025], [1.3, side * 0.13], [1.44, side * 0.26], [1.6, side * 0.3], [1.56, side * 0.16], [1.46, side * 0.05], [1.32, side * 0.02]], true);
  const ray = (y: number): Stroke => open(spline([[1.28, side * (0.03 + y * 0.3)], [1.42, side * (0.06 + y * 0.9)], [1.58, side * (0.14 + y)]]), fineLine);
  return [closed(lobe, fineLine), ...fillOf(lobe, [ray(0.02), ray(0.085)], 0.012)];
}

/** Scale arcs in staggered rows behind the gill. */
function scaleArcs(from: number): Stroke[] {
  return Array.from({ length: 9 }, (_, row) => Array.from({ length: 7 }, (_, i) =>
    open(arc(from + row * 0.088, (i - 3 + (row % 2) / 2) * 0.112, 0.058, -Math.PI / 2, Math.PI / 2), fineLine),
  )).flat();
}

/** A fish swimming toward −x from its nose at (0, 0); its back is at negative y. */
function straightFish(): Stroke[] {
  const inner = inset(outline, 0.052);
  const gill = arc(0.2, 0, 0.2, -0.95, 0.95);
  const fins = [
    ...fin([[0.3, -0.19], [0.4, -0.3], [0.6, -0.34], [0.86, -0.25], [0.92, -0.16], [0.6, -0.2]], [[0.2, -0.2], [0.98, -0.12]], 0.16),
    ...[0, 1, 2].map((i) => comma([0.36 + i * 0.08, 0.245], [0.5 + i * 0.08, 0.36 - i * 0.02], 0.03, -0.03, 0.4)),
    ...[0, 1].map((i) => comma([0.84 + i * 0.08, 0.19 - i * 0.02], [0.96 + i * 0.08, 0.29 - i * 0.03], 0.026, -0.03, 0.4)),
    ...tailLobe(1), ...tailLobe(-1),
  ];
  return over(fins, outline, [
    closed(outline), closed(inner, fineLine), open(gill, waxLine), ...eye(0.24, -0.035, 0.06), open([[0.075, 0.012], [0.15, 0.035]], fineLine),
    ...fillOf(inner, scaleArcs(0.47), 0.004),
  ]);
}

/** 鱼: two fish circling a seed flower. */
export function fish(): Stroke[] {
  const drawing = [...turned(alongCurve(straightFish(), spine), 2), ...rosette(0, 0, 0.12, 8), ring(0, 0, 0.165)];
  return [...drawing, ...fillGaps(drawing, disc(0, 0, 0.93), { turns: 2 })];
}
