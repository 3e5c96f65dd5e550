import { type Point, arc, circle, spiral, spline } from '../curves';
import { blade, comma, fillOf, fringe, leafWidth, over, whereFree } from '../forms';
import { fillGaps } from '../gaps';
import { closed, dot, fineLine, open } from '../marks';
import { place, withMirror } from '../place';
import { disc, inset } from '../shapes';
import type { Stroke } from '../types';

const upper = spline([[0.06, -0.16], [0.2, -0.42], [0.42, -0.62], [0.66, -0.68], [0.83, -0.54], [0.86, -0.3], [0.74, -0.08], [0.46, 0.03], [0.2, 0.02]], true);
const lower = spline([[0.06, 0.06], [0.3, 0.08], [0.58, 0.11], [0.74, 0.26], [0.72, 0.46], [0.58, 0.6], [0.5, 0.74], [0.38, 0.8], [0.3, 0.68], [0.27, 0.52], [0.16, 0.34]], true);

/** A wing of double outline, fringed inside, round a coiled eye. */
function wing(outline: Point[], eyeAt: Point, r: number, turns: number, start: number): Stroke[] {
  const inner = inset(outline, 0.056);
  const coil = [open(spiral(eyeAt[0], eyeAt[1], r, 0.025, start, turns), 0.032, true)];
  return [closed(outline), closed(inner, fineLine), ...coil, ...whereFree(coil, fringe(inner, 0.06))];
}

function rightHalf(): Stroke[] {
  const low = wing(lower, [0.47, 0.33], 0.115, -1.8, Math.PI * 1.15);
  const feelers = open(spline([[0.05, -0.55], [0.1, -0.7], [0.2, -0.83], [0.33, -0.86], [0.39, -0.78], [0.33, -0.73]]), 0.03, true);
  return [...over(low, upper, wing(upper, [0.56, -0.33], 0.15, 2.1, Math.PI * 0.85)), feelers];
}

/** Abdomen with bands. */
function abdomen(outline: Point[]): Stroke[] {
  const bands = Array.from({ length: 9 }, (_, i) => open(arc(0, -0.2 + i * 0.075, 0.1, Math.PI * 0.1, Math.PI * 0.9, 0.035), fineLine));
  return [closed(outline), ...fillOf(outline, bands, 0)];
}

/** Brows that run into the nose, eyes, a mouth. */
function face(): Stroke[] {
  const brow = open(spline([[0.1, -0.43], [0.055, -0.465], [0.015, -0.43], [0.0, -0.36]]), 0.02, true);
  return [closed(circle(0, -0.4, 0.15)), ...withMirror([brow, dot(0.06, -0.405, 0.019)]), open([[-0.03, -0.315], [0.03, -0.315]], 0.022)];
}

/** 蝴蝶妈妈: coiled eyes on the wings, a face. */
export function butterfly(): Stroke[] {
  const trunk = blade([[0, -0.3], [0, 0.6]], leafWidth(0.1, 0.3));
  const figure = over(over(withMirror(rightHalf()), trunk, abdomen(trunk)), circle(0, -0.4, 0.15), face());
  const drawing = place([...figure, ...whereFree(figure, withMirror([comma([0.05, 0.66], [0.16, 0.86], 0.04, -0.03), comma([0.8, 0.04], [0.9, 0.18], 0.03, -0.02)]))], 0, 0.02, 0.92);
  return [...drawing, ...fillGaps(drawing, disc(0, 0, 0.93), { mirror: true })];
}
