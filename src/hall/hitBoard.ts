import type { Pose } from './types';

export interface Ray {
  origin: { x: number; y: number; z: number };
  /** Need not be of length 1. */
  direction: { x: number; y: number; z: number };
}

/** An upright board in metres: its foot and facing (the way of `Pose`), width, and the heights it spans. */
export interface UprightBoard extends Pose {
  width: number;
  low: number;
  high: number;
}

/** Distance along the ray (in lengths of its direction) to the front of an upright board, or null. */
export function hitBoard({ origin, direction }: Ray, board: UprightBoard): number | null {
  const nx = -Math.sin(board.yaw);
  const nz = -Math.cos(board.yaw);
  const toward = direction.x * nx + direction.z * nz;
  if (toward > -1e-6) return null;
  const t = ((board.x - origin.x) * nx + (board.z - origin.z) * nz) / toward;
  if (t <= 0) return null;
  const y = origin.y + direction.y * t;
  const along = (origin.x + direction.x * t - board.x) * nz - (origin.z + direction.z * t - board.z) * nx;
  return y >= board.low && y <= board.high && Math.abs(along) <= board.width / 2 ? t : null;
}
