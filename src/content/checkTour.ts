import type { Problem } from '../exhibition/types';
import { problem } from './problems';
import type { TourDocuments } from './readContent';
import { lineLimit, readStops, translatedLineLimit } from './readStops';

/** Checks the stops of a tour, and that its translations stop at the same booths in the same order. */
export function checkTour({ original, translations }: TourDocuments): Problem[] {
  // A file that could not be read has no body; what is wrong with it has been said.
  if (original.body.children.length === 0) return [];
  const wanted = readStops(original, lineLimit);
  const translated = [...translations.values()].filter(({ body }) => body.children.length > 0).flatMap((translation) => {
    const { stops, problems } = readStops(translation, translatedLineLimit);
    if (problems.length > 0 || wanted.problems.length > 0) return problems;
    const index = stops.findIndex(({ booth }, position) => booth !== wanted.stops[position]?.booth);
    if (index < 0 && stops.length === wanted.stops.length) return [];
    const first = index < 0 ? stops.length : index;
    const at = (stops[first] ?? stops.at(-1) ?? { at: original.at([]) }).at;
    return [problem('tour-stops-differ', translation.file, at, { number: first + 1, booth: wanted.stops[first]?.booth ?? '（没有这一站）' })];
  });
  return [...wanted.problems, ...translated];
}
