import { type Point, normals, resample, spline } from '../curves';
import { comma, fillOf, whereFree } from '../forms';
import { fillGaps } from '../gaps';
import { closed, combAlong, dot, fineLine, open, ring, waxLine } from '../marks';
import { place, turned, withMirror } from '../place';
import { disc } from '../shapes';
import type { Stroke } from '../types';

/** Right half of the three-lobed sweetgum leaf (枫香): from the stalk to the side tip, the sinus, the middle tip. */
const rightEdge = [
  ...spline([[0, 0.3], [0.14, 0.37], [0.36, 0.36], [0.58, 0.22], [0.74, 0.02], [0.86, -0.2]]),
  ...spline([[0.86, -0.2], [0.66, -0.16], [0.46, -0.16], [0.3, -0.2], [0.27, -0.27], [0.32, -0.42], [0.28, -0.6], [0.15, -0.76], [0, -0.9]]).slice(1, -1),
];
const edge = bothSides([...rightEdge, [0, -0.9]]);

/** A closed outline from its right half, whose ends lie on the axis. */
function bothSides(right: Point[]): Point[] {
  return [...right, ...right.slice(1, -1).map(([x, y]): Point => [-x, y]).toReversed()];
}

/** The edge with small teeth all round. */
function serrated(): Point[] {
  const stops = resample([...rightEdge, [0, -0.9]], 0.034);
  const sides = normals(stops);
  return bothSides([...stops.slice(0, -1).map(([x, y], i): Point => (i % 2 === 0 ? [x, y] : [x - sides[i]![0] * 0.03, y - sides[i]![1] * 0.03])), [0, -0.925]]);
}

/** A vein with combs on both sides that shorten toward its tip. */
function vein(points: Point[], length: number): Stroke[] {
  const rib = spline(points);
  return [
    open(rib, waxLine, true),
    ...combAlong(rib, (t) => length * (1 - t * 0.65), 0.068, fineLine, 0.8),
    ...combAlong(rib.toReversed(), (t) => length * (0.35 + t * 0.65), 0.068, fineLine, -0.8),
  ];
}

/** The spiny seed ball (路路通) of the sweetgum. */
function seedBall(x: number, y: number): Stroke[] {
  const spines = turned([open([[0, -0.1], [0, -0.15]], fineLine)], 14);
  return place([ring(0, 0, 0.1), ...turned([dot(0, -0.05, 0.018)], 5), ...spines], x, y);
}

/** 枫: the leaf of the tree the butterfly was born of, and its seed balls. */
export function maple(): Stroke[] {
  const middle = fillOf(edge, vein([[0, 0.24], [0, -0.78]], 0.22), 0.06);
  const [sideRib, ...sideCombs] = fillOf(edge, vein([[0.06, 0.22], [0.34, 0.13], [0.76, -0.12]], 0.17), 0.06);
  const veins = [...middle, ...withMirror([sideRib!, ...whereFree(middle, sideCombs)])];
  const leaf = [closed(serrated(), fineLine), ...veins, open([[0, 0.34], [0, 0.66]], waxLine)];
  const growth = withMirror([...seedBall(0.42, 0.6), open(spline([[0.04, 0.56], [0.14, 0.52], [0.25, 0.55]]), fineLine, true), comma([0.04, 0.7], [0.24, 0.84], 0.045, -0.04), comma([0.03, 0.78], [0.09, 0.92], 0.032, -0.02)]);
  const drawing = [...leaf, ...whereFree(leaf, growth)];
  return [...drawing, ...fillGaps(drawing, disc(0, 0, 0.93), { mirror: true })];
}
