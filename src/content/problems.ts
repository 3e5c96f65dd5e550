/** Every rule of the content check. `docs/editors-guide.md` lists each. */
import type { Problem } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { audioRules } from './rules/audio';
import { bankRules } from './rules/bank';
import { fieldRules } from './rules/fields';
import { fileRules } from './rules/files';
import { filmRules } from './rules/films';
import { pictureRules } from './rules/pictures';
import { questionRules } from './rules/questions';
import { readabilityRules } from './rules/readability';
import { storyRules } from './rules/stories';
import { textRules } from './rules/text';
import { tourRules } from './rules/tours';
import type { Rule } from './rules/rule';

export const catalogue = {
  ...fileRules,
  ...fieldRules,
  ...textRules,
  ...tourRules,
  ...questionRules,
  ...bankRules,
  ...storyRules,
  ...audioRules,
  ...filmRules,
  ...readabilityRules,
  ...pictureRules,
};

export type RuleName = keyof typeof catalogue;

type Marks<Text extends string> = Text extends `${string}{${infer Mark}}${infer Rest}` ? Mark | Marks<Rest> : never;
type ParamsOf<Name extends RuleName> = Record<Marks<(typeof catalogue)[Name]['message' | 'mend']>, string | number>;

/** Where a problem stands in its file; both start at 1. */
export interface Point {
  line: number;
  column: number;
}

export const fileStart: Point = { line: 1, column: 1 };

const longestExcerpt = 60;

/** Makes content fit to print in a message: one line, no control characters, 60 characters at most. */
export function excerpt(content: unknown): string {
  const text = typeof content === 'string' ? content : (JSON.stringify(content) ?? '');
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt - 1).join('')}…` : line;
}

/** A problem of the named rule in `file` (relative to the content folder), its marks filled by `params`. */
export function problem<Name extends RuleName>(rule: Name, file: string, at: Point, params: ParamsOf<Name>): Problem {
  const { severity, message, mend }: Rule = catalogue[rule];
  const shown = Object.fromEntries(Object.entries<string | number>(params).map(([key, value]) => [key, printable(value)]));
  return { file, line: at.line, column: at.column, rule, message: fill(message, shown), mend: fill(mend, shown).trim(), severity };
}

/** Params may be long lists of names made by us, so only their characters are made safe, not their length. */
function printable(value: string | number): string {
  return String(value).replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
