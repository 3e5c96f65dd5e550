/** The floor of the lobby, a bronze drum from above: a sun of twelve rays in rings. No spiral, no butterfly: people walk here. */
import { circle } from './curves';
import { drumSun } from './motifs/drumStar';
import { closed, dot, open, ring, solid } from './marks';
import { place, polar, turned } from './place';
import type { Stroke } from './types';

const main = 0.014;
const fine = 0.009;

/** Radius of the sun in the middle; the bands lie between it and 1. */
const sunRadius = 0.3;

/** `count` copies of a mark round the middle. */
function band(count: number, mark: (half: number) => Stroke[]): Stroke[] {
  return turned(mark(Math.PI / count), count);
}

/** The floor within the circle of radius 1, the same in each of twelve sectors and on both sides of each ray. */
export function drumFloor(): Stroke[] {
  const rim = (r: number, width = main): Stroke => closed(circle(0, 0, r), width);
  return [
    ...place(drumSun(fine / sunRadius), 0, 0, sunRadius),
    rim(0.315), rim(0.335, fine),
    ...band(48, (half) => [dot(...polar(0.365, half), 0.011)]),
    rim(0.395, fine), rim(0.415),
    ...band(48, (half) => [solid([polar(0.435, -half * 0.8), polar(0.435, half * 0.8), polar(0.495, 0)]), dot(...polar(0.487, half), 0.008)]),
    rim(0.515), rim(0.535, fine),
    ...band(24, (half) => [ring(...polar(0.585, half), 0.027, fine), dot(...polar(0.585, half), 0.011), dot(...polar(0.57, 0), 0.008), dot(...polar(0.6, 0), 0.008)]),
    rim(0.635, fine), rim(0.655),
    ...band(144, (half) => [open([polar(0.678, half), polar(0.722, half)], fine)]),
    rim(0.745), rim(0.765, fine),
    ...band(24, (half) => [
      closed([polar(0.835, -half * 0.86), polar(0.79, 0), polar(0.835, half * 0.86), polar(0.88, 0)], fine), dot(...polar(0.835, 0), 0.014),
      dot(...polar(0.8, half), 0.009), dot(...polar(0.87, half), 0.009),
    ]),
    rim(0.905, fine), rim(0.925),
    ...band(72, (half) => [solid([polar(0.987, -half * 0.8), polar(0.987, half * 0.8), polar(0.945, 0)])]),
  ];
}
