import { toWorld } from './frame';
import { boothBack, boothFront, boothHalf } from './measures';
import type { BoothPlace, Point } from './types';

/** The four corners of the floor a booth stands on, its reading panel included, in order round it. */
export function footprint({ cloth }: BoothPlace): Point[] {
  return [
    toWorld(cloth, boothFront, -boothHalf),
    toWorld(cloth, boothFront, boothHalf),
    toWorld(cloth, -boothBack, boothHalf),
    toWorld(cloth, -boothBack, -boothHalf),
  ];
}
