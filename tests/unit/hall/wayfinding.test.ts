import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { distance, toWorld } from '../../../src/hall/frame';
import type { FloorPlan, Point } from '../../../src/hall/types';
import { isWalkable, nearestWalkable } from '../../../src/hall/walkable';
import { pointAlong, route, routeLength } from '../../../src/hall/wayfinding';
import { planWithPoints, sampled, somePlan, zonesOf } from './someHall';

const plan = floorPlan(zonesOf(4, 3, 5));
const { start } = plan.lobby;

/** The first place on a walk where nobody can stand. */
function obstacle(hall: FloorPlan, walk: Point[]): Point | undefined {
  return sampled(walk, 0.1).find((p) => !isWalkable(hall, p));
}

describe('route', () => {
  it('goes straight when nothing is in the way', () => {
    const to = { x: -5, z: 3 };
    expect(route(plan, start, to)).toEqual([start, to]);
  });

  it('goes round the pillar by an arc, a step away from it', () => {
    const walk = route(plan, start, { x: 0, z: -start.z });
    const nearest = Math.min(...sampled(walk, 0.05).map((p) => Math.hypot(p.x, p.z)));
    expect(nearest).toBeGreaterThan(plan.lobby.pillarRadius + 0.8);
    expect(routeLength(walk)).toBeLessThan(2 * start.z * 1.2);
    expect(walk.length).toBeLessThanOrEqual(8);
  });

  it('takes the shorter way round the pillar', () => {
    const walk = route(plan, { x: 0, z: start.z }, { x: 1.5, z: -start.z });
    expect(sampled(walk, 0.1).every((p) => p.x > -0.1)).toBe(true);
  });

  it('goes straight from booth to booth across a wing', () => {
    const [left, right] = plan.booths;
    expect(route(plan, left!.readingSpot, right!.readingSpot)).toHaveLength(2);
  });

  it('goes round a booth from one alcove to the next', () => {
    const { mouth } = plan.wings[0]!;
    const [from, to] = [toWorld(mouth, 0.6, -2.9), toWorld(mouth, 5.9, -2.9)];
    const walk = route(plan, from, to);
    expect(walk.length).toBeGreaterThan(2);
    expect(obstacle(plan, walk)).toBeUndefined();
    expect(routeLength(walk)).toBeLessThan(8);
  });

  it('moves ends that are not walkable to the nearest ground', () => {
    const outside = { x: 0, z: 100 };
    const [first, ...others] = route(plan, outside, { x: 0, z: 0 });
    expect(first).toEqual(nearestWalkable(plan, outside));
    expect(others.at(-1)).toEqual(nearestWalkable(plan, { x: 0, z: 0 }));
  });

  it('is one point when it ends where it begins', () => {
    expect(route(plan, start, start)).toEqual([start]);
  });

  it('reaches every booth of any hall on walkable ground', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), (some, pick) => {
        const spots: Point[] = [some.lobby.start, ...some.booths.map((booth) => booth.readingSpot), some.lobby.start];
        for (let i = 1; i < spots.length; i++) expect(obstacle(some, route(some, spots[i - 1]!, spots[i]!))).toBeUndefined();
        const picked = spots[pick % spots.length]!;
        const walk = route(some, some.lobby.start, picked);
        expect(walk.at(-1)).toEqual(picked);
        expect(obstacle(some, walk)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('joins any two points by few lines on walkable ground, not much longer than it must be', () => {
    fc.assert(
      fc.property(planWithPoints(12), ({ plan: some, points }) => {
        for (let i = 1; i < points.length; i++) {
          const [from, to] = [points[i - 1]!, points[i]!].map((p) => nearestWalkable(some, p)) as [Point, Point];
          const walk = route(some, from, to);
          expect(walk[0]).toEqual(from);
          expect(walk.at(-1)).toEqual(to);
          expect(walk.length).toBeLessThanOrEqual(14);
          expect(obstacle(some, walk)).toBeUndefined();
          // Nobody needs more than the way by the middle of the lobby, once round the pillar.
          expect(routeLength(walk)).toBeLessThan(Math.hypot(from.x, from.z) + Math.hypot(to.x, to.z) + 12);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('pointAlong', () => {
  const walk = [{ x: 0, z: 0 }, { x: 0, z: -3 }, { x: 4, z: -3 }];

  it('measures a walk', () => {
    expect(routeLength(walk)).toBe(7);
    expect(routeLength([start])).toBe(0);
  });

  it('says where one is and which way one looks', () => {
    expect(pointAlong(walk, 2)).toEqual({ x: 0, z: -2, yaw: 0 });
    expect(pointAlong(walk, 5)).toEqual({ x: 2, z: -3, yaw: -Math.PI / 2 });
  });

  it('stays at the ends', () => {
    expect(pointAlong(walk, -1)).toEqual({ x: 0, z: 0, yaw: 0 });
    expect(pointAlong(walk, 100)).toEqual({ x: 4, z: -3, yaw: -Math.PI / 2 });
    expect(pointAlong([start], 1)).toEqual({ x: start.x, z: start.z, yaw: 0 });
  });

  it('refuses a route without a point', () => {
    expect(() => pointAlong([], 1)).toThrow(RangeError);
  });

  it('moves as many metres as it is told', () => {
    const long = route(plan, plan.booths[0]!.readingSpot, plan.booths.at(-1)!.readingSpot);
    const steps = Array.from({ length: 200 }, (_, i) => pointAlong(long, (routeLength(long) * i) / 199));
    for (let i = 1; i < steps.length; i++) {
      expect(distance(steps[i - 1]!, steps[i]!)).toBeLessThanOrEqual(routeLength(long) / 199 + 1e-9);
    }
    expect(steps.at(-1)).toMatchObject({ x: expect.closeTo(long.at(-1)!.x), z: expect.closeTo(long.at(-1)!.z) });
  });
});
