import { originalLang, type Booth } from './types';

/** Whether a booth's text comes with pinyin: what is written for children, where it is in Chinese. */
export function hasPinyin({ audience, lang }: Pick<Booth, 'audience' | 'lang'>): boolean {
  return lang === originalLang && audience.includes('child');
}
