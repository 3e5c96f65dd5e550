import { originalLang } from '../exhibition/types';
import type { Document } from './document';
import type { PageDocuments } from './readContent';

/** The translation when it is good, else the original. */
export function chooseText<Original, Translation>(
  { original, translations }: PageDocuments<Original, Translation>,
  lang: string,
  broken: ReadonlySet<string>,
): { translation?: Document<Translation>; text: Document<unknown>; textLang: string } {
  const translation = translations.get(lang);
  const good = translation && !broken.has(translation.file) ? translation : undefined;
  return { translation: good, text: good ?? original, textLang: good ? lang : originalLang };
}
