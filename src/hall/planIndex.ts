import type { BoothPlace, FloorPlan, Point, WingPlace } from './types';

interface PlanIndex {
  /** Position of each booth in the visiting order. */
  order: Map<string, number>;
  /** Position of each wing's first booth, and the number of all booths at the end. */
  firstOfWing: number[];
}

const indexes = new WeakMap<FloorPlan, PlanIndex>();

// Built once per plan: lookups happen in every frame and must not walk through a thousand booths.
function indexOf(plan: FloorPlan): PlanIndex {
  let index = indexes.get(plan);
  if (!index) {
    const counts = new Map<string, number>();
    for (const booth of plan.booths) counts.set(booth.zone, (counts.get(booth.zone) ?? 0) + 1);
    const firstOfWing = [0];
    for (const wing of plan.wings) firstOfWing.push(firstOfWing.at(-1)! + (counts.get(wing.zone) ?? 0));
    index = { order: new Map(plan.booths.map((booth, i) => [booth.id, i])), firstOfWing };
    indexes.set(plan, index);
  }
  return index;
}

/** Position of a booth in the visiting order, or undefined when the hall has no such booth. */
export function boothOrder(plan: FloorPlan, id: string): number | undefined {
  return indexOf(plan).order.get(id);
}

/** A booth by its id, or undefined when the hall has no such booth. */
export function boothPlace(plan: FloorPlan, id: string): BoothPlace | undefined {
  const order = boothOrder(plan, id);
  return order === undefined ? undefined : plan.booths[order];
}

/** The booth on one side of a bay, if one stands there. */
export function boothAt(plan: FloorPlan, wing: number, bay: number, side: 'left' | 'right'): BoothPlace | undefined {
  const { firstOfWing } = indexOf(plan);
  const order = firstOfWing[wing]! + 2 * bay + (side === 'left' ? 0 : 1);
  return order < firstOfWing[wing + 1]! ? plan.booths[order] : undefined;
}

/** The booths of a bay, left before right. */
export function boothsOfBay(plan: FloorPlan, wing: number, bay: number): BoothPlace[] {
  return [boothAt(plan, wing, bay, 'left'), boothAt(plan, wing, bay, 'right')].filter((booth) => booth !== undefined);
}

/** The wing in whose slot of the circle a point lies, with its number; undefined in the gate's slot. */
export function wingToward(plan: FloorPlan, point: Point): { wing: WingPlace; index: number } | undefined {
  const slots = plan.wings.length + 1;
  const turn = Math.atan2(-point.x, point.z) / (2 * Math.PI);
  const index = ((Math.round(turn * slots) + slots) % slots) - 1;
  const wing = plan.wings[index];
  return wing && { wing, index };
}
