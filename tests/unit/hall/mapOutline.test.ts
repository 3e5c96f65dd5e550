import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { distance, toWorld } from '../../../src/hall/frame';
import type { MapLabel } from '../../../src/hall/mapLabels';
import { mapOutline, mapPoint } from '../../../src/hall/mapOutline';
import { readingDistance } from '../../../src/hall/measures';
import type { Point } from '../../../src/hall/types';
import { overlap, planWithPoints, somePlan, zonesOf } from './someHall';

function isWithin(viewBox: string, { x, z }: Point): boolean {
  const [left, top, width, height] = viewBox.split(' ').map(Number);
  return x >= left! && x <= left! + width! && z >= top! && z <= top! + height!;
}

/** The room of four Chinese characters. */
function nameBox({ x, z, anchor }: MapLabel, size: number): Point[] {
  const left = x - { start: 0, middle: 2, end: 4 }[anchor] * size;
  const [right, top, bottom] = [left + 4 * size, z - size / 2, z + size / 2];
  return [{ x: left, z: top }, { x: right, z: top }, { x: right, z: bottom }, { x: left, z: bottom }];
}

/** A wing's outline without the passage. */
function floorOf(outline: Point[]): Point[] {
  return outline.slice(2, 6);
}

describe('mapPoint', () => {
  it('draws the lobby and a short wing to scale', () => {
    const plan = floorPlan(zonesOf(6, 4));
    for (const point of [plan.lobby.start, plan.booths[5]!.cloth, plan.wings[1]!.mouth]) {
      expect(mapPoint(plan, point)).toEqual({ x: expect.closeTo(point.x), z: expect.closeTo(point.z) });
    }
  });

  it('draws a wing of 500 bays shorter, in order and without a jump at the mouth', () => {
    const plan = floorPlan(zonesOf(1000, 4, 70));
    const drawn = plan.wings.map(({ mouth, length }) => distance(mapPoint(plan, mouth), mapPoint(plan, toWorld(mouth, length, 0))));
    expect(drawn[0]).toBeLessThanOrEqual(60);
    expect(drawn[0]).toBeGreaterThan(drawn[2]!);
    expect(drawn[2]).toBeGreaterThan(drawn[1]!);
    const { mouth } = plan.wings[0]!;
    const steps = Array.from({ length: 3000 }, (_, i) => mapPoint(plan, toWorld(mouth, i - 2, 0)));
    steps.slice(1).forEach((step, i) => {
      expect(distance(step, { x: 0, z: 0 })).toBeGreaterThan(distance(steps[i]!, { x: 0, z: 0 }));
      expect(distance(step, steps[i]!)).toBeLessThanOrEqual(1 + 1e-9);
    });
  });

  it('puts a point outside the hall at its edge', () => {
    const plan = floorPlan(zonesOf(2, 2));
    expect(mapPoint(plan, { x: 0, z: 50 })).toEqual({ x: 0, z: plan.lobby.radius });
    const { mouth, length } = plan.wings[0]!;
    const corner = toWorld(mouth, length, 3.3);
    expect(mapPoint(plan, toWorld(mouth, length + 5, 4))).toEqual({ x: expect.closeTo(corner.x), z: expect.closeTo(corner.z) });
  });
});

describe('mapOutline', () => {
  it('draws the lobby alone when there are no zones', () => {
    const outline = mapOutline(floorPlan([]));
    expect(outline.wings).toEqual([]);
    expect(isWithin(outline.viewBox, { x: 8.5, z: -8.5 })).toBe(true);
  });

  it('names every zone beyond its wing, from the side the wing points to', () => {
    const [left, ahead, right] = mapOutline(floorPlan(zonesOf(1, 1, 1))).wings;
    expect([left!.label.anchor, ahead!.label.anchor, right!.label.anchor]).toEqual(['end', 'middle', 'start']);
    expect(left!.label.x).toBeLessThan(Math.min(...left!.outline.map((p) => p.x)));
    expect(ahead!.label.z).toBeLessThan(Math.min(...ahead!.outline.map((p) => p.z)));
    expect(right!.label.x).toBeGreaterThan(Math.max(...right!.outline.map((p) => p.x)));
  });

  it('has every booth where the visitor reading it is, and dots that stay apart', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const { booths } = mapOutline(plan);
        expect(booths.map((booth) => booth.id)).toEqual(plan.booths.map((booth) => booth.id));
        booths.forEach((dot, i) => {
          if (distance(dot, mapPoint(plan, plan.booths[i]!.readingSpot)) > readingDistance + 0.1) expect.fail(`${dot.id} is not where it is read`);
          const next = booths[i + 2];
          if (next?.zone === dot.zone && distance(dot, next) <= 2 * dot.radius) expect.fail(`${dot.id} touches ${next.id}`);
        });
      }),
    );
  });

  it('keeps everything within the view, which stays small in any hall', () => {
    fc.assert(
      fc.property(planWithPoints(30), ({ plan, points }) => {
        const { viewBox, wings, booths, labelSize } = mapOutline(plan);
        const drawn = [
          ...points.map((point) => mapPoint(plan, point)),
          ...booths,
          ...wings.flatMap(({ outline, label }) => [...outline, ...nameBox(label, labelSize)]),
        ];
        expect(drawn.filter((point) => !isWithin(viewBox, point))).toEqual([]);
        const [, , width, height] = viewBox.split(' ').map(Number);
        expect(Math.max(width!, height!)).toBeLessThan(300);
      }),
    );
  });

  it('writes no name over another or over a wing', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const { wings, labelSize } = mapOutline(plan);
        const names = wings.map(({ label }) => nameBox(label, labelSize));
        names.forEach((name, i) => {
          for (const other of names.slice(i + 1)) expect(overlap(name, other)).toBe(false);
          for (const { outline } of wings) expect(overlap(name, floorOf(outline))).toBe(false);
        });
      }),
    );
  });

  it('writes names large enough to read on a phone 390 px wide when there are ten zones', () => {
    const { viewBox, labelSize } = mapOutline(floorPlan(zonesOf(3, 3, 4, 2, 3, 3, 2, 3, 3, 4)));
    expect((labelSize / Number(viewBox.split(' ')[2])) * 390).toBeGreaterThan(12);
  });
});
