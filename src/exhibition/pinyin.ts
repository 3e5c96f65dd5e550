/** The ways a character may be spelt that begin with a letter: its pinyin readings, or itself if it is no Chinese character. */
export type Speller = (character: string, letter: string) => readonly string[];

export type Spelt = readonly [points: number, end: number];
const notSpelt: Spelt = [0, 0];

/**
 * How well `letters` spell characters of `text` from its index `from` on: about one point per character,
 * less for an initial (`ckbx`) or for a last syllable still being typed (`cunku`); 0 when they do not spell it.
 * `end` is the index after the last character matched.
 */
export function spells(letters: string, text: string, from: number, speller: Speller, initials: boolean): Spelt {
  if (from >= text.length) return notSpelt;
  let best = notSpelt;
  for (const [taken, points] of readings(letters, speller(text[from]!, letters[0]!), initials)) {
    const rest: Spelt = taken === letters.length ? [0, from + 1] : spells(letters.slice(taken), text, from + 1, speller, initials);
    if (rest[1] > 0 && points + rest[0] > best[0]) best = [points + rest[0], rest[1]];
  }
  return best;
}

/**
 * How many of the first letters may stand for a character spelt so, and what each way is worth.
 * Only the best way per number is kept, so that repeated characters do not double the work at every step.
 */
function readings(letters: string, spellings: readonly string[], initials: boolean): Map<number, number> {
  const ways = new Map<number, number>();
  const offer = (taken: number, points: number) => ways.set(taken, Math.max(points, ways.get(taken) ?? 0));
  for (const spelling of spellings) {
    if (letters.startsWith(spelling)) offer(spelling.length, 1);
    if (!initials) continue;
    if (spelling.startsWith(letters)) offer(letters.length, letters.length > 1 ? 0.7 : 0.5);
    if (/^[zcs]h/.test(spelling) && letters[1] === 'h') offer(2, 0.5);
    offer(1, 0.5);
  }
  return ways;
}

const initialSwaps: readonly [RegExp, string][] = [
  [/^([zcs])h/, '$1'], [/^([zcs])(?!h)/, '$1h'], [/^l/, 'n'], [/^n/, 'l'], [/^hu/, 'f'], [/^f/, 'hu'],
];
const finalSwaps: readonly [RegExp, string][] = [[/ng$/, 'n'], [/n$/, 'ng']];

const withSwaps = (spellings: string[], swaps: readonly [RegExp, string][]) =>
  spellings.concat(spellings.flatMap((spelling) => swaps.map(([from, to]) => spelling.replace(from, to))));

/** A syllable as an accent or a slip of the finger may write it: `zhang` → `zang`, `zhan`, `zhagn`, `zhag` … and itself. */
export function looseSpellings(syllable: string): string[] {
  const accents = withSwaps(withSwaps([syllable], initialSwaps), finalSwaps);
  const slips: string[] = [];
  for (let at = 1; at < syllable.length; at++) {
    slips.push(syllable.slice(0, at - 1) + syllable[at] + syllable[at - 1] + syllable.slice(at + 1));
    if (syllable.length > 2) slips.push(syllable.slice(0, at) + syllable.slice(at + 1));
  }
  return [...new Set([...accents, ...slips])];
}
