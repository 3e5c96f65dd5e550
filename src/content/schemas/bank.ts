import { z } from 'zod';
import { day, list, text, wholeNumber } from './fields';
import { sourceSchema } from './source';

export const bankKinds = ['knowledge', 'scams'] as const;

/** Questions of one theme, asked before and after, in the original language: `bank/<theme>.md`. */
export const bankSchema = z.strictObject({
  title: text().describe('这一组题的名称，例如 防骗。'),
  kind: z.enum(bankKinds).describe('问的是哪一种：knowledge 懂不懂；scams 认不认得出骗局，没有 [!] 的题是骗局，有 [!] 的题是真的。'),
  order: wholeNumber(0, 100_000).describe('这一组排第几，小的在前；按 10、20、30 写，以后好插队。'),
  sources: list(sourceSchema).describe('依据，至少一条；每条以“- title: 名称”开头，下面一行写“issuer: 发布单位”。'),
  reviewed: day().describe('最近一次核对内容的日期，例如 2026-11-24。'),
  reviewEvery: wholeNumber(1, 60).describe('每几个月要重新核对一次，例如 6。'),
});

/** The same questions in another language: `bank/<theme>.<lang>.md`. */
export const bankTranslationSchema = z.strictObject({
  title: text().describe('这一组题名称的译文。'),
  sources: list(sourceSchema).optional().describe('依据的译文；不写就用原文的。要写就把每条都写全。'),
});

export type BankFields = z.infer<typeof bankSchema>;
export type BankTranslationFields = z.infer<typeof bankTranslationSchema>;
