import type { Problem } from '../exhibition/types';
import { problem } from './problems';
import type { PageDocuments } from './readContent';
import { addMonths } from './today';

/** What a page says of its time, all days `YYYY-MM-DD`. */
interface Dated {
  reviewed: string;
  /** Months. */
  reviewEvery: number;
  from?: string;
  until?: string;
}

/** Whether the day `today` (`YYYY-MM-DD`) lies after the day the booth was to be reviewed. */
export function isReviewDue({ reviewed, reviewEvery }: Dated, today: string): boolean {
  return addMonths(reviewed, reviewEvery) < today;
}

/** Whether a booth is on show on the day `today`. */
export function isOnShow({ from, until }: Pick<Dated, 'from' | 'until'>, today: string): boolean {
  return (from === undefined || from <= today) && (until === undefined || today <= until);
}

export function checkDates({ original: { file, value, at } }: PageDocuments<Dated, unknown>, today: string): Problem[] {
  if (!value) return [];
  const { reviewed, reviewEvery: months, until } = value;
  if (until !== undefined && until < today) return [problem('show-ended', file, at(['until']), { until })];
  if (isReviewDue(value, today)) return [problem('review-due', file, at(['reviewed']), { reviewed, months })];
  return reviewed > today ? [problem('review-in-future', file, at(['reviewed']), { reviewed })] : [];
}
