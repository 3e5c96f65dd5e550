import { expect, it } from 'vitest';
import { badge } from '../../../src/batik/compose';
import { circle, spline } from '../../../src/batik/curves';
import { dot, solid } from '../../../src/batik/marks';
import { svgDocument } from '../../../src/batik/svg';
import { motifs } from '../../../src/exhibition/motifs';

/** Walks a path's relative commands back to the points it ends on, in SVG units. */
function ends(d: string): [number, number][] {
  const found: [number, number][] = [];
  let here: [number, number] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([Mlqtz])([^Mlqtz]*)/g)) {
    const numbers = (rest!.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const step = command === 'q' ? 4 : 2;
    for (let i = 0; i < numbers.length; i += step) {
      const [x, y] = numbers.slice(i + step - 2, i + step) as [number, number];
      here = command === 'M' ? [x, y] : [here[0] + x, here[1] + y];
      found.push(here);
    }
  }
  return found;
}

it('draws dots as points of a round pen, which is shortest', () => {
  expect(svgDocument([dot(0.5, -0.25, 0.05)])).toContain('<path stroke-width="80" d="M400-200h0"/>');
});

it('follows a curve to within a hundredth of its square', () => {
  const curve = spline([[-0.8, 0.2], [-0.2, -0.6], [0.4, 0.5], [0.9, -0.1]]);
  const d = / d="([^"]+)"/.exec(svgDocument([{ points: curve, width: 0.03 }]))![1]!;
  const points = ends(d).map(([x, y]) => [x / 800, y / 800] as const);
  expect(points.at(-1)![0]).toBeCloseTo(0.9, 2);
  for (const [x, y] of points) expect(Math.min(...curve.map(([cx, cy]) => Math.hypot(cx - x, cy - y)))).toBeLessThan(0.01);
});

it('keeps the corners of a tooth sharp', () => {
  const d = / d="([^"]+)"/.exec(svgDocument([solid([[-0.1, 0], [0.1, 0], [0, -0.3]])]))![1]!;
  expect(d).toBe('M-80 0l160 0l-80-240l-80 240z');
});

it('keeps a badge under 10 KB', () => {
  for (const motif of motifs) expect(svgDocument(badge(motif), { ground: '#14284f', round: true }).length).toBeLessThan(10_000);
});

it('writes only whole numbers into paths', () => {
  for (const [, d] of svgDocument(badge('dragon')).matchAll(/ d="([^"]+)"/g)) expect(d).not.toMatch(/NaN|\.|undefined/);
});

it('shows the part of the plane it is asked for, on cloth, with a name', () => {
  const svg = svgDocument([{ points: circle(0, 0, 0.5), width: 0.1, closed: true }], { box: [-4, -1, 8, 2], ground: '#14284f', wax: '#f4efe3', title: 'Fish & "bird"' });
  expect(svg).toContain('viewBox="-3200 -800 6400 1600"');
  expect(svg).toContain('role="img" aria-label="Fish &amp; &quot;bird&quot;"');
  expect(svg).toContain('fill="#14284f"');
  expect(svgDocument([])).toContain('aria-hidden="true"');
});
