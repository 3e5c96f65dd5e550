/** Keeps a visit in the browser's local storage, and never fails because of it. */
import { bestOf } from './outcome';
import { readSaved, writeSaved, type KeptBank, type SavedVisit } from './savedVisit';

/** `blocked`: nothing can be kept; `reset`: something was kept but could not be read, so the visit starts afresh. */
export type StorageStatus = 'ok' | 'blocked' | 'reset';

export interface Persistence {
  /** As found when opened. */
  status: StorageStatus;
  /** What an earlier visit left, if anything. */
  saved: SavedVisit | null;
  /** Writes within a second, and at once when the page is left; of several calls in a second only the last counts. Settings that are kept already hold. */
  save(visit: SavedVisit): void;
  /** Writes at once, settings and all: a page that is being left may write after the next one has begun, and must not undo what is chosen there. */
  saveSettings(visit: SavedVisit): void;
  /** Removes what is kept, and what was about to be. */
  forget(): void;
  /** Says what another tab has just saved, that one has removed what was kept, and when a write fails. */
  connect(listeners: { savedElsewhere(visit: SavedVisit): void; forgottenElsewhere(): void; writeFailed(): void }): void;
}

export const storageKey = 'duocai-hall:visit';
/** Least time between two writes, in milliseconds. */
const writeEvery = 1000;

/** What is used of `window`. */
export type StorageWindow = Pick<Window, 'localStorage' | 'addEventListener'>;

/** Opens the storage of `browser`. Never throws, now or later. */
export function openPersistence(browser: StorageWindow): Persistence {
  let pending: SavedVisit | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listeners: Parameters<Persistence['connect']>[0] | undefined;
  const opened = open(browser);
  /** Something is kept, as far as this tab knows. */
  let isKept = opened.status === 'reset' || opened.saved !== null;

  function put(visit: SavedVisit, settingsToo: boolean) {
    pending = null;
    if (write(browser, visit, settingsToo)) isKept = true;
    else listeners?.writeFailed();
  }

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (pending) put(pending, false);
  }

  /** Takes up what is kept now. */
  function hear(text: string | null) {
    if (text === null && isKept) {
      pending = null;
      listeners?.forgottenElsewhere();
    }
    isKept = text !== null;
    const visit = text === null ? null : readSaved(text);
    if (visit) listeners?.savedElsewhere(visit);
  }

  browser.addEventListener('pagehide', flush);
  browser.addEventListener('storage', ({ key, newValue }) => {
    // Without a key, all was removed.
    if (key === storageKey || key === null) hear(newValue);
  });
  // A page that the browser's back shows as it was left has heard nothing since.
  browser.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    try {
      hear(browser.localStorage.getItem(storageKey));
    } catch {
      // Where nothing can be read, nothing was kept.
    }
  });

  return {
    ...opened,
    save(visit) {
      pending = visit;
      timer ??= setTimeout(flush, writeEvery);
    },
    saveSettings: (visit) => put(visit, true),
    forget() {
      pending = null;
      isKept = false;
      try {
        browser.localStorage.removeItem(storageKey);
      } catch {
        // What was never kept need not be removed.
      }
    },
    connect(given) {
      listeners = given;
    },
  };
}

function open(browser: StorageWindow): Pick<Persistence, 'status' | 'saved'> {
  try {
    const text = browser.localStorage.getItem(storageKey);
    const saved = text === null ? null : readSaved(text);
    return { status: text !== null && saved === null ? 'reset' : 'ok', saved };
  } catch {
    return { status: 'blocked', saved: null };
  }
}

/** Adds what another tab has seen and answered meanwhile; false if the storage is blocked or full. */
function write(browser: StorageWindow, visit: SavedVisit, settingsToo: boolean): boolean {
  try {
    const kept = browser.localStorage.getItem(storageKey);
    const before = kept === null ? null : readSaved(kept);
    browser.localStorage.setItem(storageKey, writeSaved(before ? {
      ...visit,
      settings: settingsToo ? visit.settings : before.settings,
      seen: union(before.seen, visit.seen),
      outcomes: bestOf(before.outcomes, visit.outcomes),
      bank: laterBank(visit.bank, before.bank),
    } : visit));
    return true;
  } catch {
    return false;
  }
}

/** Of what two tabs kept the later edition; of equals the first. */
export function laterBank(first: KeptBank | null, second: KeptBank | null): KeptBank | null {
  return (second?.edition ?? -1) > (first?.edition ?? -1) ? second : first;
}

/** Both lists without repeats, the first list's order first. */
export function union(first: string[], second: string[]): string[] {
  return [...new Set([...first, ...second])];
}
