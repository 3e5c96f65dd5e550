const key = 'duocai-hall:search';

/** What this tab last searched for, so that who comes back from a result finds the others again. */
export function lastQuery(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a query for `lastQuery` until the tab is closed; where the browser keeps nothing, neither does this. */
export function keepQuery(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // A private window may refuse; searching goes on without it.
  }
}

/** Forgets it, for the next one at the same device. */
export function forgetQuery(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // What keeps nothing has nothing to forget.
  }
}
