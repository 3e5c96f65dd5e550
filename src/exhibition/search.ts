/**
 * Finds pages by Chinese words, pinyin (whole, initials, half typed), English or a spoken sentence.
 * Every page is scanned for every piece of the query: at 1,000 booths that takes a few milliseconds
 * and needs no index to be built on the visitor's phone.
 */
import { createCorrector, soundOf } from './misspelt';
import { nearWords } from './nearWords';
import { looseSpellings, spells, type Speller } from './pinyin';
import { chinese, plainText } from './plainText';
import { chineseRuns, foreignWords, isTelling, neighbours } from './queryText';
import type { SearchKind } from './searchDocument';

/** What the search keeps of one document. */
export interface SearchPage {
  id: string;
  kind: SearchKind;
  zone: string;
  title: string;
  summary: string;
  names: string[];
  /** Telling words of its text, between spaces. */
  words: string;
  /** What answers a visitor at once; the summary does where it is missing. */
  answer?: string;
  number?: string;
}

/** Made by `buildSearchIndex`; plain JSON. */
export interface SearchIndexData {
  lang: string;
  pages: SearchPage[];
  /** Pinyin syllable without tone → the characters of titles and names read so. */
  readings: Record<string, string>;
  /** The same of all usual characters, by their most usual reading. */
  usual: Record<string, string>;
  /** Traditional characters a query may have, each followed by its simplified form. */
  traditional: string;
}

export interface Hit extends Omit<SearchPage, 'names' | 'words'> {
  /** Comparable within one answer only. */
  score: number;
}

/** What a match is worth in the title, the names (keywords), the summary and the body. */
const fieldWorth = [5, 4, 2, 1] as const;
/** A question is what a visitor asks, a command or a telephone line what they want at once; a whole zone is seldom the answer. */
const kindWorth: Record<SearchKind, number> = { question: 1.15, booth: 1, term: 1, hotline: 1.2, setting: 1.2, zone: 0.7 };
/** Known by several names, each as good as the title; the keywords of the others only hint at what they say. */
const synonymous: ReadonlySet<SearchKind> = new Set(['term', 'hotline', 'setting']);
/** A hit worth less than this share of the best one is left out. */
const leastShare = 0.12;
/** Characters of a query that are read. */
const longestQuery = 60;

interface Page {
  hit: Omit<Hit, 'score'>;
  /** One string per field; each of its entries is a line, each word of other writing than Chinese stands between spaces. */
  fields: string[];
  /** All of them, to see soon that something is nowhere. */
  all: string;
  /** Title and names, as plain text. */
  names: string[];
  /** Title and names that can be spelt in pinyin, as plain text. */
  spellable: { text: string; worth: number }[];
}

/** How well one piece of the query matches a page; 0 if not at all. */
type Piece = (page: Page) => number;

/** Prepares the search; the function returned takes a query and gives the best hits first, 20 unless told. */
export function createSearch(data: SearchIndexData): (query: string, limit?: number) => Hit[] {
  const pages = data.pages.map(readPage);
  const simplified = new Map(data.traditional.match(/../gu)?.map((pair) => [...pair] as [string, string]));
  const strict = spellerFrom(data.readings, (syllable) => [syllable]);
  // What only a slip needs is made at the first slip.
  const loose = once(() => spellerFrom(data.readings, looseSpellings));
  const vocabulary = once(() => new Set(pages.flatMap((page) => page.fields.flatMap(foreignWords))));
  const corrector = once(() => createCorrector(new Set(pages.flatMap(({ names }) => names)), soundsFrom([data.readings, data.usual])));

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
    const single = runs.every((run) => run.length === 1);
    const characters = [...new Set(runs.join(''))].map((character) => scores(contains(character, single ? 1 : 0.2)));
    const pairs = new Map(runs.flatMap((run) => neighbours(run, 2)).map((pair) => [pair, scores(contains(pair, 1))]));
    const isKnown = (pair: string) => pairs.get(pair)!.some(Boolean);
    const hasSlips = ![...pairs.keys()].every(isKnown);
    const slips = hasSlips ? runs.flatMap((run) => corrector().corrections(run, isKnown)) : [];
    const alike = hasSlips ? corrector().soundingLike(text) : [];
    return {
      strong: [
        ...pairs.values(),
        ...runs.filter((run) => run.length > 2).map((run) => scores(contains(run, 1))),
        ...slips.map(({ meant, weight }) => scores(containsAny(meant, weight))),
        ...words.filter(isTelling).map((word) => scores(forgiving ? anyOf(nearWords(word, vocabulary())) : startsWord(word))),
        ...pinyinScores(words, forgiving ? loose() : strict, !forgiving),
        ...(single ? characters : []),
      ],
      weak: [scores(isNamed(text)), ...alike.map((name) => scores(isNamed(name))), scores(namesPart([...runs, ...words].join(' '))), ...(single ? [] : characters)],
    };
  }

  return (query, limit = 20) => {
    const text = plainText(query.normalize('NFKC').slice(0, longestQuery).replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character));
    for (const forgiving of [false, true]) {
      const { strong, weak } = answer(text, forgiving);
      const hits = pages
        .map(({ hit }, page) => ({ ...hit, score: strong.some((score) => score[page]! > 0) ? total([...strong, ...weak], page) * kindWorth[hit.kind] : 0 }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      if (hits.length > 0) return hits.filter(({ score }) => score >= hits[0]!.score * leastShare).slice(0, limit);
    }
    return [];
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function readPage({ names, words, ...hit }: SearchPage): Page {
  const all = [hit.title, ...names].map(plainText);
  const titles = synonymous.has(hit.kind) ? all : all.slice(0, 1);
  const keywords = all.slice(titles.length);
  const fields = [titles, keywords, [hit.summary, hit.answer ?? ''].map(plainText), [words]].map((texts) => `\n${texts.map((text) => ` ${text} \n`).join('')}`);
  const spellable = [...titles.map((text) => ({ text, worth: fieldWorth[0] })), ...keywords.map((text) => ({ text, worth: fieldWorth[1] }))];
  return { hit, fields, all: fields.join(''), names: all, spellable: spellable.filter(({ text }) => chinese.test(text)) };
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

/** How characters may sound, by tables of readings. */
function soundsFrom(tables: Record<string, string>[]): (character: string) => readonly string[] {
  const sounds = new Map<string, Set<string>>();
  for (const readings of tables) {
    for (const [syllable, characters] of Object.entries(readings)) {
      for (const character of characters) sounds.set(character, (sounds.get(character) ?? new Set()).add(soundOf(syllable)));
    }
  }
  const lists = new Map([...sounds].map(([character, heard]) => [character, [...heard]]));
  return (character) => lists.get(character) ?? none;
}

const total = (scores: number[][], page: number) => scores.reduce((sum, score) => sum + score[page]!, 0);

const fieldSum = (page: Page, match: (field: string) => number) =>
  page.fields.reduce((sum, field, at) => sum + match(field) * fieldWorth[at]!, 0);

/** The characters stand anywhere; a little more if they begin an entry. */
const contains = (characters: string, weight: number): Piece => (page) => page.all.includes(characters)
  ? fieldSum(page, (field) => (field.includes(characters) ? (field.includes(`\n ${characters}`) ? 1.3 * weight : weight) : 0))
  : 0;

const containsAny = (choices: string[], weight: number): Piece => {
  const pieces = choices.map((characters) => contains(characters, weight));
  return (page) => pieces.reduce((best, piece) => Math.max(best, piece(page)), 0);
};

/** The word stands whole, or begins a word, its English ending aside. */
function startsWord(word: string): Piece {
  const stem = word.replace(/^(...+?)(?:ies|ing|ed|es|s)$/, '$1');
  return (page) => fieldSum(page, (field) => (field.includes(` ${word} `) ? 1 : word.length > 1 && field.includes(` ${stem}`) ? 0.7 : 0));
}

const anyOf = (words: string[]): Piece => (page) => fieldSum(page, (field) => (words.some((word) => field.includes(` ${word} `)) ? 0.5 : 0));

/** The whole query is the page's title, or one of its keywords. */
const isNamed = (text: string): Piece => (page) => {
  const at = page.fields.slice(0, 2).findIndex((field) => field.includes(`\n ${text} \n`));
  return at < 0 ? 0 : at === 0 ? 12 : 5;
};

/** The page's title or one of its names is within what is asked, as 打开放大镜 has 放大镜: more, the more of it that is. */
const namesPart = (subject: string): Piece => (page) => {
  const within = page.names.filter((name) => name.length > 1 && ` ${subject} `.includes(chinese.test(name) ? name : ` ${name} `));
  return within.reduce((best, name) => Math.max(best, (5 * name.length) / subject.length), 0);
};

/** The letters spell characters of the title or a name; more if they begin it, and more again if they are all of it. */
function spelt(letters: string, speller: Speller, initials: boolean): Piece {
  if (letters.length < (initials ? 2 : 4) || !/[a-z]/.test(letters)) return () => 0;
  return (page) => {
    let best = 0;
    for (const { text, worth } of page.spellable) {
      for (let from = 0; from < text.length; from++) {
        const [points, end] = spells(letters, text, from, speller, initials);
        if (points === 0) continue;
        const place = from > 0 ? 0.8 : end < text.length ? 1.2 : 2;
        best = Math.max(best, points * worth * place);
      }
    }
    return best;
  };
}
