import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshLecture, isPlace, isThrough, reached, stepLecture, type Lecture, type LectureAct } from '../../../../src/exhibits/lecture/model';

/** Two chapters and a question. */
const some = [2, 3, 0];
const play = (sentences: readonly number[], ...acts: LectureAct[]) => acts.reduce<Lecture>((state, act) => stepLecture(state, act, sentences), freshLecture);
const at = (slide: number, sentence: number) => ({ slide, sentence });

const lectures = fc.tuple(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 3 })).map(([chapters, questions]) => [...chapters, ...Array.from({ length: questions }, () => 0)]);
const acts = fc.array(fc.oneof(
  fc.constantFrom<LectureAct>({ kind: 'play' }, { kind: 'pause' }, { kind: 'said' }, { kind: 'on' }, { kind: 'back' }, { kind: 'slideOn' }, { kind: 'slideBack' }),
  fc.integer({ min: -2, max: 10 }).map((slide): LectureAct => ({ kind: 'go', slide })),
  fc.tuple(fc.integer({ min: -2, max: 10 }), fc.integer({ min: -2, max: 10 })).map(([slide, sentence]): LectureAct => ({ kind: 'resume', at: { slide, sentence } })),
), { maxLength: 40 });

describe('a lecture', () => {
  it('begins with its first sentence, and not by itself', () => {
    expect(freshLecture).toEqual({ at: at(0, 0), playing: false });
  });

  it('goes on when a sentence has been said, over the end of a chapter, and waits at a question', () => {
    const said: LectureAct = { kind: 'said' };
    expect(play(some, { kind: 'play' }, said, said)).toEqual({ at: at(1, 0), playing: true });
    expect(play(some, { kind: 'play' }, said, said, said, said, said)).toEqual({ at: at(2, 0), playing: false });
  });

  it('does not heed a voice that says it is through after it was stopped', () => {
    expect(play(some, { kind: 'play' }, { kind: 'pause' }, { kind: 'said' }).at).toEqual(at(0, 0));
  });

  it('goes back from a chapter’s first sentence to the last of the one before', () => {
    expect(play(some, { kind: 'go', slide: 1 }, { kind: 'back' }).at).toEqual(at(0, 1));
  });

  it('goes on with speaking at the chapter that was chosen', () => {
    expect(play(some, { kind: 'play' }, { kind: 'go', slide: 1 })).toEqual({ at: at(1, 0), playing: true });
  });

  it('is taken up only at a place it has', () => {
    expect(play(some, { kind: 'resume', at: at(1, 2) }).at).toEqual(at(1, 2));
    for (const gone of [at(1, 3), at(3, 0), at(0, -1), at(2, 1)]) expect(play(some, { kind: 'resume', at: gone })).toEqual(freshLecture);
  });

  it('comes to the end by “on” alone, every sentence once, and never beyond', () => {
    fc.assert(fc.property(lectures, (sentences) => {
      const all = sentences.reduce((sum, count) => sum + count, 0);
      let state = freshLecture;
      for (let step = 1; step <= all; step += 1) {
        expect(reached(state.at, sentences)).toBe(step);
        expect(isThrough(state.at, sentences)).toBe(false);
        state = stepLecture(state, { kind: 'on' }, sentences);
      }
      expect(isThrough(state.at, sentences)).toBe(true);
      expect(reached(state.at, sentences)).toBe(all);
      for (let more = 0; more < 5; more += 1) state = stepLecture(state, { kind: 'on' }, sentences);
      expect(state.at).toEqual(at(sentences.length - 1, 0));
    }));
  });

  it('is always somewhere, and speaks only where there is something to say', () => {
    fc.assert(fc.property(lectures, acts, (sentences, done) => {
      const state = play(sentences, ...done);
      expect(isPlace(state.at, sentences)).toBe(true);
      if (state.playing) expect(sentences[state.at.slide]).toBeGreaterThan(0);
    }));
  });

  it('comes back to where it was by “back” after “on”', () => {
    fc.assert(fc.property(lectures, acts, (sentences, done) => {
      const before = play(sentences, ...done, { kind: 'pause' });
      const on = stepLecture(before, { kind: 'on' }, sentences);
      if (on !== before) expect(stepLecture(on, { kind: 'back' }, sentences)).toEqual(before);
    }));
  });
});
