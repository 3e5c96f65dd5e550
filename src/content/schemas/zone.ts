import { z } from 'zod';
import { motifs } from '../../exhibition/motifs';
import { audiences } from '../../exhibition/types';
import { summaryLimit, translatedSummaryLimit } from './booth';
import { colour, list, sentence, text } from './fields';

/** A zone in the original language: `zones/<zone>.md`. */
export const zoneSchema = z.strictObject({
  title: text().describe('展区的名称。'),
  short: text()
    .refine((value) => Array.from(value).length <= 4, '最多四个字。')
    .describe('两到四个字的短名，写在旗子和地图上。'),
  summary: sentence(summaryLimit).describe('一句话（不超过 60 个字），说清这个展区讲什么。'),
  motif: z.enum(motifs).describe(`蜡染图案，从这些里选一个：${motifs.join('、')}。`),
  colour: colour()
    .describe("展区的颜色，例如 '#1f3f77'（# 在 YAML 里是注释，所以要用单引号包起来）。"),
  audience: list(z.enum(audiences)).describe('写给谁看，可以写几个，例如 [elder, farmer]。'),
});

/** A zone in another language: `zones/<zone>.<lang>.md`. */
export const zoneTranslationSchema = z.strictObject({
  title: text().describe('展区名称的译文。'),
  short: text()
    .refine((value) => value.length <= 18, '最多 18 个字母。')
    .describe('短名的译文，一两个短词。'),
  summary: sentence(translatedSummaryLimit).describe('一句话的译文，不超过 240 个英文字母。'),
});

export type ZoneFields = z.infer<typeof zoneSchema>;
export type ZoneTranslationFields = z.infer<typeof zoneTranslationSchema>;
