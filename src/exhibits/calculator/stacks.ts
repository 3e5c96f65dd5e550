import type { Stacks } from '../exhibit';
import type { Plot } from './sheet';

/** As many stacks of as many jars as stand on a plinth and can still be counted. */
const mostStacks = 5;
const mostJars = 8;

/**
 * The plot as stacks of jars, first to last: the tallest of `mostJars`, the others in proportion, each at least one jar
 * where there is any money. A part's jars lie where its share of the stack does, so a part under half a jar shows none.
 */
export function stacksOf({ bars }: Plot): Stacks {
  const sum = (heights: readonly number[]) => heights.reduce((all, one) => all + Math.max(0, one), 0);
  const tallest = Math.max(0, ...bars.map(({ heights }) => sum(heights)));
  if (tallest === 0) return [];
  const shown = Math.min(mostStacks, bars.length);
  return Array.from({ length: shown }, (_, i) => {
    const { heights } = bars[shown === 1 ? 0 : Math.round((i * (bars.length - 1)) / (shown - 1))]!;
    const total = sum(heights);
    const jars = total === 0 ? 0 : Math.max(1, Math.round((total / tallest) * mostJars));
    const reached = heights.map((_, part) => Math.round((sum(heights.slice(0, part + 1)) / (total || 1)) * jars));
    return Array.from({ length: jars }, (_, jar) => reached.findIndex((level) => jar < level));
  });
}
