import { type Page, pagePath } from '../../exhibition/paths';
import { originalLang } from '../../exhibition/types';
import { indexOf, type Library } from '../library';

/** Every page of the hall in visiting order, without regard to language. */
export function sitePages(library: Library): Page[] {
  const { zones, tours } = indexOf(library, originalLang);
  const questions = library.questions[originalLang] ?? [];
  return [
    { kind: 'front' },
    ...zones.flatMap((zone): Page[] => [
      { kind: 'zone', id: zone.id },
      ...zone.booths.map(({ id }): Page => ({ kind: 'booth', id })),
    ]),
    ...tours.map(({ id }): Page => ({ kind: 'tour', id })),
    { kind: 'questions' },
    ...questions.map(({ id }): Page => ({ kind: 'question', id })),
    { kind: 'glossary' },
    { kind: 'help' },
  ];
}

/** Every page in every language, with its address. */
export function siteAddresses(library: Library): { page: Page; lang: string; path: string }[] {
  return Object.keys(library.indexes).flatMap((lang) =>
    sitePages(library).map((page) => ({ page, lang, path: pagePath(lang, page) })),
  );
}
