import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, freshTeller, isTimed, offers, opening, padOf, patience, practiceCode, stepTeller, tasks, type Act, type Choice, type Task, type Teller } from '../../../../src/exhibits/teller/model';

const choose = (choice: Choice): Act => ({ kind: 'choose', choice });
const type = (digits: string): Act[] => [...Array.from(digits).map((digit): Act => ({ kind: 'digit', digit })), { kind: 'enter' }];
const run = (state: Teller, acts: Act[]) => acts.reduce(stepTeller, state);
const after = (goal: Task, ...acts: (Act | Act[])[]) => run(freshTeller(goal), acts.flat());
const signedIn = [choose('insertCard'), choose('cover'), ...type(practiceCode)];

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(30).map((at): Act => ({ kind: 'digit', digit: String(at % 10) })) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ kind: 'wipe' }, { kind: 'enter' }, { kind: 'more' }, { kind: 'pause' }) },
  { weight: 1, arbitrary: fc.nat(patience + 10).map((seconds): Act => ({ kind: 'tick', seconds })) },
);
/** A walk of any visitor: choices that are offered, by place; the practice code at times; whatever else. */
const step = fc.oneof(fc.nat(5), fc.constant('code' as const), anyAct);
const walk = fc.tuple(fc.constantFrom(...tasks), fc.array(step, { maxLength: 60 }));

function take(state: Teller, next: number | 'code' | Act): Teller {
  if (next === 'code') return run(state, [choose('cover'), ...type(practiceCode)]);
  if (typeof next === 'number') return stepTeller(state, choose(offers(state)[next % offers(state).length]!));
  return stepTeller(state, next);
}
const visited = ([goal, steps]: [Task, (number | 'code' | Act)[]]) => steps.reduce<Teller[]>((states, next) => [...states, take(states.at(-1)!, next)], [freshTeller(goal)]);
const everyState = (holds: (state: Teller) => void) => fc.assert(fc.property(walk, (steps) => visited(steps).forEach(holds)), { numRuns: 300 });

describe('money at the machine', () => {
  it('is neither made nor lost, and the account never owes', () => {
    everyState((state) => {
      const { slot, hand, paid, sent, waiting } = state;
      expect(balanceOf(state) + slot + hand + paid + sent + waiting).toBe(opening);
      for (const fen of [balanceOf(state), slot, hand, paid, sent, waiting]) expect(fen).toBeGreaterThanOrEqual(0);
    });
  });

  it('goes back to the account when nobody takes it from the slot', () => {
    const state = after('withdraw', signedIn, choose('withdraw'), choose('fiveHundred'), choose('confirm'), choose('cancel'));
    expect(state).toMatchObject({ screen: 'take', slot: 0, hand: 0 });
    expect(balanceOf(state)).toBe(opening);
  });
});

describe('a visitor', () => {
  it('can take out cash', () => {
    const state = after('withdraw', signedIn, choose('withdraw'), type('500'), choose('confirm'), choose('takeCash'), choose('counted'), choose('cancel'), choose('take'));
    expect(state).toMatchObject({ screen: 'done', hand: 50_000, holds: 'nothing', finished: ['withdraw'] });
  });

  it('can send money later and take it back', () => {
    const sent = after('transfer', signedIn, choose('transfer'), choose('hangUp'), type('200'), choose('later'), choose('confirm'));
    expect(sent).toMatchObject({ screen: 'sent', waiting: 20_000, sent: 0, finished: ['transfer'] });
    expect(run(sent, [choose('recall')])).toMatchObject({ screen: 'menu', waiting: 0, notice: 'recalled' });
  });

  it('can pay the bill and have the passbook printed', () => {
    expect(after('bill', signedIn, choose('bill'), choose('confirm'), choose('cancel'), choose('take')).screen).toBe('done');
    expect(after('passbook', choose('insertBook'), choose('cover'), type(practiceCode), choose('cancel'), choose('take')).screen).toBe('done');
  });

  it('has somewhere to go from everywhere, and gets the card back within three choices', () => {
    everyState((state) => {
      expect(offers(state).length).toBeGreaterThan(0);
      if (state.holds === 'nothing') return;
      const out = (from: Teller, left: number): boolean => from.holds === 'nothing' || (left > 0 && offers(from).some((choice) => out(stepTeller(from, choose(choice)), left - 1)));
      expect(out(state, 4)).toBe(true);
      if (offers(state).includes('cancel')) expect(run(state, [choose('cancel'), choose('take')]).holds).toBe('nothing');
    });
  });

  it('can still finish the task from everywhere', () => {
    const rest: Record<Task, Act[]> = {
      withdraw: [...signedIn, choose('withdraw'), choose('hundred'), choose('confirm'), choose('takeCash'), choose('counted')],
      transfer: [...signedIn, choose('transfer'), choose('hangUp'), ...type('1'), choose('now'), choose('confirm')],
      bill: [...signedIn, choose('bill'), choose('confirm')],
      passbook: [choose('insertBook'), choose('cover'), ...type(practiceCode)],
    };
    fc.assert(fc.property(walk, (steps) => {
      let state = visited(steps).at(-1)!;
      for (let left = 6; left > 0 && state.screen !== 'slot'; left -= 1) {
        const way = (['again', 'cancel', 'take', 'counted', 'back'] as const).find((choice) => offers(state).includes(choice))!;
        state = stepTeller(state, choose(way));
      }
      expect(state.screen).toBe('slot');
      // Whoever has spent it all begins again; the machine gives the same purse.
      if (balanceOf(state) < 10_000) return;
      expect(run(state, [...rest[steps[0]], choose('cancel'), choose('take')]).screen).toBe('done');
    }));
  });
});

describe('a password', () => {
  it('that is not the practice code is never held, not even in part', () => {
    everyState((state) => {
      if (state.screen === 'code') expect(practiceCode.startsWith(state.typed)).toBe(true);
    });
    expect(after('withdraw', choose('insertCard'), type('123'))).toMatchObject({ typed: '', screen: 'code' });
  });

  it('is taken only behind a hand', () => {
    expect(after('withdraw', choose('insertCard'), type(practiceCode))).toMatchObject({ screen: 'code', notice: 'cover' });
  });
});

describe('time', () => {
  it('that runs out changes nothing else, and goes on where it was', () => {
    fc.assert(fc.property(walk, (steps) => {
      const before = visited(steps).at(-1)!;
      if (!isTimed(before) || before.paused) return;
      const over = stepTeller(before, { kind: 'tick', seconds: 10_000 });
      expect(over).toEqual({ ...before, secondsLeft: 0, resting: true });
      expect(stepTeller(over, choose('goOn'))).toEqual({ ...before, secondsLeft: patience });
    }));
  });

  it('is at least a minute at every screen, can be added to and stopped', () => {
    expect(patience).toBeGreaterThanOrEqual(60);
    const asked = after('withdraw', choose('insertCard'), { kind: 'more' }, { kind: 'pause' }, { kind: 'tick', seconds: 500 });
    expect(asked).toMatchObject({ secondsLeft: patience + 60, resting: false, paused: true });
    expect(padOf(asked)).toBe('code');
  });
});

describe('a caller who hurries the visitor', () => {
  const heeded = [...signedIn, choose('transfer'), choose('heed'), ...type('3000')];

  it('meets the question of the machine, and the truth moves no money', () => {
    expect(after('transfer', heeded).screen).toBe('asked');
    const stopped = after('transfer', heeded, choose('admit'));
    expect(stopped.screen).toBe('stopped');
    expect(balanceOf(stopped)).toBe(opening);
  });

  it('gets nothing at once, whatever the visitor answers', () => {
    const insisted = after('transfer', heeded, choose('deny'), choose('insist'), choose('confirm'));
    expect(insisted).toMatchObject({ sent: 0, waiting: opening, finished: [] });
    expect(balanceOf(run(insisted, [choose('menu'), choose('recall')]))).toBe(opening);
    fc.assert(fc.property(fc.array(fc.nat(5)), (steps) => {
      const states = visited(['transfer', steps]);
      states.forEach((state, at) => {
        if (at > 0 && state.to === 'stranger') expect(state.sent).toBe(states[at - 1]!.sent);
      });
    }));
  });
});
