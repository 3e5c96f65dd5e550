/** A round being asked. Pure. */
import type { BankItem, BankTheme } from '../../exhibition/types';
import { chooseItems } from './choose';
import { stageDue } from './due';
import { formNext, type BankRecord, type Form, type Round, type Stage } from './record';
import { judge } from './result';

export interface AskedRound {
  /** The theme's id; `''` asks of all themes. */
  theme: string;
  stage: Stage;
  form: Form;
  /** The form this device asks first. */
  first: Form;
  /** Ids of the items; at least one. */
  items: readonly string[];
  /** The place of each item's answer; null while it has none. */
  answers: readonly (number | null)[];
  /** The item in front, counted from 0. */
  at: number;
}

/**
 * The round of a theme that is due at `now` (milliseconds since 1970); null when one has to wait, or the bank is empty.
 * Items the bank no longer has are left out; when none is left, the course begins anew.
 */
export function startRound(themes: readonly BankTheme[], record: BankRecord, theme: string, now: number, random: () => number): AskedRound | null {
  const course = Object.hasOwn(record.courses, theme) ? record.courses[theme] : undefined;
  const due = stageDue(course, now);
  if (due === null) return null;
  const known = new Set(itemsOf(themes).keys());
  const again = due === 'before' ? [] : Object.keys(course!.rounds[0]!.verdicts).filter((id) => known.has(id));
  const stage = again.length > 0 ? due : 'before';
  const items = again.length > 0 ? again : chooseItems(themes, theme, random);
  const first = record.first ?? (random() < 0.5 ? 0 : 1);
  const form = formNext({ ...record, first }, stage === 'before' ? undefined : course);
  return items.length > 0 ? { theme, stage, form, first, items, answers: items.map(() => null), at: 0 } : null;
}

/** Answers the item in front. */
export function answerItem(round: AskedRound, answer: number): AskedRound {
  return { ...round, answers: round.answers.map((before, i) => (i === round.at ? answer : before)) };
}

/** Goes on or back by one item; on only from an answered one, never out of the round. */
export function turnTo(round: AskedRound, step: 1 | -1): AskedRound {
  const at = round.at + step;
  return at < 0 || at >= round.items.length || (step > 0 && round.answers[round.at] === null) ? round : { ...round, at };
}

/** The finished round, to be kept; null while an item has no answer. */
export function finishRound({ items, answers, form, stage }: AskedRound, themes: readonly BankTheme[], at: number): Round | null {
  if (answers.includes(null)) return null;
  const known = itemsOf(themes);
  return { stage, at, verdicts: Object.fromEntries(items.flatMap((id, i) => (known.has(id) ? [[id, judge(known.get(id)!.forms[form], answers[i]!)]] : []))) };
}

/** Every item by its id, with the theme it stands in. */
export function itemsOf(themes: readonly BankTheme[]): Map<string, BankItem & { theme: BankTheme }> {
  return new Map(themes.flatMap((theme) => theme.items.map((item) => [item.id, { ...item, theme }] as const)));
}
