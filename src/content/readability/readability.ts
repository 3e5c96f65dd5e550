import type { Problem } from '../../exhibition/types';
import { chinese } from '../../exhibition/plainText';
import { usualCharacters } from '../../exhibition/usualCharacters';
import { parseMarkdown } from '../markdown/markdown';
import { problem, type Point } from '../problems';
import { lengthOf } from '../schemas/fields';
import { jargon } from './jargon';
import { sentencesOf, type Sentence } from './sentences';

export interface Readability {
  /** 0 (hard) to 100 (easy). */
  score: number;
  advice: Problem[];
}

/** Characters of a sentence that can be said in one breath, counted as Chinese ones. */
export const sentenceLimit = 40;
/** Average length up to which sentences cost nothing. */
const easyAverage = 20;
const usual = new Set(usualCharacters);
/** Letters that everybody reads on a telephone or in a bank. */
const everyday = new Set(['APP', 'ATM', 'SIM', 'VIP', 'QQ', 'AI', 'OK', 'ID', 'NFC', 'POS', 'SOS', 'TV', 'PDF', 'WIFI', 'R1', 'R2', 'R3', 'R4', 'R5']);

/**
 * How easily a Chinese text reads, and what would help. `explained` are the names the glossary explains. From 100 are
 * taken: up to 30 for the share of long sentences, 1 for each character the average sentence has over 20, 2 for each
 * rare character, 4 for each word or abbreviation nobody explains.
 */
export function readability(text: string, file: string, explained: string[]): Readability {
  const sentences = sentencesOf(parseMarkdown(text));
  if (sentences.length === 0) return { score: 100, advice: [] };
  const long = sentences.flatMap((sentence) => {
    const length = lengthOf(sentence.text);
    return length > sentenceLimit ? [problem('long-sentence', file, sentence.at(0), { length, limit: sentenceLimit })] : [];
  });
  const rare = first(sentences, /\p{Script=Han}/gu, (character) => chinese.test(character) && !usual.has(character))
    .map(({ found, at }) => problem('rare-character', file, at, { character: found }));
  const known = explained.map((name) => name.toLowerCase());
  const isKnown = (word: string) => known.some((name) => name.includes(word.toLowerCase())) || isExplainedIn(text, word);
  const letters = first(sentences, /(?<![\p{Script=Latin}\p{N}])[A-Z][A-Z0-9]+(?![\p{Script=Latin}\p{N}])/gu, (word) => !everyday.has(word) && !isKnown(word))
    .map(({ found, at }) => problem('unexplained-letters', file, at, { letters: found }));
  const words = first(sentences, jargonPattern, (word) => !isKnown(word)).map(({ found, at }) => problem('unexplained-word', file, at, { word: found }));
  const average = sentences.reduce((sum, sentence) => sum + lengthOf(sentence.text), 0) / sentences.length;
  const cost = (30 * long.length) / sentences.length + Math.max(0, average - easyAverage) + 2 * rare.length + 4 * (letters.length + words.length);
  return { score: Math.max(0, Math.round(100 - cost)), advice: [...long, ...rare, ...letters, ...words] };
}

const jargonPattern = new RegExp([...jargon].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Where each match that counts stands first. */
function first(sentences: Sentence[], pattern: RegExp, counts: (found: string) => boolean): { found: string; at: Point }[] {
  const places = new Map<string, Point>();
  for (const sentence of sentences) {
    for (const { 0: found, index } of sentence.text.matchAll(pattern)) {
      if (!places.has(found) && counts(found)) places.set(found, sentence.at(index));
    }
  }
  return [...places].map(([found, at]) => ({ found, at }));
}

/** `LPR（贷款市场报价利率）`, `贷款市场报价利率（LPR）`, `杠杆，就是借钱买`. */
function isExplainedIn(text: string, word: string): boolean {
  const name = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`${name}[”*]*\\s*[（(]|[（(]\\s*${name}\\s*[）)]|${name}[”*]*[，,：:]?(?:也?就是|是指|指的是|意思是)`, 'u').test(text);
}
