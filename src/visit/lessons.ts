import type { BoothEntry } from '../exhibition/types';
import type { Outcomes } from './outcome';

/** Booths of a zone that hold a lesson, in their order. */
export const lessonsOf = (booths: readonly BoothEntry[]): BoothEntry[] => booths.filter(({ lesson }) => lesson !== undefined);

/** Whether the visitor has gone through a booth's lesson: a lecture has an outcome only then. */
export const isLearnt = (booth: string, outcomes: Outcomes): boolean => Object.keys(outcomes).some((id) => id.startsWith(`${booth}/lecture-`));

/** The lesson that comes next: the first that was not gone through, and when all were, the first again. */
export function nextLesson(booths: readonly BoothEntry[], outcomes: Outcomes): string | undefined {
  const lessons = lessonsOf(booths);
  return (lessons.find(({ id }) => !isLearnt(id, outcomes)) ?? lessons[0])?.id;
}
