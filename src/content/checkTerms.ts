import { originalLang, type Problem } from '../exhibition/types';
import type { Document } from './document';
import { excerpt, fileStart, problem } from './problems';
import type { Content, TermDocuments } from './readContent';
import { lengthOf } from './schemas/fields';
import type { TermTranslationFields } from './schemas/term';

/** Characters an explanation may have, counted as Chinese ones: it opens in place, over the text. */
export const termLimit = 120;
/** Other languages need more letters: 480 Latin letters. */
export const translatedTermLimit = 240;

/** Checks every explanation, and that no name means two things in one language. */
export function checkTerms({ terms }: Content): Problem[] {
  return [...terms.flatMap(checkExplanations), ...checkNames(terms)];
}

function checkExplanations({ original, translations }: TermDocuments): Problem[] {
  return [...checkExplanation(original, termLimit), ...[...translations.values()].flatMap((translation) => checkExplanation(translation, translatedTermLimit))];
}

function checkExplanation({ file, body, text }: Document<unknown>, limit: number): Problem[] {
  const blocks = body.children.filter((node) => node.type === 'element');
  const stray = blocks.find(({ tagName }, index) => index > 0 || tagName !== 'p');
  if (stray) return [problem('term-not-a-paragraph', file, stray.position?.start ?? fileStart, {})];
  const length = lengthOf(text);
  return length > limit ? [problem('term-too-long', file, blocks[0]?.position?.start ?? fileStart, { length, limit })] : [];
}

function checkNames(terms: TermDocuments[]): Problem[] {
  const owners = new Map<string, string>();
  return terms.flatMap(({ original, translations }) => [[originalLang, original] as const, ...translations]).flatMap(([lang, document]) =>
    namesOf(document).flatMap((name) => {
      const key = `${lang} ${name.toLowerCase()}`;
      const other = owners.get(key);
      owners.set(key, other ?? document.file);
      return other === undefined ? [] : [problem('term-twice', document.file, document.at(['title']), { name: excerpt(name), other })];
    }),
  );
}

function namesOf({ right }: Document<TermTranslationFields>): string[] {
  return [...(right.title === undefined ? [] : [right.title]), ...(right.also ?? [])];
}
