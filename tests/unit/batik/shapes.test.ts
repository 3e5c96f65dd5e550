import { expect, it } from 'vitest';
import { type Point, circle, curveLength, line, resample, spiral } from '../../../src/batik/curves';
import { over } from '../../../src/batik/forms';
import { fillGaps } from '../../../src/batik/gaps';
import { closed, dot } from '../../../src/batik/marks';
import { cut, disc, insideOf, inset, outside } from '../../../src/batik/shapes';
import { waxDistance } from '../../../src/batik/distanceField';

const square: Point[] = [[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]];

it('measures how deep a point lies in an outline', () => {
  expect(insideOf(square)(0.3, 0)).toBeCloseTo(0.2);
  expect(insideOf(square)(0.8, 0)).toBeCloseTo(-0.3);
});

it('cuts a line at an edge and keeps its distance', () => {
  const [left, right, ...more] = cut([{ points: line([-1, 0], [1, 0]), width: 0.02 }], outside(insideOf(square)), 0.05);
  expect(more).toEqual([]);
  expect(left!.points.at(-1)![0]).toBeCloseTo(-0.56, 1);
  expect(right!.points[0]![0]).toBeCloseTo(0.56, 1);
});

it('joins a ring that was cut once into one line', () => {
  expect(cut([closed(circle(0, 0, 0.5))], outside(disc(-0.5, 0, 0.1)))).toHaveLength(1);
  expect(cut([closed(circle(0, 0, 0.5))], outside(disc(0.5, 0, 0.1)))).toHaveLength(1);
});

it('keeps filled marks whole or not at all', () => {
  expect(cut([dot(0, 0, 0.1), dot(0.45, 0, 0.1)], insideOf(square))).toEqual([dot(0, 0, 0.1)]);
});

it('draws an outline again further in, whichever way it runs', () => {
  for (const ring of [circle(0, 0, 0.5), circle(0, 0, 0.5).toReversed()]) {
    for (const [x, y] of inset(ring, 0.1)) expect(Math.hypot(x, y)).toBeCloseTo(0.4, 2);
  }
});

it('hides what lies behind a form', () => {
  const drawn = over([{ points: line([-1, 0], [1, 0]), width: 0.02 }], square, []);
  expect(waxDistance(drawn, 0.1)(0, 0)).toBe(-0.1);
  expect(waxDistance(drawn, 0.1)(0.8, 0)).toBeGreaterThan(0);
});

it('spaces points evenly and keeps the ends', () => {
  const points = resample(spiral(0, 0, 0.1, 0.5, 0, 2), 0.05);
  const steps = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.006);
  expect(curveLength(points)).toBeGreaterThan(3.5);
  expect(points.at(-1)![0]).toBeCloseTo(0.5);
});

it('fills bare ground without touching what is drawn, alike on both sides', () => {
  const drawn = [closed(circle(0, 0, 0.3))];
  const marks = fillGaps(drawn, disc(0, 0, 0.9), { mirror: true });
  const wax = waxDistance(drawn, 0.5);
  expect(marks.length).toBeGreaterThan(50);
  for (const { points } of marks) for (const [x, y] of points) expect(wax(x, y)).toBeLessThan(0);
  const all = waxDistance(marks, 0.1);
  for (const { points } of marks) expect(all(-points[0]![0], points[0]![1])).toBeGreaterThan(-0.02);
});
