/** Border strips: one tile is x −4 to 4, y −1 to 1, and repeats along x. Widths are fractions of the half height. */
import { type Point, arc } from './curves';
import { comma } from './forms';
import { dot, open, solid } from './marks';
import type { Stroke } from './types';

const rail = 0.2;
const thin = 0.17;

function rails(): Stroke[] {
  return [-1, 1].map((side) => open([[-4, side * 0.82], [4, side * 0.82]], rail));
}

/** `mark` in the middle of every `period` along the tile. */
function every(period: number, mark: (x: number) => Stroke[]): Stroke[] {
  return Array.from({ length: 8 / period }, (_, i) => mark(-4 + (i + 0.5) * period)).flat();
}

/** Saw-teeth with a dot between each two. */
function teeth(): Stroke[] {
  return [...rails(), ...every(1, (x) => [solid([[x - 0.4, 0.52], [x + 0.4, 0.52], [x, -0.42]])]), ...every(1, (x) => [dot(x + 0.5, -0.35, 0.13)])];
}

/** A running vine with a leaf in every bend. */
function vine(): Stroke[] {
  const wave = Array.from({ length: 161 }, (_, i): Point => [-4 + i / 20, 0.4 * Math.sin((Math.PI * i) / 40)]);
  const leaf = (x: number, side: number): Stroke[] => [comma([x - 0.42, side * 0.02], [x + 0.5, side * -0.46], 0.19, side * 0.14, 0.42), dot(x - 0.5, side * -0.42, 0.12)];
  return [...rails(), open(wave, thin), ...every(4, (x) => [...leaf(x - 1, 1), ...leaf(x + 1, -1)])];
}

/** Lozenges with a seed in each. */
function lozenges(): Stroke[] {
  return [...rails(), ...every(2, (x) => [
    { points: [[x - 0.84, 0], [x, -0.5], [x + 0.84, 0], [x, 0.5]], width: thin, closed: true } satisfies Stroke,
    dot(x, 0, 0.17), dot(x + 1, 0.4, 0.13), dot(x + 1, -0.4, 0.13),
  ])];
}

/** Scallops of two arcs with a dot under each. */
function scallops(): Stroke[] {
  return [...rails(), ...every(2, (x) => [
    open(arc(x, 0.56, 0.84, Math.PI, 2 * Math.PI, 1), thin), open(arc(x, 0.56, 0.45, Math.PI, 2 * Math.PI, 0.58), thin), dot(x + 1, -0.34, 0.15),
  ])];
}

export const borderStrips: readonly (() => Stroke[])[] = [teeth, vine, lozenges, scallops];
