/**
 * The visitor: where they stand, what they have read, how they like it. What is open right now is the tab's own affair.
 * One store for every surface. It is for events of human speed; what changes every frame stays out of it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Pose } from '../hall/types';
import type { BankRecord } from './bank/record';
import type { Bookmark, Bookmarks } from './bookmark';
import { laterBank, union, type Persistence, type StorageStatus } from './persistence';
import { bestOf, note, type Outcome, type Outcomes } from './outcome';
import { hang, type Pledge, type Signed } from './pledge';
import { newVisit, type KeptBank, type SavedVisit } from './savedVisit';
import { clampRate, clampTextScale, usualSettings, type Settings } from './settings';
import { takeUpTour, type TourProgress } from './tour';

export interface VisitState {
  /** Where they last stood still; the content may have changed since, so it may be no place to stand any more. */
  place: Pose | null;
  /** Ids of the booths read, first read first. */
  seen: string[];
  settings: Settings;
  /** The tour under way, if any. */
  tour: TourProgress | null;
  /** What was tried, and how it went. */
  outcomes: Outcomes;
  /** Where they stopped in what goes on. */
  bookmarks: Bookmarks;
  /** What was answered before and after. */
  bank: KeptBank | null;
  /** Ribbons signed, oldest first. */
  pledges: readonly Pledge[];
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
  /** Forgets this visitor; the next begins with these settings, the others as usual. */
  startAfresh(settings: Partial<Settings>): void;
  /** Notes how far a tour has come; null when it was left. */
  follow(tour: TourProgress | null): void;
  /** Notes how it went with an exhibit (`booth/kind-number`); the best outcome counts. */
  done(exhibit: string, outcome: Outcome): void;
  /** Notes where they stopped in an exhibit; null when they are through. */
  mark(exhibit: string, bookmark: Bookmark | null): void;
  /** Keeps what was answered before and after. */
  keepBank(bank: BankRecord): void;
  /** Hangs the ribbon signed at a pledge wall (`booth/pledge-number`) in the place of its earlier one; null takes that down. */
  sign(exhibit: string, signed: Signed | null): void;
}

/** Takes up the visit where `persistence` left it, and keeps place, seen booths and settings from then on. */
export function createVisit(persistence: Persistence): Visit {
  const { saved, status } = persistence;
  const store = createStore<VisitState>(() => ({
    ...newVisit,
    ...saved,
    tour: saved?.tour ? takeUpTour(saved.tour) : null,
    storage: status,
  }));

  function kept(): SavedVisit {
    const { place, seen, settings, tour, outcomes, bookmarks, bank, pledges } = store.getState();
    return { place, seen, settings, tour, outcomes, bookmarks, bank, pledges };
  }

  /** Changes what is kept. */
  function keep(change: Partial<Omit<SavedVisit, 'settings'>>) {
    store.setState(change);
    persistence.save(kept());
  }

  const begin = (settings: Partial<Settings>) => store.setState({ ...newVisit, settings: { ...usualSettings, ...settings } });

  persistence.connect({
    // Place and tour stay each tab's own; settings, ribbons, bookmarks and rounds are the visitor's, so the last ones hold in every tab.
    savedElsewhere: ({ seen, settings, outcomes, bookmarks, pledges, bank }) => store.setState((state) => ({ seen: union(state.seen, seen), settings, outcomes: bestOf(state.outcomes, outcomes), bookmarks, pledges, bank: laterBank(state.bank, bank) })),
    // Else the next step in this tab would write down again what was deleted in the other.
    forgottenElsewhere: () => begin({ careAsked: true, care: store.getState().settings.care }),
    writeFailed: () => store.setState({ storage: 'blocked' }),
  });

  return {
    store,
    see: (id) => {
      const { seen } = store.getState();
      if (!seen.includes(id)) keep({ seen: [...seen, id] });
    },
    moveTo: (place) => keep({ place }),
    startAfresh(settings) {
      begin(settings);
      persistence.forget();
    },
    follow: (tour) => keep({ tour }),
    done(exhibit, outcome) {
      const before = store.getState().outcomes;
      const outcomes = note(before, exhibit, outcome);
      if (outcomes !== before) keep({ outcomes });
    },
    mark(exhibit, bookmark) {
      const { [exhibit]: _, ...others } = store.getState().bookmarks;
      keep({ bookmarks: bookmark ? { ...others, [exhibit]: bookmark } : others });
    },
    sign: (exhibit, signed) => keep({ pledges: hang(store.getState().pledges, exhibit, signed) }),
    keepBank: (bank) => keep({ bank: { ...bank, edition: (store.getState().bank?.edition ?? 0) + 1 } }),
    set: (settings) => {
      const next = { ...store.getState().settings, ...settings };
      store.setState({ settings: { ...next, textScale: clampTextScale(next.textScale), rate: clampRate(next.rate) } });
      persistence.saveSettings(kept());
    },
  };
}
