import { distance, toLocal, wrapAngle, yawTo } from './frame';
import type { FloorPlan, Point, Pose } from './types';
import { baysNear, whereIs } from './whereabouts';

/** Which way from where one looks. */
export type Side = 'ahead' | 'left' | 'right' | 'behind';

export type NearPlace = { side: Side; metres: number } & ({ kind: 'booth' | 'zone' | 'theatre'; id: string } | { kind: 'lobby' });

/** Metres within which a booth is near. */
const nearWithin = 16;
/** Booths told at most. */
const boothsTold = 6;

/**
 * What lies round a visitor, for somebody who does not see it: in a wing the booths near by, nearest first, its theatre (by the zone's id), and the
 * lobby; in the lobby the wings, from what lies ahead round to what lies behind. The booth one stands at is left out.
 */
export function nearPlaces(plan: FloorPlan, look: Pose, standingAt: string | null): NearPlace[] {
  const to = <Where extends object>(where: Where, point: Point) => ({ ...where, side: sideOf(look, point), metres: distance(look, point) });
  const at = whereIs(plan, look);
  if (at.kind === 'lobby') {
    return plan.wings
      .map(({ zone, door }) => ({ place: to({ kind: 'zone' as const, id: zone }, door), turn: Math.abs(turnTo(look, door)) }))
      .sort((a, b) => a.turn - b.turn)
      .map(({ place }) => place);
  }
  const booths = baysNear(plan, look, nearWithin)
    .flatMap(({ booths }) => booths)
    .filter(({ id, zone }) => zone === at.zone && id !== standingAt)
    // The cloth tells the side, since the spot before it may be under one's feet; the way walked ends at the spot.
    .map(({ id, cloth, readingSpot }) => ({ kind: 'booth' as const, id, side: sideOf(look, cloth), metres: distance(look, readingSpot) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, boothsTold);
  const theatre = plan.wings.find(({ zone }) => zone === at.zone)?.theatre;
  const screen = theatre ? [{ ...to({ kind: 'theatre' as const, id: at.zone }, theatre.screen), metres: distance(look, theatre.spot) }] : [];
  return [...booths, ...screen, to({ kind: 'lobby' as const }, { x: 0, z: 0 })];
}

/** Radians one turns to the left to look at a point. */
function turnTo(look: Pose, point: Point): number {
  return wrapAngle(yawTo(look, point) - look.yaw);
}

/** Within 30° of the look is ahead, from 135° on behind. */
function sideOf(look: Pose, point: Point): Side {
  const { along, across } = toLocal(look, point);
  const degrees = (Math.atan2(Math.abs(across), along) * 180) / Math.PI;
  if (degrees <= 30) return 'ahead';
  if (degrees >= 135) return 'behind';
  return across < 0 ? 'left' : 'right';
}
