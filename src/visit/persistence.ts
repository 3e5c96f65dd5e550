/** Keeps a visit in the browser's local storage, and never fails because of it. */
import { readSaved, writeSaved, type KeptBank, type SavedVisit } from './savedVisit';

/** `blocked`: nothing can be kept; `reset`: something was kept but could not be read, so the visit starts afresh. */
export type StorageStatus = 'ok' | 'blocked' | 'reset';

export interface Persistence {
  /** As found when opened. */
  status: StorageStatus;
  /** What an earlier visit left, if anything. */
  saved: SavedVisit | null;
  /** Writes within a second, and at once when the page is left; of several calls in a second only the last counts. */
  save(visit: SavedVisit): void;
  /** Removes what is kept, and what was about to be. */
  forget(): void;
  /** Says what another tab has just saved, and when a write fails. */
  connect(listeners: { savedElsewhere(visit: SavedVisit): void; writeFailed(): void }): void;
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

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (!pending) return;
    const visit = pending;
    pending = null;
    if (!write(browser, visit)) listeners?.writeFailed();
  }

  browser.addEventListener('pagehide', flush);
  browser.addEventListener('storage', ({ key, newValue }) => {
    const visit = key === storageKey && newValue !== null ? readSaved(newValue) : null;
    if (visit) listeners?.savedElsewhere(visit);
  });

  return {
    ...open(browser),
    save(visit) {
      pending = visit;
      timer ??= setTimeout(flush, writeEvery);
    },
    forget() {
      pending = null;
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
function write(browser: StorageWindow, visit: SavedVisit): boolean {
  try {
    const kept = browser.localStorage.getItem(storageKey);
    const before = kept === null ? null : readSaved(kept);
    browser.localStorage.setItem(storageKey, writeSaved(before ? { ...visit, seen: union(before.seen, visit.seen), bank: laterBank(visit.bank, before.bank) } : visit));
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
