import { clamp, toLocal, toWorld } from './frame';
import { boothBlock, floorGround, laneHalf, lobbyGround, passageBegin } from './ground';
import { bayLength } from './measures';
import { boothAt, wingToward } from './planIndex';
import type { FloorPlan, Point } from './types';

/** Distance from a wing's mouth and far end that a walk keeps when it turns out of a corner. */
const cornerClearance = 0.7;
/** Rounding allowed for a point on the flank of a booth. */
const edge = 1e-6;

export interface WayOut {
  /** Number of the wing the point is in; undefined in the lobby, where there is nothing to leave. */
  wing?: number;
  /** Where to enter the lane along the wing's axis; empty when the point is in the lane already. */
  toLane: Point[];
  /** Point just inside the lobby, seen from the whole lane. */
  door?: Point;
}

/** How to get from a walkable point into the lane of its wing and out into the lobby. */
export function wayOut(plan: FloorPlan, point: Point): WayOut {
  const toward = wingToward(plan, point);
  if (!toward || Math.hypot(point.x, point.z) <= lobbyGround(plan).outer) return { toLane: [] };
  const { wing, index } = toward;
  const { along, across } = toLocal(wing.mouth, point);
  const door = toWorld(wing.mouth, passageBegin(wing), 0);
  if (Math.abs(across) <= laneHalf) return { wing: index, toLane: [], door };
  const entry = along < floorGround(wing).minAlong ? along : alcoveMiddle(plan, index, point);
  return { wing: index, toLane: [toWorld(wing.mouth, entry, Math.sign(across) * laneHalf)], door };
}

/**
 * Metres from the mouth to the middle of the alcove, between two booths, that a point beside the lane is in.
 * The lane there is in plain sight of the whole alcove.
 */
function alcoveMiddle(plan: FloorPlan, index: number, point: Point): number {
  const wing = plan.wings[index]!;
  const { along, across } = toLocal(wing.mouth, point);
  const bay = Math.floor(along / bayLength);
  const side = across < 0 ? 'left' : 'right';
  const booth = boothAt(plan, index, bay, side);
  const pastBooth = booth ? toLocal(booth.cloth, point).across * Math.sign(across) : 0;
  const alcove = pastBooth >= boothBlock.maxAcross - edge ? bay + 1 : bay;
  return clamp(alcove * bayLength, cornerClearance, wing.length - cornerClearance);
}
