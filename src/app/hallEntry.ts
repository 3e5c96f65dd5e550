/** What the hall leaves in the browser's history: the visitor is in the hall, and perhaps reading a booth. */
export interface HallEntry {
  hall: true;
  reading: string | null;
  /** The hall made this entry on top of another of its own, so closing the panel may go back. */
  over: boolean;
}

/** The hall's own entry, or null when the entry is a plain page's (or somebody else's). */
export function readEntry(state: unknown): HallEntry | null {
  if (typeof state !== 'object' || state === null) return null;
  const { hall, reading, over } = state as Partial<HallEntry>;
  if (hall !== true || (reading !== null && typeof reading !== 'string')) return null;
  return { hall, reading, over: over === true };
}

/** Whether a visitor who opens this page means to be in the hall: they were in it, or a `?hall` link says so. */
export function comesToWalk(): boolean {
  return readEntry(history.state) !== null || new URLSearchParams(location.search).has('hall');
}
