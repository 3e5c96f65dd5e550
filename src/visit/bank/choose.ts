import { shuffled } from '../../exhibition/shuffled';
import type { BankTheme } from '../../exhibition/types';

/** Questions of a round, at most: more would tire. */
export const mostAsked = 6;

type Themes = readonly Pick<BankTheme, 'id' | 'items'>[];

/**
 * Ids of the items a new course asks: one theme's (`theme`), or those of all themes in turn, so that no theme has two
 * more than another that could give more. In the order of the bank. `random` gives numbers from 0 up to 1.
 */
export function chooseItems(themes: Themes, theme: string, random: () => number): string[] {
  const piles = shuffled(themes.filter(({ id }) => theme === '' || id === theme), random).map(({ items }) => shuffled(items, random));
  const drawn = new Set<string>();
  for (let turn = 0; turn < mostAsked; turn += 1) {
    for (const { id } of piles.flatMap((pile) => pile[turn] ?? [])) if (drawn.size < mostAsked) drawn.add(id);
  }
  return themes.flatMap(({ items }) => items.map(({ id }) => id)).filter((id) => drawn.has(id));
}
