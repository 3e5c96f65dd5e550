import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankForm, BankItem } from '../../../../src/exhibition/types';
import { chooseItems, mostAsked } from '../../../../src/visit/bank/choose';
import { daysBetween, daysToWait, offerNow, repeats, stageDue } from '../../../../src/visit/bank/due';
import { addRound, formNext, freshBank, readBank, stages, type BankRecord, type Course, type Round, type Stage, type Verdict } from '../../../../src/visit/bank/record';
import { discrimination, gainOf, judge } from '../../../../src/visit/bank/result';

const day = 86_400_000;
const noon = new Date(2026, 10, 25, 12).getTime();
const round = (stage: Stage, at = noon, verdicts: Record<string, Verdict> = { call: 'right' }): Round => ({ stage, at, verdicts });
const course = (...rounds: Round[]): Course => ({ seen: 0, rounds });
const begun = { seen: 0, first: 1 as const };

describe('choosing', () => {
  const themes = (sizes: number[]) => sizes.map((size, t) => ({ id: `theme-${t}`, items: Array.from({ length: size }, (_, i) => ({ id: `${t}-${i}` }) as BankItem) }));
  const numbers = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })).map((stream) => () => stream.next().value);

  it('takes six at most, none twice, and of no theme two more than of another that has more', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 8 }), { maxLength: 9 }), numbers, (sizes, random) => {
      const bank = themes(sizes);
      const chosen = chooseItems(bank, '', random);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.length).toBe(Math.min(mostAsked, sizes.reduce((sum, size) => sum + size, 0)));
      const counts = bank.map(({ items }) => items.filter(({ id }) => chosen.includes(id)).length);
      for (const [t, count] of counts.entries()) if (count < sizes[t]!) expect(Math.max(...counts)).toBeLessThanOrEqual(count + 1);
    }));
  });

  it('keeps to one theme when asked, in the order of the bank', () => {
    fc.assert(fc.property(numbers, (random) => {
      expect(chooseItems(themes([2, 4, 8]), 'theme-1', random)).toEqual(['1-0', '1-1', '1-2', '1-3']);
      const many = chooseItems(themes([2, 4, 8]), 'theme-2', random);
      expect(many).toHaveLength(6);
      expect(many).toEqual(many.toSorted());
    }));
    expect(chooseItems(themes([2]), 'gone', Math.random)).toEqual([]);
  });

  it('gives every item its turn', () => {
    const seen = new Set(Array.from({ length: 300 }, () => chooseItems(themes([4, 4, 4, 4, 4, 4]), '', Math.random)).flat());
    expect(seen.size).toBe(24);
  });
});

describe('a course', () => {
  it('asks the other form each time, beginning with the one drawn for the device', () => {
    let record: BankRecord = freshBank;
    expect(formNext({ ...freshBank, first: 1 }, undefined)).toBe(1);
    record = addRound(record, '', round('before'), begun);
    expect([record.first, formNext(record, record.courses[''])]).toEqual([1, 0]);
    record = addRound(record, '', round('after'), { seen: 3, first: 0 });
    expect([record.first, formNext(record, record.courses[''])]).toEqual([1, 1]);
  });

  it('begins anew with a round before, and takes no round out of its order', () => {
    const record = addRound(addRound(freshBank, 'fraud', round('before'), begun), 'fraud', round('after'), begun);
    expect(addRound(record, 'fraud', round('after'), begun)).toBe(record);
    expect(addRound(record, 'saving', round('after'), begun)).toBe(record);
    expect(addRound(record, 'fraud', round('before', noon + 1), { seen: 8, first: 0 }).courses.fraud).toEqual({ seen: 8, rounds: [round('before', noon + 1)] });
  });

  it('comes again after 1, 7 and 30 days, counted by midnights', () => {
    const done = course(round('before'), round('after'));
    expect(stageDue(undefined, noon)).toBe('before');
    expect(stageDue(course(round('before')), noon)).toBe('after');
    expect([stageDue(done, noon + day / 4), daysToWait(done, noon)]).toEqual([null, 1]);
    expect(stageDue(done, noon + day / 2)).toBe('day1');
    const once = course(...done.rounds, round('day1', noon + day));
    expect([stageDue(once, noon + 6 * day), daysToWait(once, noon + 6 * day), stageDue(once, noon + 7 * day)]).toEqual([null, 1, 'day7']);
    const twice = course(...once.rounds, round('day7', noon + 7 * day));
    expect([stageDue(twice, noon + 29 * day), daysToWait(twice, noon + 8 * day), stageDue(twice, noon + 30 * day)]).toEqual([null, 22, 'day30']);
    expect(stageDue(course(...twice.rounds, round('day30', noon + 30 * day)), noon + 31 * day)).toBe('before');
  });

  it('asks only the last of the repeats that were missed', () => {
    expect(stageDue(course(round('before'), round('after')), noon + 12 * day)).toBe('day7');
    expect(stageDue(course(round('before'), round('after')), noon + 400 * day)).toBe('day30');
  });

  it('never counts days backwards, asks twice on a day, or loses a round, whatever the clock does', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 20 }), (jumps) => {
      let now = noon;
      let record: BankRecord = freshBank;
      for (const jump of jumps) {
        now += jump * day;
        record = readBank(record, now);
        const known = record.courses[''];
        const stage = stageDue(known, now);
        const wait = daysToWait(known, now);
        if (wait !== null) expect(wait).toBeGreaterThanOrEqual(1);
        if (stage === null) continue;
        const before = stage === 'before' ? 0 : known!.rounds.length;
        record = addRound(record, '', round(stage, now), begun);
        expect(record.courses['']!.rounds).toHaveLength(before + 1);
        if (stage !== 'before') expect(stageDue(record.courses[''], now)).toBe(stage === 'day30' ? 'before' : null);
      }
      for (const { rounds } of Object.values(record.courses)) expect(rounds.map(({ stage }) => stages.indexOf(stage))).toEqual(rounds.map(({ stage }) => stages.indexOf(stage)).toSorted((a, b) => a - b));
    }));
    expect(daysBetween(noon, noon - 3 * day)).toBe(0);
  });

  it('goes on under a clock that had run ahead and was set right', () => {
    const ahead = { ...freshBank, courses: { '': course(round('before', noon + 900 * day), round('after', noon + 900 * day)) } };
    const healed = readBank(ahead, noon);
    expect(stageDue(healed.courses[''], noon)).toBeNull();
    expect(stageDue(healed.courses[''], noon + repeats.day1 * day)).toBe('day1');
  });
});

describe('the record as kept', () => {
  const kept: BankRecord = { first: 1, declined: null, courses: { '': { seen: 2, rounds: [round('before', 5, { call: 'alarm' })] } } };

  it.each<[string, unknown, BankRecord]>([
    ['nothing', null, freshBank],
    ['a list', [], freshBank],
    ['a form there is none', { ...kept, first: 2 }, { ...kept, first: null }],
    ['a spoilt time', { ...kept, declined: 'today' }, kept],
    ['spoilt courses beside it', { ...kept, courses: { ...kept.courses, fraud: { seen: 1, rounds: [round('after')] }, saving: 7, rights: { rounds: 'x' } } }, kept],
    ['spoilt rounds in it', { ...kept, courses: { '': { seen: 2, rounds: [...kept.courses['']!.rounds, { stage: 'after', at: -1, verdicts: {} }, null, round('before', 9)] } } }, kept],
    ['a spoilt verdict', { ...kept, courses: { '': { seen: 2, rounds: [round('before', 5, { call: 'alarm', fee: 'good' as Verdict })] } } }, kept],
  ])('loses what is spoilt (%s) and nothing else', (_, value, read) => {
    expect(readBank(value, noon)).toEqual(read);
  });

  it('is read back as it was written, and never throws', () => {
    const verdicts = fc.dictionary(fc.string().filter((id) => id !== '__proto__'), fc.constantFrom<Verdict>('right', 'wrong', 'unknown', 'alarm'), { minKeys: 1 }).map((made) => ({ ...made }));
    const rounds = fc.tuple(fc.subarray(stages.slice(1)), fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), verdicts).map(([later, at, verdicts]) => ['before' as const, ...later].map((stage, i): Round => ({ stage, at: at[i]!, verdicts })));
    fc.assert(fc.property(fc.dictionary(fc.string().filter((id) => id !== '__proto__'), fc.record({ seen: fc.nat(), rounds })), fc.option(fc.nat()), (courses, declined) => {
      const record = { first: 0 as const, declined, courses: Object.fromEntries(Object.entries(courses).map(([id, { seen, rounds }]) => [id, { seen, rounds }])) };
      expect(readBank(JSON.parse(JSON.stringify(record)), noon)).toEqual(record);
    }));
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const read = readBank(value, noon);
      expect(readBank(read, noon)).toEqual(read);
    }));
  });
});

describe('the offer in the hall', () => {
  const after = { ...freshBank, courses: { '': course(round('before')) } };
  const done = { ...freshBank, courses: { '': course(round('before'), round('after')) } };

  it('is made to somebody new, and again when there is something to ask', () => {
    expect(offerNow(freshBank, 0, noon)).toEqual({ theme: '', stage: 'before' });
    expect(offerNow(freshBank, 1, noon)).toBeNull();
    expect(offerNow(after, 2, noon)).toBeNull();
    expect(offerNow(after, 3, noon)).toEqual({ theme: '', stage: 'after' });
    expect(offerNow(done, 9, noon)).toBeNull();
    expect(offerNow(done, 9, noon + day)).toEqual({ theme: '', stage: 'day1' });
  });

  it('once declined is not made again that day', () => {
    const declined = { ...freshBank, declined: noon };
    expect(offerNow(declined, 0, noon + day / 4)).toBeNull();
    expect(offerNow(declined, 0, noon + day)).toEqual({ theme: '', stage: 'before' });
    expect(offerNow(readBank({ ...freshBank, declined: noon + 90 * day }, noon), 0, noon)).not.toBeNull();
  });

  it('is not made once all is through', () => {
    expect(offerNow({ ...freshBank, courses: { '': course(...stages.map((stage) => round(stage))) } }, 9, noon + 90 * day)).toBeNull();
  });
});

describe('what was learnt', () => {
  const form: BankForm = { text: '', answers: ['a', 'b', 'c', '不知道'], right: 1, alarm: 2, why: '' };

  it('is judged by the place of the answer', () => {
    expect([0, 1, 2, 3].map((chosen) => judge(form, chosen))).toEqual(['wrong', 'right', 'alarm', 'unknown']);
  });

  it('is the share of what could still be learnt; “do not know” is counted apart', () => {
    const before = round('before', noon, { a: 'right', b: 'right', c: 'unknown', d: 'wrong', e: 'alarm', f: 'unknown' });
    const after = round('after', noon, { a: 'right', b: 'right', c: 'right', d: 'right', e: 'right', f: 'unknown' });
    expect(gainOf(course(before, after), 'after')).toEqual({ before: 2, after: 5, of: 6, possible: 4, gain: 0.75, unknown: { before: 2, after: 1 } });
    expect(gainOf(course(before), 'after')).toBeNull();
  });

  it('is undefined when everything was right before', () => {
    expect(gainOf(course(round('before'), round('after', noon, { call: 'wrong' })), 'after')).toMatchObject({ possible: 0, gain: undefined });
  });

  it('never exceeds all there was to learn, and compares only what both rounds asked', () => {
    const verdicts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom<Verdict>('right', 'wrong', 'unknown', 'alarm'), { minKeys: 1 });
    fc.assert(fc.property(verdicts, verdicts, (one, other) => {
      const found = gainOf(course(round('before', noon, one), round('after', noon, other)), 'after');
      const shared = Object.keys(one).filter((id) => Object.hasOwn(other, id));
      if (!found) return shared.length === 0;
      expect(found.of).toBe(shared.length);
      expect(found.possible).toBe(found.of - found.before);
      if (found.gain === undefined) expect(found.before).toBe(found.of);
      else {
        expect(found.gain).toBeLessThanOrEqual(1);
        expect(found.gain * found.possible + found.before).toBeCloseTo(found.after);
      }
      return true;
    }));
  });

  it('tells hits from false alarms by what each item shows', () => {
    const items = [{ id: 'a', kind: 'signal' }, { id: 'b', kind: 'signal' }, { id: 'c', kind: 'noise' }, { id: 'd', kind: 'noise' }, { id: 'e', kind: 'knowledge' }, { id: 'f', kind: 'signal' }] as const;
    const found = discrimination(round('after', noon, { a: 'right', b: 'unknown', c: 'alarm', d: 'wrong', e: 'right' }), items);
    expect(found).toEqual({ signals: 2, hits: 1, honest: 2, alarms: 1 });
  });
});
