/** How far a visitor got with an exhibit: so many of so many parts right. */
export interface Outcome {
  right: number;
  of: number;
}

/** The best outcome of each exhibit, by its id (`booth/kind-number`). */
export type Outcomes = Readonly<Record<string, Outcome>>;

/** Notes an outcome where it is the first or better than the one before; else gives back what was given. */
export function note(outcomes: Outcomes, id: string, outcome: Outcome): Outcomes {
  const before = Object.hasOwn(outcomes, id) ? outcomes[id] : undefined;
  return before && before.right / before.of >= outcome.right / outcome.of ? outcomes : { ...outcomes, [id]: outcome };
}

/** The better of two outcomes of each exhibit; gives back the first where the second adds nothing. */
export function bestOf(first: Outcomes, second: Outcomes): Outcomes {
  return Object.entries(second).reduce((best, [id, outcome]) => note(best, id, outcome), first);
}

/** Outcomes as kept; what cannot be read among them is left out. */
export function readOutcomes(kept: unknown): Outcomes {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Outcome] => isOutcome(entry[1])).map(([id, { right, of }]) => [id, { right, of }]));
}

function isOutcome(value: unknown): value is Outcome {
  if (typeof value !== 'object' || value === null) return false;
  const { right, of } = value as Record<keyof Outcome, unknown>;
  return Number.isInteger(right) && Number.isInteger(of) && (right as number) >= 0 && (of as number) >= 1 && (right as number) <= (of as number);
}
