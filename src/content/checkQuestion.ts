import type { Problem } from '../exhibition/types';
import type { Document } from './document';
import type { Inventory } from './inventory';
import { plainText } from './markdown/plainText';
import { didYouMean } from './nearest';
import { excerpt, fileStart, problem } from './problems';
import type { QuestionDocuments } from './readContent';
import { lengthOf } from './schemas/fields';

/** Characters the first paragraph of an answer may have, counted as Chinese ones: it is read out first. */
export const answerLimit = 80;
/** Other languages need more letters: 320 Latin letters. */
export const translatedAnswerLimit = 160;

/** Checks that a question names a zone and a booth there are, and that its answer begins with a short one. */
export function checkQuestion({ original, translations }: QuestionDocuments, { zones, booths }: Inventory): Problem[] {
  const { file, right, at } = original;
  const missing = (field: 'zone' | 'booth', known: string[]) => {
    const id = right[field];
    if (id === undefined || known.includes(id)) return [];
    return [problem('question-leads-nowhere', file, at([field]), { field, id: excerpt(id), hint: didYouMean(id, known) })];
  };
  return [
    ...missing('zone', zones.map(({ id }) => id)),
    ...missing('booth', booths.map(({ id }) => id)),
    ...checkAnswer(original, answerLimit),
    ...[...translations.values()].flatMap((translation) => checkAnswer(translation, translatedAnswerLimit)),
  ];
}

/** The short answer, which is the first paragraph, as plain text; '' when the text begins with something else. */
export function shortAnswer({ body }: Document<unknown>): string {
  const first = body.children.find((node) => node.type === 'element');
  return first?.tagName === 'p' ? plainText(first) : '';
}

function checkAnswer(document: Document<unknown>, limit: number): Problem[] {
  const first = document.body.children.find((node) => node.type === 'element');
  // An empty body has been reported.
  if (!first) return [];
  const at = first.position?.start ?? fileStart;
  const short = shortAnswer(document);
  if (short === '') return [problem('answer-not-first', document.file, at, {})];
  const length = lengthOf(short);
  return length > limit ? [problem('answer-too-long', document.file, at, { length, limit })] : [];
}
