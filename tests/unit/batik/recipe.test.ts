import { expect, it } from 'vitest';
import { borderStrips } from '../../../src/batik/borders';
import { variety } from '../../../src/batik/composition';
import { corners } from '../../../src/batik/corners';
import { fills } from '../../../src/batik/fills';
import { clothRecipe } from '../../../src/batik/recipe';
import { mayLieOnFloor, mayStandInFraud } from '../../../src/batik/respect';
import { rings } from '../../../src/batik/rings';
import { motifs } from '../../../src/exhibition/motifs';

it('gives a booth the same cloth every time', () => {
  expect(clothRecipe('bird', 'deposit-insurance')).toEqual(clothRecipe('bird', 'deposit-insurance'));
});

it('keeps the motif of the zone', () => {
  for (const motif of motifs) expect(clothRecipe(motif, 'x').motif).toBe(motif);
});

it.each([['ring', variety.rings], ['corner', variety.corners], ['border', variety.borders], ['fill', variety.fills]] as const)('uses every %s about equally often', (part, count) => {
  const ids = Array.from({ length: 1200 }, (_, i) => `booth-${i}`);
  const uses = Array.from({ length: count }, (_, n) => ids.filter((id) => clothRecipe('fish', id)[part] === n).length);
  expect(Math.min(...uses)).toBeGreaterThan((1200 / count) * 0.8);
  expect(uses.reduce((sum, n) => sum + n, 0)).toBe(1200);
});

it('dresses the booths of a zone differently', () => {
  const cloths = new Set(Array.from({ length: 12 }, (_, i) => JSON.stringify(clothRecipe('maple', `booth-${i}`))));
  expect(cloths.size).toBeGreaterThan(8);
});

it('knows how many designs there are', () => {
  expect(variety).toEqual({ rings: rings.length, corners: corners.length, borders: borderStrips.length, fills: fills.length });
});

it('keeps the sacred motifs off floors and out of fraud scenes', () => {
  expect(motifs.filter((motif) => !mayLieOnFloor(motif))).toEqual(['spiral', 'butterfly']);
  expect(motifs.filter((motif) => !mayStandInFraud(motif))).toEqual(['spiral', 'butterfly']);
});
