import { z } from 'zod';
import { day, list, text, wholeNumber } from './fields';
import { sourceSchema } from './source';

/** A question in the original language: `questions/<id>.md`. */
export const questionSchema = z.strictObject({
  title: text().describe('问题本身，照大家开口问的样子写。'),
  zone: text().describe('属于哪个展区，写展区文件的名字，例如 fraud。'),
  booth: text().describe('接着去看哪个展位，写展位文件的名字，例如 fake-police。'),
  order: wholeNumber(0, 100_000).describe('在展区的问题里排第几，小的在前；按 10、20、30 写，以后好插队。'),
  keywords: list(text()).describe('搜索时可能用到的词，例如 [存款保险, 银行倒闭]。'),
  sources: list(sourceSchema).describe('依据，至少一条；每条以“- title: 名称”开头，下面一行写“issuer: 发布单位”。'),
  reviewed: day().describe('最近一次核对内容的日期，例如 2026-11-24。'),
  reviewEvery: wholeNumber(1, 60).describe('每几个月要重新核对一次，例如 6。'),
});

/** A question in another language: `questions/<id>.<lang>.md`. */
export const questionTranslationSchema = z.strictObject({
  title: text().describe('问题的译文。'),
  keywords: list(text()).describe('用这种语言搜索时可能用到的词。'),
  sources: list(sourceSchema).optional().describe('依据的译文；不写就用原文的。要写就把每条都写全。'),
});

export type QuestionFields = z.infer<typeof questionSchema>;
export type QuestionTranslationFields = z.infer<typeof questionTranslationSchema>;
