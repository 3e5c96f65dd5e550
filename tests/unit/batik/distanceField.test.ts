import { expect, it } from 'vitest';
import { distanceByte, waxDistance } from '../../../src/batik/distanceField';
import { circle } from '../../../src/batik/curves';
import { solid } from '../../../src/batik/marks';
import { halfWidth } from '../../../src/batik/taper';

it('is positive in the wax, negative beside it, and zero on its edge', () => {
  const wax = waxDistance([{ points: [[-0.5, 0], [0.5, 0]], width: 0.1 }], 0.2);
  expect(wax(0, 0)).toBeCloseTo(0.05);
  expect(wax(0.2, 0.05)).toBeCloseTo(0);
  expect(wax(0.2, -0.12)).toBeCloseTo(-0.07);
  expect(wax(0.58, 0)).toBeCloseTo(-0.03);
});

it('says no more than its range about places far from wax', () => {
  expect(waxDistance([{ points: [[0, 0], [0.1, 0]], width: 0.02 }], 0.05)(0.9, 0.9)).toBe(-0.05);
});

it('fills a filled outline, and closes a closed line without filling it', () => {
  const disc = waxDistance([solid(circle(0, 0, 0.3))], 0.5);
  expect(disc(0, 0)).toBeCloseTo(0.3, 1);
  const hoop = waxDistance([{ points: [[-0.3, -0.3], [0.3, -0.3], [0.3, 0.3], [-0.3, 0.3]], width: 0.04, closed: true }], 0.5);
  expect(hoop(0, 0)).toBeCloseTo(-0.28);
  expect(hoop(-0.3, 0)).toBeCloseTo(0.02);
});

it('runs a tapered line thin at its ends only', () => {
  const wax = waxDistance([{ points: [[-0.5, 0], [0, 0], [0.5, 0]], width: 0.1, taper: true }], 0.2);
  expect(wax(0, 0.04)).toBeGreaterThan(0);
  expect(wax(0.49, 0.04)).toBeLessThan(0);
  expect(halfWidth(0.1, true, 0, 1)).toBeCloseTo(0.0175);
  expect(halfWidth(0.1, true, 0.5, 1)).toBeCloseTo(0.05);
});

it('maps distances to bytes with the edge at 128', () => {
  expect([distanceByte(0, 1), distanceByte(1, 1), distanceByte(-1, 1), distanceByte(9, 1)]).toEqual([128, 255, 1, 255]);
});
