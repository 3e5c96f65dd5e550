import { type Point, arc, resample, spline } from '../curves';
import { blade, comma, eye, fillOf, over, sprig, whereFree } from '../forms';
import { fillGaps } from '../gaps';
import { closed, combAlong, dotsAlong, fineLine, open, ring, rosette, solid } from '../marks';
import { place } from '../place';
import { cut, disc, inset } from '../shapes';
import type { Stroke } from '../types';

const body = spline([
  [0.3, -0.5], [0.42, -0.61], [0.56, -0.57], [0.62, -0.46], [0.56, -0.34], [0.52, -0.18], [0.58, 0.02], [0.53, 0.25],
  [0.34, 0.41], [0.02, 0.46], [-0.26, 0.37], [-0.46, 0.22], [-0.44, 0.08], [-0.22, 0.06], [0.0, -0.02], [0.18, -0.14], [0.27, -0.32],
], true);
/** Tail plumes, the uppermost first; each curls at its tip. */
const plumes: Point[][] = [
  [[-0.42, 0.1], [-0.6, -0.02], [-0.7, -0.22], [-0.62, -0.4]],
  [[-0.44, 0.15], [-0.66, 0.13], [-0.83, 0.0], [-0.85, -0.2]],
  [[-0.43, 0.22], [-0.64, 0.31], [-0.82, 0.25], [-0.88, 0.12]],
  [[-0.36, 0.3], [-0.5, 0.46], [-0.68, 0.5], [-0.8, 0.44]],
];
/** Tips of the flight feathers, foremost first, and where each bends. */
const flight: [bend: Point, tip: Point][] = [
  [[0.12, -0.4], [-0.12, -0.8]],
  [[0.0, -0.34], [-0.29, -0.72]],
  [[-0.1, -0.24], [-0.43, -0.56]],
  [[-0.16, -0.13], [-0.47, -0.37]],
  [[-0.16, 0.0], [-0.42, -0.17]],
];
const shoulder: Point = [0.22, 0.1];

/** A long form that widens to a round tip. */
function feather(middle: Point[], half: number): Point[] {
  return blade(middle, (t) => (0.02 + half * Math.sin((Math.PI / 2) * Math.min(1, t * 1.25))) * Math.sqrt(Math.max(0, 1 - Math.max(0, (t - 0.8) / 0.2) ** 2)));
}

function tail(): Stroke[] {
  return plumes.reduceRight<Stroke[]>((below, points) => {
    const middle = spline(points);
    const outline = feather(middle, 0.06);
    const tip = resample(middle, 0.02).at(-5)!;
    return over(below, outline, [closed(outline, fineLine), ...fillOf(outline, [ring(...tip, 0.026, 0.022), ...dotsAlong(middle, 0.06, 0.017, 0.11)], 0.012)]);
  }, []);
}

/** Flight feathers fanned from the shoulder, under a shoulder of nested arcs. */
function wing(below: Stroke[]): Stroke[] {
  const fan = flight.reduceRight((drawing, [bend, tip]) => {
    const middle = spline([shoulder, bend, tip]);
    const outline = feather(middle, 0.066);
    const rib = resample(middle, 0.02).slice(6, -5);
    return over(drawing, outline, [closed(outline), ...fillOf(outline, [...combAlong(rib, 0.09, 0.055, fineLine, 0.6)], 0.02)]);
  }, below);
  const cap = spline([[0.42, 0.1], [0.32, -0.1], [0.16, -0.18], [0.0, -0.08], [-0.08, 0.1], [0.02, 0.27], [0.24, 0.3], [0.38, 0.24]], true);
  const inner = inset(cap, 0.058);
  const arcs = [0.1, 0.16].map((r) => open(arc(shoulder[0] - 0.02, shoulder[1], r, Math.PI * 0.62, Math.PI * 1.55), fineLine));
  return over(fan, cap, [closed(cap), closed(inner, fineLine), ...fillOf(inner, [...arcs, ...eye(shoulder[0], shoulder[1], 0.045)], 0.005)]);
}

function head(): Stroke[] {
  const crest: [Point, Point, number][] = [[[0.35, -0.635], [0.2, -0.8], 0.05], [[0.43, -0.67], [0.35, -0.85], 0.05], [[0.51, -0.655], [0.5, -0.785], 0.035]];
  return [
    ...eye(0.48, -0.47, 0.062),
    solid(spline([[0.645, -0.53], [0.74, -0.48], [0.8, -0.37], [0.7, -0.395], [0.63, -0.41]], true)),
    ...crest.map(([from, to, bend]) => comma(from, to, 0.036, bend, 0.7)),
  ];
}

/** Collar, and rows of combs following the breast. */
function breast(): Stroke[] {
  const inner = inset(body, 0.058);
  const front = spline([[-0.3, 0.28], [-0.2, 0.33], [0.02, 0.38], [0.28, 0.33], [0.43, 0.22], [0.49, 0.02]]);
  return [
    closed(body), closed(inner, fineLine),
    ...fillOf(inner, [open(arc(0.4, -0.3, 0.13, 0.2, Math.PI - 0.2), fineLine), open(arc(0.4, -0.24, 0.13, 0.2, Math.PI - 0.2), fineLine), ...combAlong(front, 0.07, 0.06)], 0.0),
  ];
}

function leg(x: number): Stroke[] {
  return [
    open([[x, 0.52], [x + 0.03, 0.64]], fineLine), open([[x + 0.03, 0.64], [x + 0.13, 0.69]], fineLine),
    open([[x + 0.03, 0.64], [x + 0.03, 0.75]], fineLine), open([[x + 0.03, 0.64], [x - 0.07, 0.69]], fineLine),
  ];
}

/** 鸟: wing of arcs, plumed tail, a flowering sprig in its beak. */
export function bird(): Stroke[] {
  const figure = [...wing(over(tail(), body, breast())), ...head(), ...leg(0.0), ...leg(0.25)];
  const growth = [
    ...sprig(spline([[0.8, -0.31], [0.85, -0.12], [0.79, 0.1], [0.74, 0.32]])), ...rosette(0.7, 0.46, 0.11, 8),
    ...sprig(spline([[-0.56, 0.67], [-0.32, 0.76], [-0.06, 0.86], [0.24, 0.87], [0.5, 0.77], [0.63, 0.65]])),
  ];
  const drawing = place([...figure, ...whereFree(figure, cut(growth, disc(0, 0, 0.94), 0))], 0.01, 0, 0.96);
  return [...drawing, ...fillGaps(drawing, disc(0, 0, 0.93))];
}
