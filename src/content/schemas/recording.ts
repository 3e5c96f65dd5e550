import { z } from 'zod';
import { list, text } from './fields';

/** A booth read by somebody. */
export const recordingSchema = z.strictObject({
  file: text().describe('录音的文件名，例如 my-booth.mp3，放在 content/audio 里。'),
  lang: text()
    .refine(isLanguageTag, '请写语言的代号，例如 zh-CN（普通话）、yue（粤语）、hmn（苗语）。')
    .optional()
    .describe('念的是什么话，写代号：zh-CN 普通话、yue 粤语、hmn 苗语；和这一页一样就不写。'),
  name: text().optional().describe('给大家看的叫法，例如 贵阳话；不写就用代号的名字。'),
  transcript: text().optional().describe('文字稿的文件名，例如 my-booth.vtt；有了它，念到哪句，哪句就变颜色。'),
});

/** One recording by its file name alone, or a list of several. */
export function recordings() {
  return z.preprocess((value) => (typeof value === 'string' ? [{ file: value }] : value), list(recordingSchema));
}

export type RecordingFields = z.infer<typeof recordingSchema>;

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
