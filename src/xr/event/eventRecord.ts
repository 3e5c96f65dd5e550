/** What an event keeps on its own device: how each visit begins, and what the visits came to. Nothing about anybody. */

/** What staff choose before the headset goes on. */
export interface Choices {
  /** The visitor's language. */
  lang: string;
  care: boolean;
  /** `tour`: 下一个 leads along the first tour; `free`: along the hall's own order. */
  walk: 'tour' | 'free';
  /** The tour's lines are read aloud. */
  aloud: boolean;
}

export interface EventVisit {
  /** When the headset went on, in milliseconds since 1970. */
  began: number;
  /** Seconds it was worn. */
  seconds: number;
  /** Ids of the booths read, first read first. */
  booths: string[];
  choices: Choices;
}

export interface EventRecord {
  /** The staff's own language: that of the page the event was first opened with. */
  staff: string;
  /** How each visit begins. */
  usual: Choices;
  /** In their order. */
  visits: EventVisit[];
}

export interface Totals {
  visits: number;
  /** Whole minutes. */
  minutes: number;
  /** A booth read by two visitors counts twice. */
  booths: number;
}

export function totalsOf({ visits }: Pick<EventRecord, 'visits'>): Totals {
  return {
    visits: visits.length,
    minutes: Math.round(visits.reduce((sum, { seconds }) => sum + seconds, 0) / 60),
    booths: visits.reduce((sum, { booths }) => sum + booths.length, 0),
  };
}

/** Raise when the shape changes; what an earlier or later version wrote is not read. */
const version = 1;

export function writeRecord(record: EventRecord): string {
  return JSON.stringify({ version, ...record });
}

/** Reads what `writeRecord` wrote; null for anything else. Never throws. */
export function readRecord(text: string): EventRecord | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || kept.version !== version || typeof kept.staff !== 'string' || !isChoices(kept.usual) || !Array.isArray(kept.visits)) return null;
    const visits: unknown[] = kept.visits;
    return visits.every(isVisit) ? { staff: kept.staff, usual: kept.usual, visits } : null;
  } catch {
    return null;
  }
}

/** Reads choices handed over from page to page; null for anything else. */
export function readChoices(text: string): Choices | null {
  try {
    const kept: unknown = JSON.parse(text);
    return isChoices(kept) ? kept : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isChoices(value: unknown): value is Choices {
  return isRecord(value) && typeof value.lang === 'string' && typeof value.care === 'boolean' && typeof value.aloud === 'boolean' && (value.walk === 'tour' || value.walk === 'free');
}

function isVisit(value: unknown): value is EventVisit {
  return isRecord(value) && isCount(value.began) && isCount(value.seconds) && isChoices(value.choices)
    && Array.isArray(value.booths) && value.booths.every((id) => typeof id === 'string');
}

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
