/** Corner pieces: a quarter disc about (1, 1) of radius 1.86, the same on both sides of the diagonal; the cloth mirrors it to its four corners. */
import { type Point, arc } from './curves';
import { blade, comma, leafWidth } from './forms';
import { closed, dot, dotsAlong, open, solid } from './marks';
import { transposed } from './place';
import { inset } from './shapes';
import type { Stroke } from './types';

/** Corner tiles are shown smaller than motif tiles, so their lines are drawn bolder. */
const main = 0.095;
const fine = 0.075;

/** A point at `r` from the tile's corner; angle 0 runs along the upper side, a quarter turn along the left one. */
function at(r: number, angle: number): Point {
  return [1 - r * Math.cos(angle), 1 - r * Math.sin(angle)];
}

function quarter(r: number, width: number): Stroke {
  return open(arc(1, 1, r, Math.PI * 1.02, Math.PI * 1.48), width);
}

function both(strokes: Stroke[]): Stroke[] {
  return [...strokes, ...transposed(strokes)];
}

/** `count` steps across the quarter turn. */
function fan(count: number, mark: (angle: number, step: number) => Stroke[]): Stroke[] {
  const step = Math.PI / 2 / count;
  return Array.from({ length: count }, (_, i) => mark((i + 0.5) * step, step)).flat();
}

/** A quarter of a drum. */
function drum(): Stroke[] {
  return [
    quarter(1.76, main), quarter(1.02, fine), dot(...at(0.25, Math.PI / 4), 0.13),
    ...fan(5, (angle, step) => [solid([at(0.5, angle - step * 0.32), at(0.5, angle + step * 0.32), at(0.9, angle)])]),
    ...fan(9, (angle, step) => [solid([at(1.18, angle - step * 0.36), at(1.18, angle + step * 0.36), at(1.5, angle)])]),
    ...fan(8, (angle) => [dot(...at(1.56, angle), 0.06)]),
  ];
}

/** Three petals opening from the corner. */
function blossom(): Stroke[] {
  const petal = blade([at(0.45, Math.PI / 4), at(1.5, Math.PI / 4)], leafWidth(0.29, 0.58));
  const side = blade([at(0.42, 0.33), at(1.45, 0.33)], leafWidth(0.2, 0.58));
  return [
    quarter(1.76, main), closed(petal, fine), solid(inset(petal, 0.14)), dot(...at(0.2, Math.PI / 4), 0.11),
    ...both([closed(side, fine), solid(inset(side, 0.13)), dot(...at(1.46, 0.56), 0.06)]),
    ...dotsAlong(arc(1, 1, 1.6, Math.PI * 1.02, Math.PI * 1.48), 0.24, 0.05).filter((_, i, all) => i !== (all.length - 1) / 2),
  ];
}

/** A shoot of paired leaves along the diagonal. */
function shoot(): Stroke[] {
  const diagonal = Math.PI / 4;
  const leaves = [[0.5, 0.6, 0.42], [0.84, 0.4, 0.36], [1.16, 0.3, 0.28]].flatMap(([r, spread, length]) =>
    both([comma(at(r! + 0.03, diagonal - 0.15 / r!), at(r! + length!, diagonal - spread!), 0.085, -0.07, 0.45)]));
  return [
    quarter(1.76, main), open([at(0.3, diagonal), at(1.38, diagonal)], fine, true), dot(...at(1.52, diagonal), 0.09), ...leaves,
    ...both([dot(...at(0.6, 0.16), 0.07), dot(...at(1.13, 0.12), 0.07), dot(...at(1.5, 0.1), 0.06), dot(...at(1.56, 0.32), 0.06), dot(...at(1.58, 0.54), 0.06)]),
  ];
}

export const corners: readonly (() => Stroke[])[] = [drum, blossom, shoot];
