/** What is to be asked now, and what may be offered in the hall. Pure but for the device's time zone. */
import { stages, type BankRecord, type Course, type Stage } from './record';

const day = 86_400_000;
/** Days after the round `after`. */
export const repeats = { day1: 1, day7: 7, day30: 30 } as const;
/** Booths to be read between before and after until the round after is offered. */
const enoughSeen = 3;

/** Midnights between two times in milliseconds since 1970, where the device is; none when the clock went back. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, dayOf(to) - dayOf(from));
}

function dayOf(time: number): number {
  return Math.floor((time - new Date(time).getTimezoneOffset() * 60_000) / day);
}

/**
 * The round to ask now: `before` when a course has not begun or is through, null while one has to wait. Of repeats that
 * were missed only the last is asked; two never fall on one day, whatever the clock does.
 */
export function stageDue(course: Course | undefined, now: number): Stage | null {
  const last = course?.rounds.at(-1);
  if (!course || !last || last.stage === 'day30') return 'before';
  if (last.stage === 'before') return 'after';
  if (daysBetween(last.at, now) < 1) return null;
  const since = daysBetween(endOf(course), now);
  return left(last.stage).findLast((stage) => repeats[stage] <= since) ?? null;
}

/** Days until the next repeat; null when none is waited for. */
export function daysToWait(course: Course | undefined, now: number): number | null {
  const last = course?.rounds.at(-1);
  if (!course || !last || stageDue(course, now) !== null) return null;
  const [next] = left(last.stage);
  return next === undefined ? null : Math.max(1, repeats[next] - daysBetween(endOf(course), now));
}

/** What may be offered in the hall, if anything: a course's next round. Once declined, nothing more that day. */
export function offerNow(record: BankRecord, seen: number, now: number): { theme: string; stage: Stage } | null {
  if (record.declined !== null && daysBetween(record.declined, now) < 1 && record.declined <= now) return null;
  const courses = Object.entries(record.courses);
  for (const [theme, course] of courses) {
    const stage = stageDue(course, now);
    if (stage === null || stage === 'before' || (stage === 'after' && seen - course.seen < enoughSeen)) continue;
    return { theme, stage };
  }
  return courses.length === 0 && seen === 0 ? { theme: '', stage: 'before' } : null;
}

/** When the round `after` was finished. */
function endOf({ rounds }: Course): number {
  return rounds.find(({ stage }) => stage === 'after')?.at ?? rounds.at(-1)!.at;
}

/** The repeats after a stage. */
function left(stage: Stage): (keyof typeof repeats)[] {
  return stages.slice(Math.max(stages.indexOf(stage) + 1, stages.indexOf('day1'))) as (keyof typeof repeats)[];
}
