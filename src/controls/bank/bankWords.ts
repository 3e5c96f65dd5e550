import type { exhibitWordKeys, Words } from '../../exhibition/words';

/** The hall's words and those of the bank. */
export type BankWords = Words & Record<(typeof exhibitWordKeys)['bank'][number], string>;
