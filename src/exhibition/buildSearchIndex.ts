/** Makes the search data at build time (Node only: pinyin-pro's dictionary never reaches the browser). */
import { pinyin } from 'pinyin-pro';
import { chinese, plainText } from './plainText';
import { fillerCharacters } from './queryText';
import type { SearchIndexData, SearchPage } from './search';
import type { SearchDocument } from './searchDocument';
import { traditionalCharacters } from './traditionalCharacters';
import { usualCharacters } from './usualCharacters';

/** Telling words of a body that are kept: nearly all of a usual booth, some 3 bytes each after compression. */
const bodyWords = 48;

/** Makes what `createSearch` reads: per page its names, and of its body only the words that tell it from other pages. */
export function buildSearchIndex(documents: SearchDocument[], lang: string): SearchIndexData {
  const counts = documents.map((document) => countWords(document.text, lang));
  const pagesWith = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);

  const pages = documents.map(({ id, kind, zone, title, summary, keywords, also = [], answer, number }, page): SearchPage => {
    const names = [...new Set([...keywords, ...also])].filter((name) => name !== title);
    const shown = plainText([title, summary, ...names].join(' '));
    const words = [...counts[page]!]
      .filter(([word]) => !shown.includes(word))
      .map(([word, times]) => ({ word, worth: times * Math.log(1 + documents.length / pagesWith.get(word)!) }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, bodyWords)
      .map(({ word }) => word);
    const told = answer === summary ? undefined : answer;
    return { id, kind, zone, title, summary, names, words: words.sort().join(' '), ...(told && { answer: told }), ...(number && { number }) };
  });
  return {
    lang, pages,
    readings: readingsOf(pages.flatMap(({ title, names }) => [title, ...names])),
    usual: usualReadings(),
    traditional: traditionalOf(pages.map(({ title, summary, names, words }) => title + summary + names.join('') + words).join('')),
  };
}

/** Pairs of a traditional and a simplified character, of those the texts and the words of asking are written with. */
function traditionalOf(texts: string): string {
  const used = new Set(texts + fillerCharacters);
  const pairs = traditionalCharacters.match(/../gu) ?? [];
  return pairs.filter(([, simplified]) => used.has(simplified!)).join('');
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
  return table(readings);
}

/** How usual characters are read, to tell which of them a slip sounds like: syllable → characters. */
function usualReadings(): Record<string, string> {
  const readings = new Map<string, Set<string>>();
  for (const character of usualCharacters) {
    const syllable = pinyin(character, { toneType: 'none', v: true });
    readings.set(syllable, (readings.get(syllable) ?? new Set()).add(character));
  }
  return table(readings);
}

function table(readings: Map<string, Set<string>>): Record<string, string> {
  return Object.fromEntries([...readings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, characters]) => [syllable, [...characters].join('')]));
}
