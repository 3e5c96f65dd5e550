import { z } from 'zod';
import { day, list, text, wholeNumber } from './fields';
import { sourceSchema } from './source';

/** One of the three things to do at once. */
export const helpStepSchema = z.strictObject({
  do: text().describe('一句短话，让人照着做，例如 马上停手。'),
  call: text().optional().describe("这一步要拨的号码，用单引号包起来，必须是 hall.md 里有的；不拨电话就不写。"),
});

const cheated = z.array(helpStepSchema).length(3, '正好写三步。').describe('“我遇到骗子了”的三步，正好三步；每步写 do，要打电话的再写 call。');
const family = list(text()).refine((lines) => lines.length >= 2 && lines.length <= 4, '写两到四句。').describe('给家人看的卡片，两到四句短话。');

/** What stands round the hotlines, in the original language: `help.md`. */
export const helpSchema = z.strictObject({
  cheated,
  family,
  sources: list(sourceSchema).describe('依据，至少一条；每条以“- title: 名称”开头，下面一行写“issuer: 发布单位”。'),
  reviewed: day().describe('最近一次核对内容的日期，例如 2026-11-24。'),
  reviewEvery: wholeNumber(1, 60).describe('每几个月要重新核对一次，例如 6。'),
});

/** The same in another language: `help.<lang>.md`. */
export const helpTranslationSchema = z.strictObject({
  cheated,
  family,
  sources: list(sourceSchema).optional().describe('依据的译文；不写就用原文的。要写就把每条都写全。'),
});

export type HelpFields = z.infer<typeof helpSchema>;
export type HelpTranslationFields = z.infer<typeof helpTranslationSchema>;
