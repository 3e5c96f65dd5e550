import { arc, circle, spiral as volute } from '../curves';
import { comma } from '../forms';
import { fillGaps } from '../gaps';
import { closed, dot, fineLine, open, ring, solid, waxLine } from '../marks';
import { turned, withMirror } from '../place';
import { common, disc, outside } from '../shapes';
import type { Stroke } from '../types';

/** One volute of a pair, right of the ray that runs along −y: up the stem, over, and in; a fine line follows outside. */
function horn(): Stroke[] {
  const [x, y] = [0.215, -0.552];
  const coil = volute(x, y, 0.168, 0.03, Math.PI, 2.05);
  const hood = arc(x, y, 0.23, Math.PI * 1.1, Math.PI * 2.3);
  return [open([[0.047, -0.29], [0.047, -0.42], ...coil], 0.046, true), open(hood, fineLine, true)];
}

/** 窝妥: eight volutes in four pairs round a small sun, drawn as one rosette. */
export function spiral(): Stroke[] {
  const hub = [
    ring(0, 0, 0.245, waxLine), ring(0, 0, 0.188), dot(0, 0, 0.055),
    ...turned([solid([[-0.026, -0.082], [0.026, -0.082], [0, -0.15]])], 8),
  ];
  const pair = [
    ...withMirror(horn()), comma([0, -0.82], [0, -0.66], 0.03, 0, 0.35),
  ];
  const drawing = [...turned(pair, 4), ...hub, closed(circle(0, 0, 0.92), waxLine), closed(circle(0, 0, 0.858), fineLine)];
  const ground = common(disc(0, 0, 0.845), outside(disc(0, 0, 0.25)));
  return [...drawing, ...fillGaps(drawing, ground, { turns: 4, least: 0.045 })];
}
