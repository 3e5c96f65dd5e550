import type { Problem } from '../exhibition/types';
import { problem } from './problems';
import type { Content } from './readContent';
import { addMonths } from './today';

/** How many days ahead a review is announced. */
export const reviewNotice = 60;

/** Pages whose review is overdue (`review-due`) or comes within 60 days (`review-soon`), the most urgent first. `today` is `YYYY-MM-DD`. */
export function dueForReview({ booths, questions, banks, help }: Content, today: string): Problem[] {
  const pages = [...booths, ...questions, ...banks, ...(help ? [help] : [])];
  const due = pages.flatMap(({ original: { file, value, at } }) => {
    if (!value) return [];
    const { reviewed, reviewEvery: months } = value;
    const day = addMonths(reviewed, months);
    const days = daysBetween(today, day);
    if (days > reviewNotice) return [];
    const found = days < 0 ? problem('review-due', file, at(['reviewed']), { reviewed, months }) : problem('review-soon', file, at(['reviewed']), { due: day, days, reviewed });
    return [{ days, found }];
  });
  return due.toSorted((a, b) => a.days - b.days).map(({ found }) => found);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
