import { circle } from '../curves';
import { closed, dot, fineLine, open, ring, solid, waxLine } from '../marks';
import { place, polar, turned } from '../place';
import type { Stroke } from '../types';

const rays = 12;

/** A sun of twelve rays with the nested chevrons between them that bronze drums have, out to radius 1. */
export function drumSun(width = fineLine): Stroke[] {
  const gap = Math.PI / rays;
  const chevron = (tip: number, foot: number): Stroke => open([polar(foot, gap * 0.52), polar(tip, gap), polar(foot, gap * 1.48)], width);
  return [
    dot(0, 0, 0.3),
    ...turned([solid([polar(0.22, -0.25), polar(0.22, 0.25), polar(0.95, 0)]), chevron(0.66, 0.86), dot(...polar(0.93, gap), 0.05)], rays),
  ];
}

/** 铜鼓: a sun of twelve rays in rings of coins, combs and teeth. */
export function drumStar(): Stroke[] {
  const half = Math.PI / 48;
  return [
    ...place(drumSun(fineLine / 0.4), 0, 0, 0.4),
    ...[0.43, 0.74, 0.915].map((r) => closed(circle(0, 0, r), waxLine)), closed(circle(0, 0, 0.585), fineLine),
    ...turned([ring(0, -0.507, 0.037), dot(...polar(0.507, Math.PI / 24), 0.019)], 24),
    ...turned([open([polar(0.62, 0), polar(0.695, 0)], fineLine)], 72),
    ...turned([solid([polar(0.775, -half * 0.8), polar(0.775, half * 0.8), polar(0.875, 0)]), dot(...polar(0.86, half), 0.019)], 48),
  ];
}
