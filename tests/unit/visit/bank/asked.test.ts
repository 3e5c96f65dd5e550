import { describe, expect, it } from 'vitest';
import type { BankForm, BankTheme } from '../../../../src/exhibition/types';
import { answerItem, finishRound, startRound, turnTo, type AskedRound } from '../../../../src/visit/bank/asked';
import { addRound, freshBank, type BankRecord } from '../../../../src/visit/bank/record';

const day = 86_400_000;
const noon = new Date(2026, 10, 25, 12).getTime();
const form = (right: number): BankForm => ({ text: '', answers: ['a', 'b', '不知道'], right, why: '' });
const theme = (id: string, ...items: string[]): BankTheme => ({
  id, title: id, sources: [], reviewed: '2026-11-24', reviewDue: false,
  items: items.map((item) => ({ id: item, kind: 'knowledge', booths: [], forms: [form(0), form(1)] })),
});
const bank = [theme('fraud', 'call', 'task'), theme('saving', 'rate')];
const first = () => 0;

/** Answers everything with this place. */
function answered(round: AskedRound, answer: number): AskedRound {
  return round.items.reduce((before) => turnTo(answerItem(before, answer), 1), round);
}

/** The record after the round due at `now`, all answered with this place. */
function after(record: BankRecord, now: number, answer = 0, themes = bank): { record: BankRecord; round: AskedRound } {
  const round = answered(startRound(themes, record, '', now, first)!, answer);
  return { round, record: addRound(record, '', finishRound(round, themes, now)!, { seen: 0, first: round.first }) };
}

describe('a round', () => {
  it('asks the same items before and after in the two forms, then waits', () => {
    const before = after(freshBank, noon);
    const second = after(before.record, noon);
    expect([before.round.form, second.round.form]).toEqual([0, 1]);
    expect(second.round.items).toEqual(before.round.items);
    expect(Object.values(before.record.courses['']!.rounds[0]!.verdicts)).toEqual(['right', 'right', 'right']);
    expect(Object.values(second.record.courses['']!.rounds[1]!.verdicts)).toEqual(['wrong', 'wrong', 'wrong']);
    expect(startRound(bank, second.record, '', noon, first)).toBeNull();
    expect(startRound(bank, second.record, '', noon + day, first)).toMatchObject({ stage: 'day1', form: 0 });
  });

  it('draws the device’s first form once', () => {
    expect([startRound(bank, freshBank, '', noon, () => 0.9)!.first, startRound(bank, freshBank, '', noon, () => 0.1)!.first]).toEqual([1, 0]);
    expect(startRound(bank, { ...freshBank, first: 1 }, 'fraud', noon, () => 0.1)).toMatchObject({ first: 1, form: 1 });
  });

  it('goes on only from an answered question, and never out of the round', () => {
    const round = startRound(bank, freshBank, 'fraud', noon, first)!;
    expect(turnTo(round, 1)).toBe(round);
    expect(turnTo(round, -1)).toBe(round);
    const second = turnTo(answerItem(round, 2), 1);
    expect([second.at, turnTo(second, -1).at, turnTo(answerItem(second, 0), 1).at]).toEqual([1, 0, 1]);
    expect(finishRound(second, bank, noon)).toBeNull();
    expect(finishRound(answerItem(second, 0), bank, noon)!.verdicts).toEqual({ call: 'unknown', task: 'right' });
  });

  it('leaves out what the bank no longer has, and begins anew when nothing is left', () => {
    const { record } = after(freshBank, noon);
    expect(startRound([theme('saving', 'rate', 'fee')], record, '', noon, first)).toMatchObject({ stage: 'after', items: ['rate'] });
    expect(startRound([theme('saving', 'fee')], record, '', noon, first)).toMatchObject({ stage: 'before', items: ['fee'], form: 0 });
    expect(startRound([], record, '', noon, first)).toBeNull();
  });
});
