/** What a course shows: how much was learnt, and how well scams are told from honest things. Pure. */
import type { BankForm, BankItem } from '../../exhibition/types';
import type { Course, Round, Stage, Verdict } from './record';

/** Two rounds compared by the items both of them asked. */
export interface Gain {
  before: number;
  after: number;
  /** Items asked. */
  of: number;
  /** Items that could still be learnt: asked, and not right before. */
  possible: number;
  /** (after − before) / (of − before), Hake's normalised gain; undefined when everything was right before. */
  gain: number | undefined;
  /** “Do not know” before and after. */
  unknown: { before: number; after: number };
}

/** How the visitor answered what the place of their answer says. */
export function judge({ right, alarm, answers }: BankForm, chosen: number): Verdict {
  if (chosen === right) return 'right';
  if (chosen === alarm) return 'alarm';
  return chosen === answers.length - 1 ? 'unknown' : 'wrong';
}

/** What a round shows against the round before; null without both, or when the two share no item. */
export function gainOf({ rounds }: Course, stage: Stage): Gain | null {
  const [before, after] = [find(rounds, 'before'), find(rounds, stage)];
  if (!before || !after || before === after) return null;
  const shared = Object.keys(after.verdicts).filter((id) => Object.hasOwn(before.verdicts, id));
  const count = (round: Round, verdict: Verdict) => shared.filter((id) => round.verdicts[id] === verdict).length;
  const [of, b, a] = [shared.length, count(before, 'right'), count(after, 'right')];
  if (of === 0) return null;
  return { before: b, after: a, of, possible: of - b, gain: b === of ? undefined : (a - b) / (of - b), unknown: { before: count(before, 'unknown'), after: count(after, 'unknown') } };
}

/** How many scams were seen through and how many honest things were taken for scams, as signal detection counts them. */
export interface Discrimination {
  signals: number;
  hits: number;
  honest: number;
  alarms: number;
}

/** How one round tells scams from honest things, by the kinds of the bank's items. */
export function discrimination({ verdicts }: Round, items: readonly Pick<BankItem, 'id' | 'kind'>[]): Discrimination {
  const of = (kind: BankItem['kind']) => items.filter((item) => item.kind === kind && Object.hasOwn(verdicts, item.id)).map(({ id }) => verdicts[id]);
  const [signals, honest] = [of('signal'), of('noise')];
  return { signals: signals.length, hits: signals.filter((verdict) => verdict === 'right').length, honest: honest.length, alarms: honest.filter((verdict) => verdict === 'alarm').length };
}

function find(rounds: readonly Round[], stage: Stage): Round | undefined {
  return rounds.find((round) => round.stage === stage);
}
