/** Writes so many units of text. */
export type Imitator = (length: number) => string;

/**
 * Writes text in which each unit (a character or a word) follows another as often as it does in `units`; '\n' among
 * them parts lines and is never written. No chance: the same calls in the same order give the same text.
 */
export function imitator(units: string[], between: string): Imitator {
  const following = new Map<string, string[]>();
  for (const [i, unit] of units.entries()) following.set(unit, [...(following.get(unit) ?? []), units[i + 1] ?? '\n']);
  const starts = [...following.keys()].filter((unit) => /[\p{L}]/u.test(unit));
  let state = 1;
  const pick = (from: string[]) => {
    // Numerical Recipes' linear congruential generator; its upper bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)]!;
  };
  return (length) => {
    const written = [pick(starts)];
    while (written.length < length) {
      const next = pick(following.get(written.at(-1)!) ?? starts);
      written.push(next === '\n' ? pick(starts) : next);
    }
    return written.join(between);
  };
}
