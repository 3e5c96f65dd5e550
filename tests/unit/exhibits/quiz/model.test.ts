import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForMany, freshQuiz, isRight, stepQuiz, type QuizAct, type QuizState } from '../../../../src/exhibits/quiz/model';

const one = [{ right: false }, { right: true }, { right: false }];
const two = [{ right: true }, { right: true }, { right: false }];
const play = (answers: { right: boolean }[], ...acts: QuizAct[]) => acts.reduce<QuizState>((state, act) => stepQuiz(state, act, answers), freshQuiz);
const choose = (answer: number): QuizAct => ({ kind: 'choose', answer });

describe('a question with one right answer', () => {
  it('tells at once', () => {
    expect(play(one, choose(1))).toEqual({ chosen: [1], told: true, tries: 1 });
    expect(isRight(play(one, choose(1)), one)).toBe(true);
    expect(isRight(play(one, choose(0)), one)).toBe(false);
  });

  it('takes no other answer until one tries again', () => {
    expect(play(one, choose(0), choose(1)).chosen).toEqual([0]);
    expect(play(one, choose(0), { kind: 'again' }, choose(1))).toEqual({ chosen: [1], told: true, tries: 2 });
  });
});

describe('a question with several right answers', () => {
  it('waits until the visitor has chosen, and lets them change their mind', () => {
    expect(play(two, choose(2), choose(0), choose(2))).toEqual({ chosen: [0], told: false, tries: 0 });
    expect(play(two, { kind: 'tell' }).told).toBe(false);
  });

  it('is right only with all of them and no other', () => {
    const told = (...chosen: number[]) => isRight(play(two, ...chosen.map(choose), { kind: 'tell' }), two);
    expect([told(0, 1), told(0), told(0, 1, 2)]).toEqual([true, false, false]);
  });
});

describe('any question', () => {
  it('never chooses an answer it has not, and tells only what was chosen', () => {
    const answers = fc.array(fc.record({ right: fc.boolean() }), { minLength: 2, maxLength: 6 });
    const act = fc.oneof(fc.record({ kind: fc.constant('choose' as const), answer: fc.integer({ min: -1, max: 7 }) }), fc.constant({ kind: 'tell' as const }), fc.constant({ kind: 'again' as const }));
    fc.assert(fc.property(answers, fc.array(act), (some, acts) => {
      const state = play(some, ...acts);
      expect(state.chosen.every((i) => some[i])).toBe(true);
      expect(new Set(state.chosen).size).toBe(state.chosen.length);
      if (state.told) expect(state.chosen.length).toBeGreaterThan(0);
      if (!asksForMany(some)) expect(state.chosen.length).toBeLessThanOrEqual(1);
    }));
  });
});
