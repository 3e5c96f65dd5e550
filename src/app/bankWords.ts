import type { BankWords } from '../controls/bank/bankWords';
import type { ExhibitionIndex } from '../exhibition/types';
import { exhibitionLoader } from './chunks';

/** The words of the bank beside the hall's own. */
export async function loadBankWords({ words, lang }: ExhibitionIndex): Promise<BankWords> {
  return { ...words, ...(await exhibitionLoader().loadExhibitWords(lang, 'bank')) } as BankWords;
}
