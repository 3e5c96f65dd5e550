import type { Object3D } from 'three';
import type { Pose } from '../hall/types';
import { toWorld } from '../hall/frame';
import type { BoardShape } from './board/bend';

/**
 * Where boards stand about the visitor. A dmm is a millimetre seen from a metre: text is at least 28 dmm, what can be
 * pressed at least 64, and nothing stands nearer than 1.2 m. With 20 px letters and 48 px buttons that gives:
 * 1.7 m: 20 px are 50 mm (29 dmm), 48 px are 120 mm (70 dmm); 1.25 m: 20 px are 36 mm (29 dmm), 48 px are 86 mm (69 dmm).
 */
export const readingShape: BoardShape = { width: 1.5, height: 1.15, radius: 1.7, cssWidth: 600, cssHeight: 460 };
export const lecternShape: BoardShape = { width: 0.95, height: 0.36, radius: 1.25, cssWidth: 528, cssHeight: 200 };

/** Radians below level at which the eyes find the middle of each board. */
const dip = { reading: 0.06, lectern: 0.72 };

/** Stands a board before a visitor at `pose` whose eyes are `eyeHeight` metres up: as far as its radius, facing them. */
export function standBefore(board: Object3D, pose: Pose, which: 'reading' | 'lectern', eyeHeight: number): void {
  const { radius } = which === 'reading' ? readingShape : lecternShape;
  const down = dip[which];
  const { x, z } = toWorld(pose, radius * Math.cos(down), 0);
  board.position.set(x, eyeHeight - radius * Math.sin(down), z);
  board.rotation.set(-down, pose.yaw, 0, 'YXZ');
  board.updateMatrixWorld(true);
}
