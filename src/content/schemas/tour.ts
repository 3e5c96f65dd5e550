import { z } from 'zod';
import { audiences } from '../../exhibition/types';
import { summaryLimit, translatedSummaryLimit } from './booth';
import { list, sentence, text, wholeNumber } from './fields';

/** A tour in the original language: `tours/<id>.md`. */
export const tourSchema = z.strictObject({
  title: text().describe('导览的名称，例如 第一次来。'),
  summary: sentence(summaryLimit).describe('一句话（不超过 60 个字），说清这条路走下来会看到什么。'),
  order: wholeNumber(0, 100_000).describe('在导览单里排第几，小的在前；排第一的，会推荐给第一次来的人。'),
  audience: list(z.enum(audiences)).describe('带谁走，可以写几个，例如 [elder, farmer]。'),
  minutes: wholeNumber(1, 60).describe('大约几分钟走完，写整数。'),
});

/** A tour in another language: `tours/<id>.<lang>.md`. */
export const tourTranslationSchema = z.strictObject({
  title: text().describe('导览名称的译文。'),
  summary: sentence(translatedSummaryLimit).describe('那一句话的译文，不超过 240 个英文字母。'),
});

export type TourFields = z.infer<typeof tourSchema>;
export type TourTranslationFields = z.infer<typeof tourTranslationSchema>;
