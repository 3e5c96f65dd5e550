import type { Raycaster } from 'three';
import { pick } from '../controls/pick';
import type { Point } from '../hall/types';
import type { Board, BoardHit } from './board/board';
import { turnable } from './board/domMap';
import type { HeadsetHall } from './headsetHall';
import { landing, type Vector } from './locomotion';

/** What a ray points at: a place on a board, a booth, a wing's name board or its theatre, the face-to-face corner, what the visitor made, or the floor where one would land. */
export type Aim =
  | { kind: 'board'; board: Board; at: BoardHit }
  | { kind: 'booth' | 'zone' | 'theatre'; id: string }
  | { kind: 'corner' }
  | { kind: 'cloth' }
  | { kind: 'floor'; point: Point; /** The arc there, from the hand. */ path: Vector[] };

/** Metres within which booths, name boards and the corner answer to a ray. */
const reach = 14;

/** What the ray points at, boards first; null for what nobody can go to or press. `floor` lets it land there. */
export function aimAt(ray: Raycaster, boards: readonly Board[], { plan, nearBooths, touchesCloth }: Pick<HeadsetHall, 'plan' | 'nearBooths' | 'touchesCloth'>, floor: boolean): Aim | null {
  let nearest: Extract<Aim, { kind: 'board' }> | null = null;
  for (const board of boards) {
    const at = board.hit(ray);
    if (at && (!nearest || at.distance < nearest.at.distance)) nearest = { kind: 'board', board, at };
  }
  if (nearest) return nearest;
  const { origin, direction } = ray.ray;
  if (touchesCloth(ray.ray)) return { kind: 'cloth' };
  const target = pick(plan, nearBooths(), ray.ray, reach);
  if (target && target.kind !== 'floor') return target;
  if (!floor) return null;
  const { point, path } = landing(plan, origin, direction);
  return point && { kind: 'floor', point, path };
}

/** A word for an aim that stays the same while the ray stays on the same thing, so that looking can be counted. */
export function aimKey(aim: Aim | null): unknown {
  if (!aim) return null;
  // Eyes cannot take hold of a thing and turn it.
  if (aim.kind === 'board') return aim.board.target?.matches(turnable) ? null : aim.board.target;
  if (aim.kind === 'corner' || aim.kind === 'cloth') return aim.kind;
  return aim.kind === 'floor' ? null : `${aim.kind}/${aim.id}`;
}
