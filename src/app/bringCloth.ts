import type { ExhibitionIndex } from '../exhibition/types';
import { hasEarned } from '../visit/earned';
import type { Visit } from '../visit/visit';
import type { HallView } from './hallView';

export interface ClothParts {
  /** Another one after an editor saved something, and so is the view. */
  index: () => ExhibitionIndex;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  visit: Pick<Visit, 'store'>;
  view: () => HallView;
}

/**
 * Sees that what the visitor made hangs in the hall. Nothing is asked for before they have earned something; what cannot be had is tried
 * again at the next step of the visit. Returns what looks again.
 */
export function bringCloth(parts: ClothParts): () => void {
  let keeper: Promise<() => void> | null = null;
  const look = () => {
    if (!keeper && !hasEarned(parts.index(), parts.visit.store.getState())) return;
    keeper ??= import('./clothKeeper').then((late) => late.createClothKeeper(parts));
    keeper.then((hang) => hang(), () => (keeper = null));
  };
  parts.visit.store.subscribe(look);
  look();
  return look;
}
