import { expect, it } from 'vitest';
import { companions } from '../../../src/batik/companions';
import { badge, banner, borderStrip, squareCloth } from '../../../src/batik/compose';
import { border } from '../../../src/batik/composition';
import { waxDistance } from '../../../src/batik/distanceField';
import { mayStandInFraud } from '../../../src/batik/respect';
import type { Stroke } from '../../../src/batik/types';
import { motifs } from '../../../src/exhibition/motifs';

const recipe = { motif: 'butterfly', ring: 1, corner: 2, border: 0, fill: 3 } as const;

function reach(strokes: Stroke[], axis: 0 | 1): number {
  return strokes.flatMap(({ points }) => points).reduce((most, point) => Math.max(most, Math.abs(point[axis])), 0);
}

it('keeps a cloth within its hem', () => {
  const cloth = squareCloth(recipe);
  expect(reach(cloth, 0)).toBeLessThanOrEqual(border.outer);
  expect(reach(cloth, 1)).toBeLessThanOrEqual(border.outer);
});

it('gives all four sides and corners the same border, corner piece and ground', () => {
  const wax = waxDistance(squareCloth(recipe), 0.05);
  const outer = Array.from({ length: 400 }, (_, i): [number, number] => [((i * 37) % 400) / 410, 0.79 + (i % 17) / 100]);
  const differing = outer.filter(([x, y]) => Math.abs(wax(x, y)) > 0.004 && [wax(-x, y), wax(x, -y), wax(y, x)].some((d) => d > 0 !== wax(x, y) > 0));
  // The ground fill is mirrored but not turned, so a few places may differ across the diagonal.
  expect(differing.length).toBeLessThan(20);
});

it('makes a cloth of different tiles when the recipe differs', () => {
  expect(squareCloth(recipe)).not.toEqual(squareCloth({ ...recipe, fill: 0 }));
  expect(squareCloth(recipe)).not.toEqual(squareCloth({ ...recipe, border: 2 }));
});

it('hangs banners three times as high as wide', () => {
  const cloth = banner('fish');
  expect(reach(cloth, 0)).toBeLessThanOrEqual(border.outer);
  expect(reach(cloth, 1)).toBeGreaterThan(2.9);
  expect(reach(cloth, 1)).toBeLessThanOrEqual(2 + border.outer);
});

it('never brings a sacred motif into company it may not keep', () => {
  for (const motif of motifs.filter(mayStandInFraud)) expect(mayStandInFraud(companions[motif])).toBe(true);
});

it('keeps every badge within its circle', () => {
  for (const motif of motifs) expect(Math.max(...badge(motif).flatMap(({ points, width }) => points.map(([x, y]) => Math.hypot(x, y) + width / 2)))).toBeLessThanOrEqual(1);
});

it('lays strips end to end without a seam', () => {
  const wax = waxDistance(borderStrip(1, 2), 1);
  for (const y of [-0.8, -0.3, 0, 0.4, 0.8]) expect(wax(-0.001, y)).toBeCloseTo(wax(0.001, y), 1);
  expect(Math.abs(reach(borderStrip(3, 3), 0) - 12)).toBeLessThan(0.2);
});
