/** What a visitor answered before and after, as kept on their own device. Pure. */

/** Which of an item's two parallel forms is asked. */
export type Form = 0 | 1;
/** `alarm` takes something honest for a cheat; `unknown` says “do not know”. Only `right` counts. */
export type Verdict = 'right' | 'wrong' | 'unknown' | 'alarm';

/** When a round is asked: before the visit, after it, and again so many days after that. */
export const stages = ['before', 'after', 'day1', 'day7', 'day30'] as const;
export type Stage = (typeof stages)[number];

export interface Round {
  stage: Stage;
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
  /** By the item's id. */
  verdicts: Readonly<Record<string, Verdict>>;
}

/** The same items asked again and again: the first round is `before`, the others come in the order of the stages. */
export interface Course {
  /** Booths read before it began. */
  seen: number;
  /** At least one. */
  rounds: readonly Round[];
}

export interface BankRecord {
  /** The form this device asks first, drawn once; null before the first round. */
  first: Form | null;
  /** When the offer of a round was last declined, in milliseconds since 1970; null when never. */
  declined: number | null;
  /** By the theme's id; `''` is the course of all themes. */
  courses: Readonly<Record<string, Course>>;
}

export const freshBank: BankRecord = { first: null, declined: null, courses: {} };

/** The form a course asks next: never the same twice running. */
export function formNext({ first }: BankRecord, course: Course | undefined): Form {
  return (((first ?? 0) + (course?.rounds.length ?? 0)) % 2) as Form;
}

/**
 * The record with a finished round; a round `before` begins its course anew. `first` is the form drawn for a device
 * that had none yet. A round that does not come after the last one changes nothing.
 */
export function addRound(record: BankRecord, theme: string, round: Round, { seen, first }: { seen: number; first: Form }): BankRecord {
  const known = Object.hasOwn(record.courses, theme) ? record.courses[theme] : undefined;
  const earlier = round.stage === 'before' ? [] : (known?.rounds ?? []);
  if (!follows(round, earlier.at(-1))) return record;
  const course: Course = { seen: round.stage === 'before' ? seen : known!.seen, rounds: [...earlier, round] };
  return { ...record, first: record.first ?? first, courses: { ...record.courses, [theme]: course } };
}

/**
 * The record as kept; what cannot be read in it is left out. Never throws. Under a clock that was set back nothing in it
 * lies in the future, so what is waited for comes; `now` is in milliseconds since 1970.
 */
export function readBank(kept: unknown, now: number): BankRecord {
  if (!isRecord(kept)) return freshBank;
  const { first, declined, courses } = kept;
  const read = Object.entries(isRecord(courses) ? courses : {}).flatMap(([theme, course]) => {
    const made = readCourse(course, now);
    return made ? [[theme, made] as const] : [];
  });
  return { first: first === 0 || first === 1 ? first : null, declined: isTime(declined) && declined <= now ? declined : null, courses: Object.fromEntries(read) };
}

function readCourse(kept: unknown, now: number): Course | null {
  if (!isRecord(kept) || !Array.isArray(kept.rounds)) return null;
  const rounds: Round[] = [];
  for (const one of kept.rounds as unknown[]) {
    const round = readRound(one, now);
    if (round && follows(round, rounds.at(-1))) rounds.push(round);
  }
  if (rounds.length === 0) return null;
  return { seen: Number.isSafeInteger(kept.seen) && (kept.seen as number) >= 0 ? (kept.seen as number) : 0, rounds };
}

function readRound(kept: unknown, now: number): Round | null {
  if (!isRecord(kept) || !isRecord(kept.verdicts) || !isTime(kept.at) || !stages.includes(kept.stage as Stage)) return null;
  const verdicts = Object.entries(kept.verdicts).filter((entry): entry is [string, Verdict] => ['right', 'wrong', 'unknown', 'alarm'].includes(entry[1] as string));
  return verdicts.length > 0 ? { stage: kept.stage as Stage, at: Math.min(kept.at, now), verdicts: Object.fromEntries(verdicts) } : null;
}

function follows(round: Round, last: Round | undefined): boolean {
  return last ? stages.indexOf(round.stage) > stages.indexOf(last.stage) : round.stage === 'before';
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
