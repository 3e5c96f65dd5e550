import { clamp, distance, toLocal } from './frame';
import { bayLength, floorHalf } from './measures';
import { boothOrder, boothsOfBay, wingToward } from './planIndex';
import type { BayPlace, BoothPlace, FloorPlan, Point } from './types';

export type Whereabouts = { kind: 'lobby' } | { kind: 'wing'; zone: string; bay: number };

/** Which room a point is in. A passage counts as the first bay of its wing. */
export function whereIs(plan: FloorPlan, point: Point): Whereabouts {
  const toward = wingToward(plan, point);
  if (!toward || Math.hypot(point.x, point.z) <= plan.lobby.radius) return { kind: 'lobby' };
  const { wing } = toward;
  const bay = Math.floor(toLocal(wing.mouth, point).along / bayLength);
  return { kind: 'wing', zone: wing.zone, bay: clamp(bay, 0, wing.bays.length - 1) };
}

/** The booth whose cloth is nearest, if one is within `within` metres. */
export function nearestBooth(plan: FloorPlan, point: Point, within: number): BoothPlace | undefined {
  let nearest: BoothPlace | undefined;
  let least = within;
  for (const { booths } of baysNear(plan, point, within)) {
    for (const booth of booths) {
      const metres = distance(booth.cloth, point);
      if (metres <= least) [nearest, least] = [booth, metres];
    }
  }
  return nearest;
}

/** The booths before and after one in visiting order. Both are missing for a booth the hall does not have. */
export function neighbours(plan: FloorPlan, boothId: string): { previous?: string; next?: string } {
  const order = boothOrder(plan, boothId);
  if (order === undefined) return {};
  return { previous: plan.booths[order - 1]?.id, next: plan.booths[order + 1]?.id };
}

export interface BayNear {
  bay: BayPlace;
  booths: BoothPlace[];
}

/**
 * The bays with any part of their floor within `radius` metres, with their booths, in visiting order.
 * Costs as much as there are wings and bays found, however long the wings are.
 */
export function baysNear(plan: FloorPlan, point: Point, radius: number): BayNear[] {
  return plan.wings.flatMap((wing, index) => {
    const { along, across } = toLocal(wing.mouth, point);
    const beside = Math.max(0, Math.abs(across) - floorHalf);
    if (beside > radius) return [];
    const reach = Math.sqrt(radius ** 2 - beside ** 2);
    const first = Math.max(0, Math.ceil((along - reach) / bayLength) - 1);
    const last = Math.floor((along + reach) / bayLength);
    return wing.bays.slice(first, Math.max(first, last + 1)).map((bay) => ({ bay, booths: boothsOfBay(plan, index, bay.index) }));
  });
}
