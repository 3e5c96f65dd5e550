import { type Point, circle, line } from '../curves';
import { fillGaps } from '../gaps';
import { closed, combAlong, dot, fineLine, solid, teethAlong } from '../marks';
import { turned } from '../place';
import { disc } from '../shapes';
import type { Stroke } from '../types';

const lozenge = (r: number): Point[] => [[0, -r], [r, 0], [0, r], [-r, 0]];

/** The upper right side of the lozenge of radius `r`, without `trim` (0..0.5) of it at either corner. */
function side(r: number, trim: number): Point[] {
  return line([r * trim, -r * (1 - trim)], [r * (1 - trim), -r * trim]);
}

/** What lies along one side, from the rim inward. */
function quarter(): Stroke[] {
  const rim = Array.from({ length: 13 }, (_, i) => (i + 0.5) * (Math.PI / 26));
  return [
    ...rim.filter((angle) => Math.abs(angle - Math.PI / 4) < 0.5).map((angle) => {
      const at = (r: number, turn: number): Point => [r * Math.sin(angle + turn), -r * Math.cos(angle + turn)];
      return solid([at(0.88, -0.05), at(0.88, 0.05), at(0.775, 0)]);
    }),
    ...teethAlong(side(0.715, 0.07), -0.085, 0.092),
    dot(0, -0.665, 0.03), dot(0, -0.575, 0.024),
    ...combAlong(side(0.475, 0.06), 0.05, 0.06),
    ...teethAlong(side(0.335, 0.1), -0.085, 0.095),
    dot(0, -0.12, 0.028), dot(0.075, -0.075, 0.022),
  ];
}

/** 锯齿: lozenge within lozenge, edged with saw-teeth and combs. */
export function sawtooth(): Stroke[] {
  const frames = [closed(lozenge(0.8)), closed(lozenge(0.74), fineLine), closed(lozenge(0.475)), closed(lozenge(0.345), fineLine)];
  const drawing = [closed(circle(0, 0, 0.92)), ...frames, ...turned(quarter(), 4)];
  return [...drawing, ...fillGaps(drawing, disc(0, 0, 0.9), { turns: 4, least: 0.042 })];
}
