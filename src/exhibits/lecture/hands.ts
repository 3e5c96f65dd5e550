/** A question to a class: how many hands went up for each answer. Pure; kept nowhere. */

export interface Hands {
  /** By the answers' places. */
  counts: readonly number[];
  /** The right answer has been shown; hands are counted no more. */
  told: boolean;
}

export type HandsAct = { kind: 'count'; answer: number; hands: number } | { kind: 'tell' } | { kind: 'again' };

/** More than any hall holds. */
export const mostHands = 999;

export function freshHands(answers: number): Hands {
  return { counts: Array.from({ length: answers }, () => 0), told: false };
}

/** What an act makes of the state. A count is a whole number from 0 to `mostHands`; anything else is brought to the nearest. */
export function stepHands(state: Hands, act: HandsAct): Hands {
  if (act.kind === 'again') return freshHands(state.counts.length);
  if (state.told) return state;
  if (act.kind === 'tell') return { ...state, told: true };
  const hands = Number.isFinite(act.hands) ? Math.min(mostHands, Math.max(0, Math.round(act.hands))) : 0;
  return { ...state, counts: state.counts.map((count, i) => (i === act.answer ? hands : count)) };
}

/** Part of all raised hands, 0 to 1; 0 while there are none. */
export function shareOf(counts: readonly number[], answer: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (counts[answer] ?? 0) / all;
}
