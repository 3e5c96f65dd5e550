import type { ExhibitionIndex } from '../exhibition/types';
import type { exhibitWordKeys, Words } from '../exhibition/words';
import { exhibitionLoader } from './chunks';

type LateKind = 'bank' | 'award' | 'pledge';

/** Words that come only when they are wanted, beside the hall's own. */
export async function loadLateWords<K extends LateKind>({ words, lang }: ExhibitionIndex, kind: K): Promise<Words & Record<(typeof exhibitWordKeys)[K][number], string>> {
  return { ...words, ...(await exhibitionLoader().loadExhibitWords(lang, kind)) } as Words & Record<(typeof exhibitWordKeys)[K][number], string>;
}
