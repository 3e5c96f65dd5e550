import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { footprint } from '../../../src/hall/footprint';
import { distance, toWorld } from '../../../src/hall/frame';
import { isWalkable, nearestWalkable } from '../../../src/hall/walkable';
import { overlap, planWithPoints, somePlan, zonesOf } from './someHall';

const plan = floorPlan(zonesOf(3, 2, 0));
const [wing] = plan.wings;

describe('isWalkable', () => {
  it('lets a body stand in the lobby, 30 cm clear of the pillar and the edge', () => {
    const { pillarRadius, radius, start } = plan.lobby;
    expect(isWalkable(plan, start)).toBe(true);
    expect(isWalkable(plan, { x: 0, z: 0 })).toBe(false);
    expect(isWalkable(plan, { x: 0, z: pillarRadius + 0.29 })).toBe(false);
    expect(isWalkable(plan, { x: 0, z: pillarRadius + 0.31 })).toBe(true);
    expect(isWalkable(plan, { x: 0, z: radius - 0.31 })).toBe(true);
    expect(isWalkable(plan, { x: 0, z: radius - 0.29 })).toBe(false);
  });

  it('lets a body through a passage and along a wing, but not beside them or past the end', () => {
    const passage = distance(wing!.door, wing!.mouth);
    expect(isWalkable(plan, toWorld(wing!.door, passage / 2, 1.79))).toBe(true);
    expect(isWalkable(plan, toWorld(wing!.door, passage / 2, 1.81))).toBe(false);
    expect(isWalkable(plan, toWorld(wing!.mouth, 0.5, -2.99))).toBe(true);
    expect(isWalkable(plan, toWorld(wing!.mouth, 0.5, -3.01))).toBe(false);
    expect(isWalkable(plan, toWorld(wing!.mouth, wing!.length - 0.31, 0))).toBe(true);
    expect(isWalkable(plan, toWorld(wing!.mouth, wing!.length - 0.29, 0))).toBe(false);
  });

  it('keeps the whole lane of every wing free, door to far end', () => {
    fc.assert(
      fc.property(somePlan, fc.double({ min: -1.6, max: 1.6, noNaN: true }), (some, across) => {
        for (const { door, mouth, length } of some.wings) {
          const end = distance(door, mouth) + length - 0.31;
          for (let along = -1; along < end; along += 0.5) expect(isWalkable(some, toWorld(door, along, across))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never lets a body touch a booth', () => {
    fc.assert(
      fc.property(planWithPoints(50), ({ plan: some, points }) => {
        for (const point of points.filter((p) => isWalkable(some, p))) {
          // The largest square inside a circle of 30 cm stands for the body.
          const body = [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([x, z]) => ({ x: point.x + x! * 0.21, z: point.z + z! * 0.21 }));
          const touched = some.booths.find(
            (booth) => distance(booth.cloth, point) < 3 && overlap(footprint(booth), body),
          );
          expect(touched).toBeUndefined();
        }
      }),
    );
  });

  it('lets every reader stand at the reading spot', () => {
    fc.assert(
      fc.property(somePlan, (some) => {
        expect(some.booths.filter((booth) => !isWalkable(some, booth.readingSpot))).toEqual([]);
      }),
    );
  });
});

describe('nearestWalkable', () => {
  it('leaves a walkable point where it is', () => {
    expect(nearestWalkable(plan, plan.lobby.start)).toBe(plan.lobby.start);
  });

  it('steps out of the pillar, even from its very middle', () => {
    expect(nearestWalkable(plan, { x: 0, z: 0 })).toEqual({ x: 0, z: expect.closeTo(1.9) });
    expect(nearestWalkable(plan, { x: 1, z: 0 })).toEqual({ x: expect.closeTo(1.9), z: 0 });
  });

  it('steps before a booth that was tapped', () => {
    const { cloth } = plan.booths[0]!;
    const spot = nearestWalkable(plan, toWorld(cloth, 0.5, 0.1));
    expect(spot).toEqual({
      x: expect.closeTo(toWorld(cloth, 0.85, 0.1).x),
      z: expect.closeTo(toWorld(cloth, 0.85, 0.1).z),
    });
  });

  it('answers with ground, answers the same when asked again, and no ground met by chance is nearer', () => {
    fc.assert(
      fc.property(planWithPoints(30), ({ plan: some, points }) => {
        const ground = points.filter((p) => isWalkable(some, p));
        for (const point of points) {
          const nearest = nearestWalkable(some, point);
          expect(isWalkable(some, nearest)).toBe(true);
          expect(nearestWalkable(some, nearest)).toEqual(nearest);
          for (const other of ground) expect(distance(other, point)).toBeGreaterThanOrEqual(distance(nearest, point) - 1e-5);
        }
      }),
    );
  });

  it('misses no nearer ground round a booth, looked for point by point', () => {
    const booth = plan.booths[1]!;
    const near: { x: number; z: number }[] = [];
    for (let a = -4; a <= 4; a += 0.1) {
      for (let b = -4; b <= 4; b += 0.1) near.push(toWorld(booth.cloth, a, b));
    }
    const ground = near.filter((p) => isWalkable(plan, p));
    for (const point of near.filter((p) => distance(p, booth.cloth) < 2 && !isWalkable(plan, p))) {
      const found = distance(nearestWalkable(plan, point), point);
      const searched = Math.min(...ground.map((p) => distance(p, point)));
      expect(found).toBeLessThanOrEqual(searched + 1e-6);
      expect(found).toBeGreaterThan(searched - 0.15);
    }
  });
});
