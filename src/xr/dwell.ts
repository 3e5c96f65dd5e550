/** Choosing by looking: what the eyes rest on long enough is pressed. Pure. */

export interface Dwell<T> {
  /** What the eyes rest on; null when on nothing that can be chosen. */
  on: T | null;
  /** Seconds they have rested there. */
  seconds: number;
  /** It has been chosen, and waits until the eyes have left it. */
  done: boolean;
}

export const noDwell: Dwell<never> = { on: null, seconds: 0, done: false };

/** Seconds of rest that count as a press, unless the visitor chose otherwise. */
export const usualDwell = 1.2;

/** The dwell after `seconds` more with the eyes on `on`; `chosen` is true in the one step that presses it. */
export function rest<T>(before: Dwell<T>, on: T | null, seconds: number, needed = usualDwell): { dwell: Dwell<T>; chosen: boolean } {
  if (on === null) return { dwell: noDwell, chosen: false };
  if (on !== before.on) return { dwell: { on, seconds: 0, done: false }, chosen: false };
  if (before.done) return { dwell: before, chosen: false };
  const rested = before.seconds + seconds;
  return { dwell: { on, seconds: rested, done: rested >= needed }, chosen: rested >= needed };
}
