import { originalLang } from '../exhibition/types';
import { termFinder, type TermFinder } from './linkTerms';
import type { TermDocuments } from './readContent';

/** Finds the names terms have in `textLang`; a term without a good text there has none. */
export function linkedNames(terms: TermDocuments[], textLang: string, broken: ReadonlySet<string>): TermFinder | undefined {
  const good = terms.filter(({ original }) => original.value && !broken.has(original.file));
  return termFinder(
    good.flatMap(({ files, original, translations }) => {
      const text = textLang === originalLang ? original : translations.get(textLang);
      if (!text?.value || broken.has(text.file)) return [];
      return [{ id: files.id, names: [text.value.title, ...(text.value.also ?? [])] }];
    }),
  );
}
