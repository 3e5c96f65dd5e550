import { z } from 'zod';
import { list, text } from './fields';
import { sourceSchema } from './source';

/** A word of money in the original language: `glossary/<id>.md`. */
export const termSchema = z.strictObject({
  title: text().describe('这个词，例如 年化利率。'),
  also: list(text()).optional().describe('同一个东西的别的叫法，例如 [年利率]；没有就不写。'),
  sources: list(sourceSchema).optional().describe('解释的依据；不写也行，要写就把每条都写全。'),
});

/** A word of money in another language: `glossary/<id>.<lang>.md`. */
export const termTranslationSchema = z.strictObject({
  title: text().describe('这个词的译文。'),
  also: list(text()).optional().describe('译文里别的叫法；没有就不写。'),
  sources: list(sourceSchema).optional().describe('依据的译文；不写就用原文的。'),
});

export type TermFields = z.infer<typeof termSchema>;
export type TermTranslationFields = z.infer<typeof termTranslationSchema>;
