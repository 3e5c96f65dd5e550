import { originalLang, type Story } from '../../exhibition/types';
import type { StoryDocuments } from '../readContent';

/** The stories of one language by id, each in the original language where a translation is missing or `broken`. */
export function makeStories(stories: StoryDocuments[], lang: string, broken: ReadonlySet<string>): Record<string, Story> {
  return Object.fromEntries(
    stories.flatMap(({ files: { id }, original, translations }) => {
      const translation = translations.get(lang);
      const good = translation && !broken.has(translation.file) ? translation : undefined;
      const { value } = good ?? original;
      return value && !broken.has(original.file) ? [[id, { id, lang: good ? lang : originalLang, ...value }]] : [];
    }),
  );
}
