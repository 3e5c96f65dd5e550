/**
 * The visitor: where they stand, what they have read, how they like it. What is open right now is the tab's own affair.
 * One store for every surface. It is for events of human speed; what changes every frame stays out of it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Pose } from '../hall/types';
import { union, type Persistence, type StorageStatus } from './persistence';
import { clampTextScale, usualSettings, type Settings } from './settings';

export interface VisitState {
  /** Where they last stood still; the content may have changed since, so it may be no place to stand any more. */
  place: Pose | null;
  /** Ids of the booths read, first read first. */
  seen: string[];
  settings: Settings;
  /** Whether this visit can be remembered. */
  storage: StorageStatus;
}

export interface Visit {
  store: Pick<StoreApi<VisitState>, 'getState' | 'subscribe'>;
  /** Notes that a booth has been read. */
  see(id: string): void;
  /** Notes where they stand; call it when a walk ends, not every frame. */
  moveTo(place: Pose): void;
  set(settings: Partial<Settings>): void;
}

/** Takes up the visit where `persistence` left it, and keeps place, seen booths and settings from then on. */
export function createVisit(persistence: Persistence): Visit {
  const { saved, status } = persistence;
  const store = createStore<VisitState>(() => ({
    place: saved?.place ?? null,
    seen: saved?.seen ?? [],
    settings: saved?.settings ?? usualSettings,
    storage: status,
  }));

  /** Changes what is kept. */
  function keep(change: Partial<Pick<VisitState, 'place' | 'seen' | 'settings'>>) {
    store.setState(change);
    const { place, seen, settings } = store.getState();
    persistence.save({ place, seen, settings });
  }

  persistence.connect({
    // Place stays each tab's own; settings are the visitor's, so the last choice holds in every tab.
    savedElsewhere: ({ seen, settings }) => store.setState((state) => ({ seen: union(state.seen, seen), settings })),
    writeFailed: () => store.setState({ storage: 'blocked' }),
  });

  return {
    store,
    see: (id) => {
      const { seen } = store.getState();
      if (!seen.includes(id)) keep({ seen: [...seen, id] });
    },
    moveTo: (place) => keep({ place }),
    set: (settings) => {
      const next = { ...store.getState().settings, ...settings };
      keep({ settings: { ...next, textScale: clampTextScale(next.textScale) } });
    },
  };
}
