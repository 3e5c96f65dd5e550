import { originalLang, type Tour } from '../exhibition/types';
import { chooseText } from './chooseText';
import type { TourDocuments } from './readContent';
import { lineLimit, readStops } from './readStops';

/**
 * The tours of one language in their order, each in the original language where a translation is missing or `broken`.
 * A stop at a booth that is not on show (`isShown`) is left out, and so is a tour without stops.
 */
export function makeTours(tours: TourDocuments[], lang: string, broken: ReadonlySet<string>, isShown: (booth: string) => boolean): Tour[] {
  return tours
    .flatMap((documents) => {
      const fields = documents.original.value;
      if (!fields || broken.has(documents.original.file)) return [];
      const { translation, text, textLang } = chooseText(documents, lang, broken);
      const { title, summary } = { ...fields, ...translation?.value };
      const stops = readStops(text, lineLimit).stops.filter(({ booth }) => isShown(booth)).map(({ booth, line }) => ({ booth, line }));
      const tour: Tour = {
        id: documents.files.id, title, summary, audience: fields.audience, minutes: fields.minutes, stops,
        ...(textLang !== lang && { lang: originalLang }),
      };
      return stops.length > 0 ? [{ tour, order: fields.order }] : [];
    })
    .sort((a, b) => a.order - b.order || (a.tour.id < b.tour.id ? -1 : 1))
    .map(({ tour }) => tour);
}
