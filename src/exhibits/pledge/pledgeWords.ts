import type { exhibitWordKeys, Words } from '../../exhibition/words';

/** The hall's words and those of the pledge wall. */
export type PledgeWords = Words & Record<(typeof exhibitWordKeys)['pledge'][number], string>;
