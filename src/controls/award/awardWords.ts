import type { exhibitWordKeys, Words } from '../../exhibition/words';

/** The hall's words and those of the certificate. */
export type AwardWords = Words & Record<(typeof exhibitWordKeys)['award'][number], string>;
