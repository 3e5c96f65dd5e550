/** What a certificate of learning may say of a visitor. Pure. */
import type { BankRecord } from './bank/record';
import { gainOf, type Gain } from './bank/result';
import type { Passport } from './passport';

export interface Award {
  /** Titles of the zones that are done. */
  zones: string[];
  /** Where more was right after the visit than before: the course that asked most. */
  gain: Pick<Gain, 'before' | 'after' | 'of'> | null;
}

/** Null before the first zone is done. */
export function awardOf({ zones }: Pick<Passport, 'zones'>, { courses }: Pick<BankRecord, 'courses'>): Award | null {
  const done = zones.filter(({ dyed }) => dyed);
  if (done.length === 0) return null;
  const gains = Object.values(courses).flatMap((course) => {
    const gain = gainOf(course, 'after');
    return gain && gain.after > gain.before ? [gain] : [];
  });
  return { zones: done.map(({ title }) => title), gain: gains.toSorted((a, b) => b.of - a.of)[0] ?? null };
}
