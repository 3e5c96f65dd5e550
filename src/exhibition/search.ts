/**
 * Finds pages by Chinese words, pinyin (whole, initials, half typed), English or a spoken sentence.
 * Every page is scanned for every piece of the query: at 1,000 booths that takes a few milliseconds
 * and needs no index to be built on the visitor's phone.
 */
import { nearWords } from './nearWords';
import { looseSpellings, spells, type Speller } from './pinyin';
import { chinese, plainText } from './plainText';

/** Made by `buildSearchIndex`; plain JSON. */
export interface SearchIndexData {
  lang: string;
  pages: [id: string, kind: 'booth' | 'zone', zone: string, title: string, summary: string, names: string[], bodyWords: string][];
  /** Pinyin syllable without tone → the characters of titles and names read so. */
  readings: Record<string, string>;
}

export interface Hit {
  id: string;
  kind: 'booth' | 'zone';
  zone: string;
  title: string;
  summary: string;
  /** Comparable within one answer only. */
  score: number;
}

/** What a match is worth in the title, the names (keywords), the summary and the body. */
const fieldWorth = [5, 4, 2, 1] as const;
/** A hit worth less than this share of the best one is left out. */
const leastShare = 0.12;
/** Characters of a query that are read. */
const longestQuery = 60;

/** Words of a spoken question that say nothing about its subject. */
const chineseFiller =
  /请问|怎么办|怎么样|怎么|什么是|什么|为什么|如何|是不是|能不能|可不可以|可以|要不要|应该|有人|我们|[我你您它的了吗呢吧啊]/g;
const englishFiller = new Set(
  'a an the to my me i is are was it of in on for and or do does did how what when why who can should with from at if you your get have'.split(' '),
);

interface Page {
  hit: Omit<Hit, 'score'>;
  /** One string per field; each of its entries is a line, each word of other writing than Chinese stands between spaces. */
  fields: string[];
  /** Title and names that can be spelt in pinyin, as plain text. */
  spellable: { text: string; worth: number }[];
}

/** How well one piece of the query matches a page; 0 if not at all. */
type Piece = (page: Page) => number;

/** Prepares the search; the function returned takes a query and gives the best hits first, 20 unless told. */
export function createSearch(data: SearchIndexData): (query: string, limit?: number) => Hit[] {
  const pages = data.pages.map(readPage);
  const strict = spellerFrom(data.readings, (syllable) => [syllable]);
  const loose = spellerFrom(data.readings, looseSpellings);
  const vocabulary = new Set(pages.flatMap((page) => page.fields.flatMap(foreignWords)));

  /** Pages' scores for one piece, a rare piece counting more (inverse document frequency as in BM25). */
  function scores(piece: Piece): number[] {
    const worths = pages.map(piece);
    const found = worths.filter((worth) => worth > 0).length;
    const rarity = Math.log(1 + (pages.length - found + 0.5) / (found + 0.5));
    return worths.map((worth) => worth * rarity);
  }

  /** Syllables may be written together or apart; words that spell nothing together may each spell something. */
  function pinyinScores(words: string[], speller: Speller, initials: boolean): number[][] {
    const together = scores(spelt(words.join(''), speller, initials));
    if (words.length < 2 || together.some(Boolean)) return [together];
    return words.map((word) => scores(spelt(word, speller, false)));
  }

  /** Strong scores decide which pages are hits; weak ones only their order. */
  function answer(text: string, forgiving: boolean): { strong: number[][]; weak: number[][] } {
    const runs = chineseRuns(text);
    const words = foreignWords(text);
    const telling = words.filter((word) => !englishFiller.has(word));
    const single = runs.every((run) => run.length === 1);
    const characters = runs.flatMap((run) => [...run]).map((character) => scores(contains(character, single ? 1 : 0.2)));
    return {
      strong: [
        ...runs.filter((run) => run.length > 1).flatMap((run) => [...bigrams(run).map((pair) => contains(pair, 1)), contains(run, 1)]).map(scores),
        ...telling.map((word) => scores(forgiving ? anyOf(nearWords(word, vocabulary)) : startsWord(word))),
        ...pinyinScores(words, forgiving ? loose : strict, !forgiving),
        ...(single ? characters : []),
      ],
      weak: [scores(isNamed(text)), ...(single ? [] : characters)],
    };
  }

  return (query, limit = 20) => {
    const text = plainText(query.slice(0, longestQuery));
    for (const forgiving of [false, true]) {
      const { strong, weak } = answer(text, forgiving);
      const hits = pages
        .map(({ hit }, page) => ({ ...hit, score: strong.some((score) => score[page]! > 0) ? total([...strong, ...weak], page) : 0 }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      if (hits.length > 0) return hits.filter(({ score }) => score >= hits[0]!.score * leastShare).slice(0, limit);
    }
    return [];
  };
}

function readPage([id, kind, zone, title, summary, names, bodyWords]: SearchIndexData['pages'][number]): Page {
  const [titles, others] = [[title], names].map((texts) => texts.map(plainText)) as [string[], string[]];
  return {
    hit: { id, kind, zone, title, summary },
    fields: [titles, others, [plainText(summary)], [bodyWords]].map((texts) => `\n${texts.map((text) => ` ${text} \n`).join('')}`),
    spellable: [...titles.map((text) => ({ text, worth: fieldWorth[0] })), ...others.map((text) => ({ text, worth: fieldWorth[1] }))]
      .filter(({ text }) => chinese.test(text)),
  };
}

const none: readonly string[] = [];

function spellerFrom(readings: SearchIndexData['readings'], spellings: (syllable: string) => string[]): Speller {
  const table = new Map<string, Map<string, string[]>>();
  for (const [syllable, characters] of Object.entries(readings)) {
    for (const spelling of spellings(syllable)) {
      const byCharacter = table.get(spelling[0]!) ?? new Map<string, string[]>();
      table.set(spelling[0]!, byCharacter);
      for (const character of characters) byCharacter.set(character, [...(byCharacter.get(character) ?? []), spelling]);
    }
  }
  return (character, letter) => table.get(letter)?.get(character) ?? (character === letter ? [character] : none);
}

const chineseRun = /\p{Script=Han}+/gu;

/** Runs of Chinese characters, without filler unless there is nothing else. */
function chineseRuns(text: string): string[] {
  return text.replace(chineseFiller, ' ').match(chineseRun) ?? text.match(chineseRun) ?? [];
}

function foreignWords(text: string): string[] {
  return text.match(/[^\p{Script=Han}\s]+/gu) ?? [];
}

function bigrams(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

const total = (scores: number[][], page: number) => scores.reduce((sum, score) => sum + score[page]!, 0);

const fieldSum = (page: Page, match: (field: string) => number) =>
  page.fields.reduce((sum, field, at) => sum + match(field) * fieldWorth[at]!, 0);

/** The characters stand anywhere; a little more if they begin an entry. */
const contains = (characters: string, weight: number): Piece => (page) =>
  fieldSum(page, (field) => (field.includes(characters) ? (field.includes(`\n ${characters}`) ? 1.3 * weight : weight) : 0));

/** The word stands whole, or begins a word, its English ending aside. */
function startsWord(word: string): Piece {
  const stem = word.replace(/^(...+?)(?:ies|ing|ed|es|s)$/, '$1');
  return (page) => fieldSum(page, (field) => (field.includes(` ${word} `) ? 1 : word.length > 1 && field.includes(` ${stem}`) ? 0.7 : 0));
}

const anyOf = (words: string[]): Piece => (page) => fieldSum(page, (field) => (words.some((word) => field.includes(` ${word} `)) ? 0.5 : 0));

/** The whole query is the page's title or one of its names. */
const isNamed = (text: string): Piece => (page) => (page.fields.slice(0, 2).some((field) => field.includes(`\n ${text} \n`)) ? 5 : 0);

/** The letters spell characters of the title or a name; more if they begin it, and more again if they are all of it. */
function spelt(letters: string, speller: Speller, initials: boolean): Piece {
  if (letters.length < (initials ? 2 : 4)) return () => 0;
  return (page) => {
    let best = 0;
    for (const { text, worth } of page.spellable) {
      for (let from = 0; from < text.length; from++) {
        const [points, end] = spells(letters, text, from, speller, initials);
        if (points === 0) continue;
        const place = from > 0 ? 1 : end < text.length ? 1.2 : 1.5;
        best = Math.max(best, points * worth * place);
      }
    }
    return best;
  };
}
