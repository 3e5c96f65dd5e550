import { fill, type ExhibitWordKey, type ExhibitWords } from '../../exhibition/words';

/** What the visitor fills in, in the order it is asked, with the words that ask for it. */
export const letterFields = {
  to: { label: 'pathTo', long: false },
  name: { label: 'pathName', long: false },
  phone: { label: 'pathPhone', long: false },
  story: { label: 'pathStory', long: true },
  wish: { label: 'pathWish', long: true },
} as const satisfies Record<string, { label: ExhibitWordKey; long: boolean }>;

export type LetterField = keyof typeof letterFields;
export type LetterParts = Partial<Record<LetterField, string>>;

/** The letter with what was filled in; what was not stays a line to write on. `problem`, `date` and `by` are told by the exhibit. */
export function writeLetter(parts: LetterParts, told: { problem: string; date: string; by: string }, words: ExhibitWords): string {
  const filled = Object.keys(letterFields).map((key) => [key, parts[key as LetterField]?.trim() || words.pathBlank]);
  return fill(words.pathLetter, { ...Object.fromEntries(filled), ...told });
}
