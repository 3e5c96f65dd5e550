import { customPinyin, pinyin } from 'pinyin-pro';
import { chinese } from '../exhibition/plainText';
import type { Booth, Pinyin } from '../exhibition/types';
import { pinyinWords } from './pinyinWords';

customPinyin(pinyinWords);

/** Tags between which text is read in one breath: all that are not inline. */
const blockTag = /<(?!\/?(?:a|code|del|em|strong|span|abbr|button|dfn)\b)(?:"[^"]*"|'[^']*'|[^'">])*>/;
const anyTag = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g;

/**
 * How the Chinese of a booth is read, block by block, each character by its neighbours (行 is háng in 银行). Tones are
 * the words' own (一 stays yī), as the spelling rules of GB/T 16159 and schoolbooks have them.
 */
export function pinyinOf({ title, summary, html }: Pick<Booth, 'title' | 'summary' | 'html'>): Pinyin {
  const blocks = [title, summary, ...html.split(blockTag)].map((block) => block.replace(anyTag, ''));
  return Object.fromEntries(blocks.flatMap((block) => {
    const characters = [...block].filter((character) => chinese.test(character));
    const syllables = pinyin(block, { type: 'array', nonZh: 'removed', toneSandhi: false });
    return characters.length > 0 && characters.length === syllables.length ? [[characters.join(''), syllables.join(' ')]] : [];
  }));
}
