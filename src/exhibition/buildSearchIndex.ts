/** Makes the search data at build time (Node only: pinyin-pro's dictionary never reaches the browser). */
import { pinyin } from 'pinyin-pro';
import { chinese, plainText } from './plainText';
import type { SearchIndexData } from './search';
import type { SearchDocument } from './searchDocument';

/** Telling words of a body that are kept: nearly all of a usual booth, some 3 bytes each after compression. */
const bodyWords = 48;

/** Makes what `createSearch` reads: per page its names, and of its body only the words that tell it from other pages. */
export function buildSearchIndex(documents: SearchDocument[], lang: string): SearchIndexData {
  const counts = documents.map((document) => countWords(document.text, lang));
  const pagesWith = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);

  const pages = documents.map(({ id, kind, zone, title, summary, keywords, also = [] }, page): SearchIndexData['pages'][number] => {
    const names = [...new Set([...keywords, ...also])];
    const shown = plainText([title, summary, ...names].join(' '));
    const words = [...counts[page]!]
      .filter(([word]) => !shown.includes(word))
      .map(([word, times]) => ({ word, worth: times * Math.log(1 + documents.length / pagesWith.get(word)!) }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, bodyWords)
      .map(({ word }) => word);
    return [id, kind, zone, title, summary, names, words.sort().join(' ')];
  });
  return { lang, pages, readings: readingsOf(pages.flatMap(([, , , title, , names]) => [title, ...names])) };
}

/** Words of two characters or three letters and more, with how often each occurs. */
function countWords(text: string, lang: string): Map<string, number> {
  const count = new Map<string, number>();
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(plainText(text))) {
    const word = segment.trim();
    if (word.length < (chinese.test(word) ? 2 : 3)) continue;
    count.set(word, (count.get(word) ?? 0) + 1);
  }
  return count;
}

/** Every reading that characters have in these texts, told by their neighbours (行 is `hang` in 银行): syllable → characters. */
function readingsOf(texts: string[]): Record<string, string> {
  const readings = new Map<string, Set<string>>();
  for (const text of texts.map(plainText)) {
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
    for (const [at, character] of [...text].entries()) {
      if (!chinese.test(character)) continue;
      const syllable = syllables[at]!;
      readings.set(syllable, (readings.get(syllable) ?? new Set()).add(character));
    }
  }
  return Object.fromEntries([...readings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, characters]) => [syllable, [...characters].join('')]));
}
