import type { ExhibitionIndex, Question, Zone } from '../exhibition/types';

/** The zones that have questions, in their order, each with its own. */
export function questionsByZone({ zones }: ExhibitionIndex, questions: Question[]): { zone: Zone; questions: Question[] }[] {
  return zones.map((zone) => ({ zone, questions: questions.filter((question) => question.zone === zone.id) })).filter((group) => group.questions.length > 0);
}
