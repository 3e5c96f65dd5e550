import { expect, it } from 'vitest';
import { cornerPlace } from '../../../src/hall/cornerPlace';
import { floorPlan } from '../../../src/hall/floorPlan';
import { isStraightWalk } from '../../../src/hall/straightWalk';
import type { Point } from '../../../src/hall/types';
import { isWalkable } from '../../../src/hall/walkable';
import { route } from '../../../src/hall/wayfinding';

const plans = Array.from({ length: 20 }, (_, count) => floorPlan(Array.from({ length: count + 1 }, (_zone, i) => ({ id: `zone-${i}`, booths: [{ id: `booth-${i}` }] }))));

it.each(plans)('in a hall of $wings.length zones one can stand before the corner and walk there from every wing', (plan) => {
  const { spot, back } = cornerPlace(plan);
  expect(isWalkable(plan, spot)).toBe(true);
  expect(Math.atan2(spot.x - back.x, spot.z - back.z)).toBeCloseTo(spot.yaw);
  for (const { mouth } of plan.wings) {
    const way = route(plan, mouth, spot);
    expect(way.at(-1)).toMatchObject({ x: spot.x, z: spot.z });
    way.slice(1).forEach((point, i) => expect(isStraightWalk(plan, way[i]!, point, 0)).toBe(true));
  }
});

/** How near a walk comes to a point. */
function nearest(way: Point[], { x, z }: Point): number {
  return Math.min(...way.slice(1).map((b, i) => {
    const a = way[i]!;
    const length = Math.hypot(b.x - a.x, b.z - a.z) || 1;
    const t = Math.min(1, Math.max(0, ((x - a.x) * (b.x - a.x) + (z - a.z) * (b.z - a.z)) / length ** 2));
    return Math.hypot(a.x + (b.x - a.x) * t - x, a.z + (b.z - a.z) * t - z);
  }));
}

it('stands in nobody’s way between the start and the doors of the hall’s ten wings, nor from door to door', () => {
  const plan = plans[9]!;
  const { back } = cornerPlace(plan);
  // Table and benches lie within 0.8 m before the back.
  const table = { x: back.x, z: back.z - 0.42 };
  const ends = [plan.lobby.start, ...plan.wings.map(({ mouth }) => mouth)];
  for (const from of ends) for (const to of ends) if (from !== to) expect(nearest(route(plan, from, to), table)).toBeGreaterThan(0.5);
});
