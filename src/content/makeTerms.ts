import type { SearchDocument } from '../exhibition/searchDocument';
import { originalLang, type Term } from '../exhibition/types';
import { chooseText } from './chooseText';
import type { Document } from './document';
import { otherNames } from './otherNames';
import type { TermDocuments } from './readContent';

interface Surroundings {
  lang: string;
  broken: ReadonlySet<string>;
  html: (document: Document<unknown>, textLang: string) => string;
}

/** The terms of one language by title (Chinese ones in the order of their pinyin), each with what the search reads of it. */
export function makeTerms(terms: TermDocuments[], { lang, broken, html }: Surroundings): { term: Term; search: SearchDocument }[] {
  const { compare } = new Intl.Collator(lang);
  return terms
    .flatMap((documents) => {
      const fields = documents.original.value;
      if (!fields || broken.has(documents.original.file)) return [];
      const { id } = documents.files;
      const { translation, text, textLang } = chooseText(documents, lang, broken);
      const { title, also = [] } = translation?.value ?? fields;
      const sources = translation?.value?.sources ?? fields.sources ?? [];
      const term: Term = { id, title, also, short: text.text, html: html(text, textLang), sources, ...(textLang !== lang && { lang: originalLang }) };
      const others = otherNames(documents, text, broken, (value) => [value.title, ...(value.also ?? [])]);
      const search: SearchDocument = { id, kind: 'term', zone: '', title, summary: text.text, keywords: also, also: others, text: '' };
      return [{ term, search }];
    })
    .sort((a, b) => compare(a.term.title, b.term.title));
}
