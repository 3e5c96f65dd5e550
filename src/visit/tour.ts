/** Following a tour: which stop, and whether the visitor is on the way, there, or has turned aside. Pure. */

export interface TourProgress {
  /** Id of the tour. */
  id: string;
  /** The stop walked to or stood at, counted from 0; the number of stops when the tour is finished. */
  stop: number;
  /** The line of this stop has been said. */
  arrived: boolean;
  /** The visitor stopped or went somewhere else; the tour waits. */
  paused: boolean;
}

export type TourEvent = 'arrive' | 'pause' | 'resume' | 'skip' | 'previous';

export function startTour(id: string): TourProgress {
  return { id, stop: 0, arrived: false, paused: false };
}

export function isFinished({ stop }: TourProgress, stops: number): boolean {
  return stop >= stops;
}

/** Whether the visitor is being walked to a stop. */
export function isWalking(progress: TourProgress, stops: number): boolean {
  return !progress.arrived && !progress.paused && !isFinished(progress, stops);
}

/** The line to be said where the visitor stands; none on the way, aside, and at the end. */
export function lineSaid({ stops }: { stops: readonly { line: string }[] }, { stop, arrived, paused }: TourProgress): string {
  return arrived && !paused ? (stops[stop]?.line ?? '') : '';
}

/**
 * What an event makes of a tour of `stops` stops. `resume` leads on to the next stop once the line of this one has
 * been said, and to this one again before that. An event that means nothing now changes nothing.
 */
export function stepTour(progress: TourProgress, event: TourEvent, stops: number): TourProgress {
  const { id, arrived, paused } = progress;
  const walkTo = (stop: number): TourProgress => ({ id, stop, arrived: false, paused: false });
  if (event === 'previous') return walkTo(Math.max(0, Math.min(progress.stop, stops) - 1));
  if (isFinished(progress, stops)) return progress;
  if (event === 'arrive') return arrived || paused ? progress : { ...progress, arrived: true };
  if (event === 'pause') return paused ? progress : { ...progress, paused: true };
  if (event === 'skip' || arrived) return walkTo(progress.stop + 1);
  return paused ? walkTo(progress.stop) : progress;
}

/** What can be seen of the visitor. */
export interface Sight {
  /** The booth being walked to, another goal (`elsewhere`), or none. */
  goal: string | 'elsewhere' | null;
  /** The booth stood before. */
  booth: string | null;
  inHall: boolean;
}

/** The event to be told from what the visitor does, if any; `booth` is the tour's present stop. */
export function eventSeen({ arrived, paused }: TourProgress, booth: string | undefined, seen: Sight): TourEvent | null {
  if (paused || booth === undefined) return null;
  if (!seen.inHall || (seen.goal !== null && seen.goal !== booth)) return 'pause';
  if (seen.goal !== null) return null;
  if (seen.booth !== booth) return 'pause';
  return arrived ? null : 'arrive';
}

/** A tour taken up again after the page was left: it waits to be resumed. */
export function takeUpTour(progress: TourProgress): TourProgress {
  return { ...progress, paused: true };
}

/** Reads a kept progress; null for anything else. */
export function readProgress(value: unknown): TourProgress | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, stop, arrived, paused } = value as Record<keyof TourProgress, unknown>;
  if (typeof id !== 'string' || typeof arrived !== 'boolean' || typeof paused !== 'boolean') return null;
  return Number.isSafeInteger(stop) && (stop as number) >= 0 ? { id, stop: stop as number, arrived, paused } : null;
}
