/** The visitor's rounds, read and kept where they are wanted, which is late: the first frame of the hall goes without. */
import type { Visit } from '../visit';
import { offerNow } from './due';
import { addRound, readBank, type BankRecord, type Form, type Round } from './record';

/** What has been answered so far. */
export function bankOf({ store }: Pick<Visit, 'store'>): BankRecord {
  return readBank(store.getState().bank, Date.now());
}

/** The round that may be offered in the hall now, if any. */
export function offerOf(visit: Pick<Visit, 'store'>): ReturnType<typeof offerNow> {
  return offerNow(bankOf(visit), visit.store.getState().seen.length, Date.now());
}

/** Keeps a finished round of a theme (`''`: of all themes); `first` is the form drawn for a device that had none yet. */
export function keepRound(visit: Pick<Visit, 'store' | 'keepBank'>, theme: string, round: Round, first: Form): void {
  visit.keepBank(addRound(bankOf(visit), theme, round, { seen: visit.store.getState().seen.length, first }));
}

/** Notes that the offer of a round was declined. */
export function declineRound(visit: Pick<Visit, 'store' | 'keepBank'>): void {
  visit.keepBank({ ...bankOf(visit), declined: Date.now() });
}
