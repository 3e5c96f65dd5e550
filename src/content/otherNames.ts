import type { Document } from './document';
import type { PageDocuments } from './readContent';

/** What `names` reads of a page's texts in the languages it is not shown in. */
export function otherNames<Original extends Translation, Translation>(
  { original, translations }: PageDocuments<Original, Translation>,
  shown: Document<unknown>,
  broken: ReadonlySet<string>,
  names: (value: Translation) => string[],
): string[] {
  const documents: Document<Translation>[] = [original, ...translations.values()];
  return documents.filter(({ file }) => file !== shown.file && !broken.has(file)).flatMap(({ value }) => (value ? names(value) : []));
}
