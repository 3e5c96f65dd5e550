/** Where a film's chapters begin, as editors write it before their titles: `0:45 先挂电话`. Pure. */
export interface TimeMark {
  /** From the film's beginning. */
  seconds: number;
  /** The heading without its mark. */
  title: string;
}

// A Chinese keyboard writes the full-width colon.
const pattern = /^\s*(?:(\d{1,2})[:：])?(\d{1,2})[:：]([0-5]\d)(?!\d)\s*/;

/** Reads `分:秒` or `时:分:秒` before a title; null where there is none, or no title after it. */
export function readTimeMark(heading: string): TimeMark | null {
  const [mark, hours = '0', minutes, seconds] = pattern.exec(heading) ?? [];
  const title = heading.slice(mark?.length ?? 0).trim();
  return mark === undefined || title === '' ? null : { seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), title };
}

/** A heading's text, or its HTML, without its mark. */
export const withoutMark = (heading: string): string => heading.replace(pattern, '');

/** Seconds as people write them: `1:05`. */
export function showTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const two = (number: number) => String(number).padStart(2, '0');
  return minutes < 60 ? `${minutes}:${two(whole % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

/** Number of the chapter, from 0, that plays at a moment; what comes before the first mark belongs to the first. `marks` rise. */
export function chapterAt(marks: readonly number[], seconds: number): number {
  return Math.max(0, marks.findLastIndex((mark) => mark <= seconds));
}

/** A mark is a whole second; a sentence may begin a little before it. */
const early = 0.5;

/** The chapter in which a sentence is said that begins at a moment. */
export function chapterOf(marks: readonly number[], from: number): number {
  return chapterAt(marks, from + early);
}
