import { expect, it } from 'vitest';
import { hallDyes, indigoDyes, zoneDye } from '../../../src/batik/palettes';

/** WCAG 2 contrast of two `#rrggbb` colours. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r, g, blue] = [1, 3, 5].map((i) => {
      const v = parseInt(colour.slice(i, i + 2), 16) / 255;
      return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it.each(['#1f3f77', '#3b2f7a', '#22492f', '#532d68', '#b23a2e'])('keeps the white line clear on a cloth of %s', (colour) => {
  const { ground, deep, line } = zoneDye(colour);
  expect(contrast(line, ground)).toBeGreaterThan(7);
  expect(contrast(line, deep)).toBeGreaterThan(contrast(line, ground));
});

it('gives indigo itself back, and leans other dyes without leaving blue', () => {
  expect(zoneDye('#1f3f77').ground).toBe(indigoDyes.indigo);
  const { ground } = zoneDye('#b23a2e');
  expect(parseInt(ground.slice(5), 16)).toBeGreaterThan(parseInt(ground.slice(1, 3), 16));
});

it.each(['#7a1f2b', '#c8102e', '#0b6b3a', '#e8b000'])('a hall of the colour %s is as readable as indigo', (colour) => {
  const usual = hallDyes(undefined);
  const own = hallDyes(colour);
  expect(own.deep).not.toBe(usual.deep);
  expect(own.cotton).toBe(usual.cotton);
  for (const name of ['night', 'deep', 'indigo', 'mid'] as const) expect(contrast(own[name], own.cotton) / contrast(usual[name], usual.cotton)).toBeGreaterThan(0.9);
});

it('draws dark on paper in the ink skin', () => {
  const { ground, line } = zoneDye('#3b2f7a', 'ink');
  expect(contrast(line, ground)).toBeGreaterThan(7);
  expect(zoneDye('#1f3f77', 'ink').ground).toBe(ground);
});
