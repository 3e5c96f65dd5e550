/** Rings round an empty middle; their wax lies between radius 0.66 and 0.97 of the tile. */
import { circle, spline } from './curves';
import { comma } from './forms';
import { closed, dot, open, ring, solid } from './marks';
import { polar, turned } from './place';
import type { Stroke } from './types';

/** Ring tiles are shown larger than motif tiles, so their lines are drawn finer. */
const main = 0.026;
const fine = 0.022;

function hoops(...radii: number[]): Stroke[] {
  return radii.map((r, i) => closed(circle(0, 0, r), i === 0 || i === radii.length - 1 ? main : fine));
}

/** Saw-teeth with a dot between each two. */
function teeth(): Stroke[] {
  const half = Math.PI / 40;
  const tooth = [solid([polar(0.75, -half * 0.8), polar(0.75, half * 0.8), polar(0.855, 0)]), dot(...polar(0.838, half), 0.018)];
  return [...hoops(0.675, 0.72, 0.89, 0.945), ...turned(tooth, 40)];
}

/** A vine that winds between two rims, a leaf and a berry in every bend. */
function vine(): Stroke[] {
  const bends = 15;
  const turn = (2 * Math.PI) / bends;
  const wave = spline(Array.from({ length: bends * 4 }, (_, i) => polar(0.81 + 0.06 * Math.sin((Math.PI * i) / 2), (turn * i) / 4)), true);
  const leaf = (at: number, out: number): Stroke[] => [
    comma(polar(0.81 - out * 0.015, at - turn * 0.14), polar(0.81 + out * 0.075, at + turn * 0.2), 0.03, -out * 0.022, 0.4),
    dot(...polar(0.81 + out * 0.075, at - turn * 0.2), 0.018),
  ];
  return [...hoops(0.675, 0.945), closed(wave, fine), ...turned([...leaf(turn * 0.75, 1), ...leaf(turn * 0.25, -1)], bends)];
}

/** Combs, and a row of coins. */
function coins(): Stroke[] {
  const turn = (2 * Math.PI) / 32;
  const coin = [ring(0, -0.862, 0.034, fine), dot(0, -0.862, 0.014), dot(...polar(0.862, turn / 2), 0.02)];
  return [...hoops(0.675, 0.79, 0.945), ...turned([open([polar(0.712, 0), polar(0.755, 0)], fine)], 80), ...turned(coin, 32)];
}

export const rings: readonly (() => Stroke[])[] = [teeth, vine, coins];
