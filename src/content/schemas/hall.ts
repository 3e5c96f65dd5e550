import { z } from 'zod';
import { colour, list, text, webAddress } from './fields';
import { hotlineSchema } from './hotline';

const hotlines = list(hotlineSchema).describe('求助电话，至少一个；每个写 number、name、when、checked 四项。');

/** The hall itself in the original language: `hall.md`. */
export const hallSchema = z.strictObject({
  name: text().describe('展厅的名称。'),
  host: text().describe('承办单位的名称。'),
  tagline: text().describe('名称下面的一句话。'),
  url: webAddress()
    .refine((value) => value.endsWith('/'), '请以 / 结尾。')
    .describe('展厅发布的网址，以 https:// 开头，以 / 结尾。'),
  logo: text().optional().describe('承办单位的标志：content/images 里的文件名，例如 logo.svg；放在每一页的名称前面。'),
  colour: colour().optional().describe("展厅的主色，例如 '#1f3f77'，用单引号包起来；靛蓝朝它偏三分之一，深浅不变，字一样看得清。不写就是靛蓝。"),
  order: list(text()).describe('展区的先后次序，写展区文件的名字，例如 [fraud, accounts]。'),
  hotlines,
});

/** The hall in another language: `hall.<lang>.md`. */
export const hallTranslationSchema = z.strictObject({
  name: text().describe('展厅名称的译文。'),
  host: text().describe('承办单位名称的译文。'),
  tagline: text().describe('名称下面那句话的译文。'),
  hotlines,
});

export type HallFields = z.infer<typeof hallSchema>;
export type HallTranslationFields = z.infer<typeof hallTranslationSchema>;
