import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { distance, toLocal, toWorld } from '../../../src/hall/frame';
import { boothPlace } from '../../../src/hall/planIndex';
import { baysNear, nearestBooth, neighbours, whereIs } from '../../../src/hall/whereabouts';
import { planWithPoints, somePlan, zonesOf } from './someHall';

const plan = floorPlan(zonesOf(3, 0, 2));

describe('whereIs', () => {
  it('knows the lobby, a passage and every bay', () => {
    const { mouth, door, length } = plan.wings[0]!;
    expect(whereIs(plan, plan.lobby.start)).toEqual({ kind: 'lobby' });
    expect(whereIs(plan, toWorld(door, 0.5, 0))).toEqual({ kind: 'wing', zone: 'z0', bay: 0 });
    expect(whereIs(plan, toWorld(mouth, 7, 2))).toEqual({ kind: 'wing', zone: 'z0', bay: 1 });
    expect(whereIs(plan, toWorld(mouth, length + 9, 0))).toEqual({ kind: 'wing', zone: 'z0', bay: 1 });
    expect(whereIs(floorPlan([]), { x: 3, z: 3 })).toEqual({ kind: 'lobby' });
  });

  it('finds every reader in the bay of the booth', () => {
    fc.assert(
      fc.property(somePlan, (some) => {
        for (const { zone, bay, readingSpot } of some.booths) {
          const here = whereIs(some, readingSpot);
          if (here.kind !== 'wing' || here.zone !== zone || here.bay !== bay) expect.fail(`${zone} ${bay}: ${JSON.stringify(here)}`);
        }
      }),
    );
  });
});

describe('nearestBooth', () => {
  it('is the booth one stands before, and none in the lobby', () => {
    for (const booth of plan.booths) expect(nearestBooth(plan, booth.readingSpot, 2.5)).toBe(booth);
    expect(nearestBooth(plan, plan.lobby.start, 2.5)).toBeUndefined();
  });

  it('finds what a search through all booths finds', () => {
    fc.assert(
      fc.property(planWithPoints(10), fc.double({ min: 0, max: 30, noNaN: true }), ({ plan: some, points }, within) => {
        for (const point of points) {
          const least = Math.min(Infinity, ...some.booths.map((booth) => distance(booth.cloth, point)));
          const found = nearestBooth(some, point, within);
          expect(found && distance(found.cloth, point)).toBe(least <= within ? least : undefined);
        }
      }),
    );
  });
});

describe('neighbours', () => {
  it('follows the visiting order from zone to zone', () => {
    expect(neighbours(plan, 'z0-0')).toEqual({ previous: undefined, next: 'z0-1' });
    expect(neighbours(plan, 'z0-2')).toEqual({ previous: 'z0-1', next: 'z2-0' });
    expect(neighbours(plan, 'z2-1')).toEqual({ previous: 'z2-0', next: undefined });
  });

  it('knows none of a booth the hall does not have', () => {
    expect(neighbours(plan, 'gone')).toEqual({});
    expect(boothPlace(plan, 'gone')).toBeUndefined();
    expect(boothPlace(plan, 'z2-0')).toBe(plan.booths[3]);
  });
});

describe('baysNear', () => {
  it('finds exactly the bays a search through all of them finds, each with its booths', () => {
    fc.assert(
      fc.property(planWithPoints(5), fc.double({ min: 0, max: 60, noNaN: true }), ({ plan: some, points }, radius) => {
        for (const point of points) {
          const searched = some.wings.flatMap((wing) =>
            wing.bays.filter((bay) => {
              const { along, across } = toLocal(bay.centre, point);
              return Math.hypot(Math.max(0, Math.abs(along) - 3), Math.max(0, Math.abs(across) - 3.3)) <= radius;
            }),
          );
          const found = baysNear(some, point, radius);
          expect(found.map(({ bay }) => bay)).toEqual(searched);
          for (const { bay, booths } of found) {
            expect(booths).toEqual(some.booths.filter((booth) => booth.zone === bay.zone && booth.bay === bay.index));
          }
        }
      }),
    );
  });
});
