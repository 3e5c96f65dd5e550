import { z } from 'zod';
import { models } from '../../exhibition/models';
import { audiences } from '../../exhibition/types';
import { day, list, sentence, text, wholeNumber } from './fields';
import { recordings } from './recording';
import { sourceSchema } from './source';

/** Characters a summary may have, counted as Chinese ones. */
export const summaryLimit = 60;
/** Other languages need more letters for the same sentence: 240 Latin letters. */
export const translatedSummaryLimit = 120;

/** A booth in the original language: `booths/<zone>/<id>.md`. */
export const boothSchema = z
  .strictObject({
    title: text().describe('展位的标题，一句话，写在展位的牌子上。'),
    summary: sentence(summaryLimit).describe('一句话（不超过 60 个字），说清看完能做什么。'),
    order: wholeNumber(0, 100_000).describe('在展区里排第几，小的在前；按 10、20、30 写，以后好插队。'),
    audience: list(z.enum(audiences)).describe('写给谁看，可以写几个，例如 [elder, farmer]。'),
    minutes: wholeNumber(1, 30).describe('大约几分钟读完，写整数。'),
    keywords: list(text()).describe('搜索时可能用到的词，例如 [存款保险, 银行倒闭]。'),
    sources: list(sourceSchema).describe('依据，至少一条；每条以“- title: 名称”开头，下面一行写“issuer: 发布单位”。'),
    reviewed: day().describe('最近一次核对内容的日期，例如 2026-11-24。'),
    reviewEvery: wholeNumber(1, 60).describe('每几个月要重新核对一次，例如 6。'),
    image: text().optional().describe('主图：content/images 里的文件名，例如 deposit-cover.svg。'),
    imageAlt: text().optional().describe('一句话说出主图里有什么，给看不见图的人听。'),
    model: z.enum(models).optional().describe(`展台上的模型，从这些里选一个：${models.join('、')}；没有就不写。`),
    audio: recordings().optional().describe('录音：content/audio 里的文件名，例如 my-booth.mp3；有几种话或有文字稿时写成列表，见下面。'),
    from: day().optional().describe('从哪一天开始展出；不限就不写。'),
    until: day().optional().describe('展出到哪一天为止（含这一天）；不限就不写。'),
  })
  .superRefine(({ image, imageAlt, from, until }, context) => {
    if ((image === undefined) !== (imageAlt === undefined)) {
      const field = image === undefined ? 'image' : 'imageAlt';
      const path = [image === undefined ? 'imageAlt' : 'image'];
      context.addIssue({ code: 'custom', path, params: { rule: 'picture-without-alt', field } });
    }
    if (from !== undefined && until !== undefined && from > until) {
      context.addIssue({ code: 'custom', path: ['from'], params: { rule: 'bad-window', from, until } });
    }
  });

/** A booth in another language: `<id>.<lang>.md`. What it does not say it takes from the original. */
export const boothTranslationSchema = z.strictObject({
  title: text().describe('标题的译文。'),
  summary: sentence(translatedSummaryLimit).describe('一句话的译文，不超过 240 个英文字母。'),
  keywords: list(text()).describe('用这种语言搜索时可能用到的词。'),
  imageAlt: text().optional().describe('主图说明的译文；原文有 image 时要写。'),
  audio: recordings().optional().describe('用这种语言念的录音，写法和原文的 audio 一样。'),
  sources: list(sourceSchema).optional().describe('依据的译文；不写就用原文的。要写就把每条都写全。'),
});

export type BoothFields = z.infer<typeof boothSchema>;
export type BoothTranslationFields = z.infer<typeof boothTranslationSchema>;
