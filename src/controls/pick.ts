import { cornerPlace } from '../hall/cornerPlace';
import { hitBoard, type Ray } from '../hall/hitBoard';
import { theatreMeasures } from '../hall/theatrePlace';
import type { BoothPlace, FloorPlan, Point } from '../hall/types';

/** What a finger points at in the hall. */
export type Target = { kind: 'booth' | 'zone' | 'theatre'; id: string } | { kind: 'corner' } | { kind: 'floor'; point: Point };

/** Booths answer to a touch anywhere between their panel and their title, a hand's breadth wider than they are. */
const boothBoard = { width: 2, low: 0, high: 3.4 };

/** The hanging name board of a wing, and the door under it. */
const doorBoard = { width: 2.8, low: 2.9, high: 3.95 };

/** The corner answers from its benches to its name board. */
const cornerBoard = { width: 2, low: 0, high: 2.4 };

/** A theatre answers on its whole cloth, screen and border. */
const { width, height, centre } = theatreMeasures.cloth;
const screenBoard = { width, low: centre - height / 2, high: centre + height / 2 };

/**
 * What a ray meets first: a booth among `booths` (those near enough to be drawn), the board over a wing's door, a wing's theatre (by its zone's id), the corner,
 * or the floor. Null for the sky, the roof and everything farther than `reach` metres.
 */
export function pick(plan: FloorPlan, booths: BoothPlace[], ray: Ray, reach = 40): Target | null {
  const length = Math.hypot(ray.direction.x, ray.direction.y, ray.direction.z);
  let nearest = reach / length;
  let target: Target | null = null;
  for (const { id, cloth } of booths) {
    const t = hitBoard(ray, { ...cloth, ...boothBoard });
    if (t !== null && t < nearest) {
      nearest = t;
      target = { kind: 'booth', id };
    }
  }
  for (const { zone, door, theatre } of plan.wings) {
    const screen = theatre ? hitBoard(ray, { ...theatre.screen, ...screenBoard }) : null;
    if (screen !== null && screen < nearest) {
      nearest = screen;
      target = { kind: 'theatre', id: zone };
    }
    const t = hitBoard(ray, { x: door.x, z: door.z, yaw: door.yaw + Math.PI, ...doorBoard });
    if (t !== null && t < nearest) {
      nearest = t;
      target = { kind: 'zone', id: zone };
    }
  }
  const corner = hitBoard(ray, { ...cornerPlace(plan).back, ...cornerBoard });
  if (corner !== null && corner < nearest) {
    nearest = corner;
    target = { kind: 'corner' };
  }
  if (ray.direction.y < -1e-6) {
    const t = -ray.origin.y / ray.direction.y;
    if (t < nearest) {
      target = { kind: 'floor', point: { x: ray.origin.x + ray.direction.x * t, z: ray.origin.z + ray.direction.z * t } };
    }
  }
  return target;
}
