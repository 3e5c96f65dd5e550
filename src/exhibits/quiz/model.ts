/** Answering a question. Pure. */

export interface Answer {
  right: boolean;
}

export interface QuizState {
  /** Answers chosen now, by their place. */
  chosen: readonly number[];
  /** The visitor has been told. */
  told: boolean;
  /** Times the visitor has been told. */
  tries: number;
}

export const freshQuiz: QuizState = { chosen: [], told: false, tries: 0 };

export type QuizAct = { kind: 'choose'; answer: number } | { kind: 'tell' } | { kind: 'again' };

/** A question with more than one right answer waits until the visitor says they have chosen; any other tells at once. */
export function asksForMany(answers: readonly Answer[]): boolean {
  return answers.filter(({ right }) => right).length > 1;
}

/** What an act makes of the state; an act that means nothing now changes nothing. */
export function stepQuiz(state: QuizState, act: QuizAct, answers: readonly Answer[]): QuizState {
  if (act.kind === 'again') return state.told ? { ...freshQuiz, tries: state.tries } : state;
  if (state.told) return state;
  if (act.kind === 'tell') return state.chosen.length > 0 ? { ...state, told: true, tries: state.tries + 1 } : state;
  if (!answers[act.answer]) return state;
  if (!asksForMany(answers)) return { chosen: [act.answer], told: true, tries: state.tries + 1 };
  const chosen = state.chosen.includes(act.answer) ? state.chosen.filter((one) => one !== act.answer) : [...state.chosen, act.answer].sort((a, b) => a - b);
  return { ...state, chosen };
}

/** Whether exactly the right answers are chosen. */
export function isRight({ chosen }: QuizState, answers: readonly Answer[]): boolean {
  return answers.every(({ right }, i) => right === chosen.includes(i));
}
