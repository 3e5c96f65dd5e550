import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { isWalkable, nearestWalkable } from '../../../src/hall/walkable';
import { glideTo, headInHall, landing, longestPath, rigFor } from '../../../src/xr/locomotion';
import { somePlan, zonesOf } from '../hall/someHall';

const plan = floorPlan(zonesOf(3, 2, 0));
const metres = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });

describe('rigFor', () => {
  it('puts the head over the point and turns it the way asked, wherever the visitor stands on their own floor', () => {
    fc.assert(fc.property(fc.record({ x: metres(2), z: metres(2), yaw: angle }), fc.record({ x: metres(40), z: metres(40), yaw: angle }), angle, (head, to, rigYaw) => {
      const seen = headInHall(rigFor(head, to, rigYaw), head);
      expect(seen.x).toBeCloseTo(to.x, 8);
      expect(seen.z).toBeCloseTo(to.z, 8);
      expect(seen.yaw).toBeCloseTo(to.yaw, 8);
    }));
  });

  it('keeps the way the visitor looks when no way is asked for', () => {
    const head = { x: 0.4, z: -0.2, yaw: 0.7 };
    expect(headInHall(rigFor(head, { x: 3, z: 4 }, 1.1), head)).toMatchObject({ yaw: 1.8 });
  });
});

describe('glideTo', () => {
  it('goes straight on where it may, and never where nobody may stand', () => {
    const { start } = plan.lobby;
    expect(glideTo(plan, { ...start, yaw: 0 }, 0.5)).toEqual({ x: start.x, z: start.z - 0.5 });
    fc.assert(fc.property(metres(8), metres(8), angle, metres(0.2), (x, z, yaw, by) => {
      const from = nearestWalkable(plan, { x, z });
      expect(isWalkable(plan, glideTo(plan, { ...from, yaw }, by))).toBe(true);
    }));
  });

  it('slides along what is in the way', () => {
    const rail = plan.lobby.radius - 0.3;
    const { x } = glideTo(plan, { x: 0, z: rail, yaw: Math.PI - 0.7 }, 0.1);
    expect(Math.abs(x)).toBeLessThan(0.1);
  });
});

describe('landing', () => {
  const down = { x: 0, y: -0.5, z: -0.866 };

  it('follows an arc from the hand to the floor', () => {
    const { path, point } = landing(plan, { x: 0, y: 1.3, z: plan.lobby.start.z }, down);
    expect(path[0]).toEqual({ x: 0, y: 1.3, z: plan.lobby.start.z });
    expect(path.at(-1)!.y).toBe(0);
    expect(point!.z).toBeLessThan(plan.lobby.start.z - 1);
  });

  it('never lands where nobody may stand', () => {
    fc.assert(fc.property(somePlan, metres(20), metres(20), angle, fc.double({ min: -1.5, max: 1.2, noNaN: true }), (some, x, z, yaw, pitch) => {
      const direction = { x: -Math.sin(yaw) * Math.cos(pitch), y: Math.sin(pitch), z: -Math.cos(yaw) * Math.cos(pitch) };
      const { point } = landing(some, { x, y: 1.3, z }, direction);
      if (point) expect(isWalkable(some, point)).toBe(true);
    }));
  });

  it('is refused outside the hall and on the drum pillar, and forgives a hand that is a little off', () => {
    const straightDown = { x: 0, y: -1, z: 0 };
    const { radius } = plan.lobby;
    expect(landing(plan, { x: 0, y: 1.3, z: 0 }, straightDown).point).toBeNull();
    expect(landing(plan, { x: 0, y: 1.3, z: radius + 3 }, straightDown).point).toBeNull();
    expect(landing(plan, { x: 0, y: 1.3, z: radius - 0.1 }, straightDown).point!.z).toBeCloseTo(radius - 0.3, 2);
  });

  it('finds no floor when thrown at the sky', () => {
    const { path, point } = landing(plan, { x: 0, y: 1.6, z: 5 }, { x: 0, y: 0.99, z: -0.14 });
    expect(point).toBeNull();
    expect(path.length).toBeLessThanOrEqual(longestPath);
  });
});
