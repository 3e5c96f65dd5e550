/** Finds what a slip in Chinese was meant to be: one character wrong, missing, too many, or of the same sound (假弊 for 假币). */
import { neighbours } from './queryText';

export interface Correction {
  /** Any of these may have been meant. */
  meant: string[];
  /** How sure that is, 0 to 1. */
  weight: number;
}

export interface Corrector {
  /** What the slips of a run of characters may stand for. `isKnown` tells whether two characters follow one another somewhere in the hall. */
  corrections(run: string, isKnown: (pair: string) => boolean): Correction[];
  /** Names that sound like the whole of a text, itself aside. */
  soundingLike(text: string): string[];
}

/** Pairs of the same sound are surer than pairs with a gap. */
const weights = { sound: 0.8, gap: 0.5 } as const;

/**
 * A syllable as it sounds in the south-west of China, where zh and z, n and l, -ng and -n, hu and f are often one:
 * who types by ear or speaks to the phone gets any of them.
 */
export function soundOf(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/^n/, 'l').replace(/^hu(?=[ain])/, 'f').replace(/ng$/, 'n');
}

/** A corrector towards the words of `names`; `soundsOf` gives the sounds a character may have. */
export function createCorrector(names: ReadonlySet<string>, soundsOf: (character: string) => readonly string[]): Corrector {
  const pairs = new Set<string>();
  const triples = new Set<string>();
  for (const name of names) {
    for (const run of name.match(/\p{Script=Han}+/gu) ?? []) {
      for (const pair of neighbours(run, 2)) pairs.add(pair);
      for (const triple of neighbours(run, 3)) triples.add(triple);
    }
  }
  const bySound = grouped(pairs, (pair) => soundsOf(pair[0]!).flatMap((first) => soundsOf(pair[1]!).map((second) => `${first} ${second}`)));
  const byEnds = grouped(triples, (triple) => [triple[0]! + triple[2]!]);
  const soundOfAll = (text: string) => [...text].map((character) => soundsOf(character)[0] ?? character).join(' ');
  const byWholeSound = grouped(names, (name) => [soundOfAll(name)]);

  function corrections(run: string, isKnown: (pair: string) => boolean): Correction[] {
    const found: Correction[] = [];
    const offer = (meant: string[] | undefined, weight: number) => void (meant && meant.length > 0 && found.push({ meant, weight }));
    const unknown = neighbours(run, 2).map((pair) => !isKnown(pair));
    for (let at = 0; at < unknown.length; at++) {
      if (!unknown[at]) continue;
      const pair = run.slice(at, at + 2);
      const alike = soundsOf(pair[0]!).flatMap((first) => soundsOf(pair[1]!).flatMap((second) => bySound.get(`${first} ${second}`) ?? []));
      offer(alike, weights.sound);
      if (alike.length === 0) offer(byEnds.get(pair), weights.gap);
      if (alike.length > 0 || !unknown[at + 1]) continue;
      const ends = run[at]! + run[at + 2]!;
      offer([...(byEnds.get(ends) ?? []), ...(pairs.has(ends) ? [ends] : [])], weights.gap);
    }
    return found;
  }

  return { corrections, soundingLike: (text) => (byWholeSound.get(soundOfAll(text)) ?? []).filter((name) => name !== text) };
}

function grouped(texts: Iterable<string>, keysOf: (text: string) => string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    for (const key of keysOf(text)) {
      const group = groups.get(key);
      if (group) group.push(text);
      else groups.set(key, [text]);
    }
  }
  return groups;
}
