import type { EventVisit } from './eventRecord';

interface CsvWords {
  /** Nine headings in the order of `row`. */
  columns: readonly string[];
  yes: string;
  no: string;
  tour: string;
  free: string;
}

/** Excel takes a text for UTF-8 only behind this mark. */
const byteOrderMark = '\uFEFF';

/** Every visit of an event as a table for Excel: one row each, in their order. `titleOf` names a booth, `nameOf` a language. */
export function eventCsv(visits: readonly EventVisit[], words: CsvWords, titleOf: (booth: string) => string, nameOf: (lang: string) => string): string {
  const row = ({ began, seconds, booths, choices }: EventVisit, at: number) => {
    const { date, time } = localTime(new Date(began));
    return [at + 1, date, time, (seconds / 60).toFixed(1), nameOf(choices.lang), choices.care ? words.yes : words.no, choices.walk === 'tour' ? words.tour : words.free, booths.length, booths.map(titleOf).join(' / ')];
  };
  return byteOrderMark + [words.columns, ...visits.map(row)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/**
 * A cell as RFC 4180 writes it. A text that a spreadsheet would run as a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Date and time on this device's own clock. */
function localTime(at: Date): { date: string; time: string } {
  const two = (value: number) => String(value).padStart(2, '0');
  return { date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}
