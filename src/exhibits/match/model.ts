/** Practising the match of client and product. Pure. */

/** From the lowest risk to the highest: C1 to C5 of a client, R1 to R5 of a product, as the trade names them. */
export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

/** A question's answers go from the most careful to the boldest; the chosen one by its place, null before. */
export interface Reply {
  chosen: number | null;
  of: number;
}

/**
 * The level of a client, or null while a question is open. For practice only, not a bank's assessment: each answer counts
 * from 1 (most careful) to 5 (boldest) by its place; the level is their mean, rounded down, but never more than one above
 * the most careful answer, since one answer such as “I need this money next year” weighs more than many bold ones.
 */
export function clientLevel(replies: readonly Reply[]): Level | null {
  const points = replies.map(({ chosen, of }) => (chosen === null ? null : 1 + (4 * chosen) / (of - 1)));
  if (points.length === 0 || points.includes(null)) return null;
  const told = points as number[];
  const mean = told.reduce((sum, one) => sum + one, 0) / told.length;
  // A rounding error must not cost a level.
  return Math.floor(Math.min(mean, Math.min(...told) + 1) + 1e-9) as Level;
}

/** Whether a product's risk is within what the client can bear (Measures for the Suitability Management of Products of Financial Institutions, NFRA Order 2025 No. 7). */
export function fits(client: Level, product: Level): boolean {
  return product <= client;
}

export interface MatchState {
  chosen: readonly (number | null)[];
  /** What the visitor said of each product: may it be sold to them? */
  placed: readonly (boolean | null)[];
}

export type MatchAct = { kind: 'answer'; question: number; answer: number } | { kind: 'place'; product: number; fits: boolean } | { kind: 'again' };

/** Nothing answered, nothing placed. */
export function freshMatch(questions: number, products: number): MatchState {
  return { chosen: Array.from({ length: questions }, () => null), placed: Array.from({ length: products }, () => null) };
}

/** What an act makes of the state. A new answer may be a new level, so the products are placed anew; a placed one stays. */
export function stepMatch(state: MatchState, act: MatchAct): MatchState {
  const { chosen, placed } = state;
  if (act.kind === 'again') return freshMatch(chosen.length, placed.length);
  if (act.kind === 'answer') return { chosen: chosen.map((before, i) => (i === act.question ? act.answer : before)), placed: placed.map(() => null) };
  return { chosen, placed: placed.map((before, i) => (i === act.product ? (before ?? act.fits) : before)) };
}

/** How many products the visitor placed rightly, or null while some are not placed. */
export function rightlyPlaced({ placed }: MatchState, client: Level, products: readonly Level[]): number | null {
  if (placed.includes(null)) return null;
  return products.filter((product, i) => placed[i] === fits(client, product)).length;
}
