import { customPinyin, pinyin } from 'pinyin-pro';
import { longestId } from '../inventory';
import { pinyinWords } from '../pinyinWords';

customPinyin(pinyinWords);

/** An id for a title: its pinyin, whole syllables only, such as `xian-gua-dian-hua`; '' when nothing in it can be spelt. */
export function idFromTitle(title: string): string {
  const syllables = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .flatMap((part) => part.toLowerCase().replaceAll('ü', 'v').match(/[a-z0-9]+/g) ?? []);
  let id = '';
  for (const syllable of syllables) {
    const longer = id === '' ? syllable : `${id}-${syllable}`;
    if (longer.length > longestId) break;
    id = longer;
  }
  return id;
}
