import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueAt, freshFilm, isSeen, placeOf, secondsOf, stepFilm, type FilmAct, type FilmPlay } from '../../../../src/exhibits/lecture/filmPlay';

const film = {
  marks: [0, 12, 30],
  seconds: 50,
  cues: [[0, 0], [6, 0], [12, 1], [20, 1], [30, 2]].map(([from, chapter]) => ({ from: from!, to: from! + 5, text: String(from), chapter: chapter! })),
};
const slides = 5;
const run = (state: FilmPlay, ...acts: FilmAct[]) => acts.reduce((before, act) => stepFilm(before, act, film, slides), state);
const fresh = freshFilm(film);
/** Reports of a player, four to the second. */
const watched = (from: number, to: number): FilmAct[] => [{ kind: 'time', at: from }, { kind: 'play' }, ...Array.from({ length: Math.round((to - from) * 4) + 1 }, (_, i): FilmAct => ({ kind: 'time', at: from + i / 4 }))];

describe('watching a film', () => {
  it('comes from chapter to chapter as it plays', () => {
    expect(run(fresh, ...watched(0, 11)).slide).toBe(0);
    expect(run(fresh, ...watched(0, 13)).slide).toBe(1);
    expect(run(fresh, { kind: 'go', slide: 2 })).toMatchObject({ slide: 2, at: 30 });
  });

  it('is through when every chapter was watched to its end, in any order, or when the film ends', () => {
    expect(isSeen(run(fresh, ...watched(30, 50), ...watched(0, 12)))).toBe(false);
    expect(isSeen(run(fresh, ...watched(30, 50), ...watched(0, 30)))).toBe(true);
    expect(run(fresh, ...watched(45, 50), { kind: 'ended' })).toMatchObject({ slide: 3, playing: false, seen: [true, true, true] });
  });

  it('is through at the questions, as a lecture with slides is', () => {
    expect(isSeen(run(fresh, { kind: 'go', slide: 2 }))).toBe(false);
    expect(isSeen(run(fresh, { kind: 'go', slide: 3 }))).toBe(true);
  });

  it('has not shown what was leapt over', () => {
    const leapt: FilmAct[] = [{ kind: 'play' }, { kind: 'time', at: 0.2 }, { kind: 'time', at: 13 }, { kind: 'time', at: 31 }, { kind: 'time', at: 49.9 }];
    expect(run(fresh, ...leapt).seen).toEqual([false, false, false]);
  });

  it('stays at a question while it stands still, and comes back to the film when that is played', () => {
    const asked = run(fresh, ...watched(0, 5), { kind: 'go', slide: 4 });
    expect(asked).toMatchObject({ slide: 4, playing: false });
    expect(run(asked, { kind: 'time', at: 5.1 }).slide).toBe(4);
    expect(run(asked, { kind: 'play' })).toMatchObject({ slide: 0, playing: true });
  });

  it('is somewhere in it, whatever is done', () => {
    const act: fc.Arbitrary<FilmAct> = fc.oneof(
      fc.constantFrom<FilmAct>({ kind: 'play' }, { kind: 'pause' }, { kind: 'ended' }),
      fc.record({ kind: fc.constant('time' as const), at: fc.double({ min: 0, max: 50, noNaN: true }) }),
      fc.record({ kind: fc.constant('go' as const), slide: fc.integer({ min: -2, max: 8 }) }),
    );
    fc.assert(fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const { slide, at, seen } = run(fresh, ...acts);
      expect(slide >= 0 && slide < slides && at >= 0 && at <= film.seconds && seen.length === 3).toBe(true);
    }));
  });
});

describe('a place in a film', () => {
  it('is the sentence said last, for a headset, and the second', () => {
    expect([-1, 0, 5.9, 6, 49].map((at) => cueAt(film.cues, at))).toEqual([-1, 0, 0, 1, 4]);
    expect(placeOf(film, 21.7)).toEqual({ slide: 1, sentence: 1, seconds: 21 });
  });

  it('is found again to the second, or by the sentence a headset noted', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 49.9, noNaN: true }), (at) => {
      expect(secondsOf(film, placeOf(film, at))).toBe(Math.floor(at));
    }));
    expect(secondsOf(film, { slide: 1, sentence: 1 })).toBe(20);
  });

  it('is none at the very beginning, past the end, or where a sentence is gone', () => {
    expect([{ slide: 0, sentence: 0 }, { slide: 0, sentence: 0, seconds: 80 }, { slide: 7, sentence: 0 }].map((place) => secondsOf(film, place))).toEqual([null, null, null]);
  });
});
