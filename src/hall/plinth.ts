import { toWorld, yawTo } from './frame';
import { plinthAcross, plinthForward } from './measures';
import type { BoothPlace, Pose } from './types';

/**
 * Where a booth's plinth stands: beside the reading panel, on the side of whoever comes from the lobby,
 * turned toward the reader.
 */
export function plinthPose({ cloth, side, readingSpot }: BoothPlace): Pose {
  const at = toWorld(cloth, plinthForward, side === 'left' ? plinthAcross : -plinthAcross);
  return { ...at, yaw: yawTo(at, readingSpot) };
}
