/**
 * Days within which a bank or an insurer answers a complaint, counted from its receipt: a simple one, a complicated one,
 * and a very complicated one with approval (Measures for Handling Consumer Complaints in Banking and Insurance, CBIRC
 * Order 2020 No. 3). Calendar days: weekends and holidays count.
 */
export const answerDays = [15, 30, 60] as const;

export interface Deadline {
  days: (typeof answerDays)[number];
  /** `YYYY-MM-DD`. */
  day: string;
  past: boolean;
}

/** The last day of each limit for a complaint received on `received`; that day itself is not counted. Days are `YYYY-MM-DD`. */
export function deadlinesFrom(received: string, today: string): Deadline[] {
  return answerDays.map((days) => {
    const day = addDays(received, days);
    return { days, day, past: day < today };
  });
}

/** The day so many days later, or earlier. Throws a RangeError where `day` is none. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a text names a day of the calendar of this century, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && addDays(text, 0) === text;
}

/** The day it is where the visitor is, as `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** A day with its weekday, as people of `lang` write it. */
export function showDay(day: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
