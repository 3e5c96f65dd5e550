/** Where a visitor stopped in a lecture. */
export interface Bookmark {
  /** From 0. */
  slide: number;
  /** Sentence of the slide, from 0. */
  sentence: number;
  /** Of a film: whole seconds from its beginning. */
  seconds?: number;
}

/** By the exhibit's id (`booth/kind-number`). */
export type Bookmarks = Readonly<Record<string, Bookmark>>;

/** Bookmarks as kept; what cannot be read among them is left out. */
export function readBookmarks(kept: unknown): Bookmarks {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Bookmark] => isBookmark(entry[1])).map(([id, { slide, sentence, seconds }]) => [id, { slide, sentence, ...(seconds !== undefined && { seconds }) }]));
}

function isBookmark(value: unknown): value is Bookmark {
  if (typeof value !== 'object' || value === null) return false;
  const { slide, sentence, seconds = 0 } = value as Record<keyof Bookmark, unknown>;
  return [slide, sentence, seconds].every((at) => Number.isInteger(at) && (at as number) >= 0);
}
