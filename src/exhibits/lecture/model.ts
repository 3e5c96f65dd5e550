/** Going through a lecture, sentence by sentence. Pure. */
import type { Bookmark } from '../../visit/bookmark';

export interface Lecture {
  at: Bookmark;
  /** It goes on by itself, as a voice says it. */
  playing: boolean;
}

export type LectureAct =
  | { kind: 'play' } | { kind: 'pause' } | { kind: 'said' }
  | { kind: 'on' } | { kind: 'back' } | { kind: 'slideOn' } | { kind: 'slideBack' }
  | { kind: 'go'; slide: number }
  | { kind: 'resume'; at: Bookmark };

export const freshLecture: Lecture = { at: { slide: 0, sentence: 0 }, playing: false };

/**
 * What an act makes of the state; one that means nothing now changes nothing. `sentences` has how many there are to say at
 * each slide: some at a chapter's, none at a question's, and questions come last.
 */
export function stepLecture(state: Lecture, act: LectureAct, sentences: readonly number[]): Lecture {
  const { at: { slide, sentence }, playing } = state;
  if (act.kind === 'pause') return playing ? { ...state, playing: false } : state;
  if (act.kind === 'play') return !playing && sentences[slide]! > 0 ? { ...state, playing: true } : state;
  // A voice that was stopped may still say that it is through.
  if (act.kind === 'said') return playing ? stepLecture(state, { kind: 'on' }, sentences) : state;
  if (act.kind === 'resume') return isPlace(act.at, sentences) ? to(state, act.at, sentences) : state;
  if (act.kind === 'on') return sentence + 1 < sentences[slide]! ? to(state, { slide, sentence: sentence + 1 }, sentences) : toSlide(state, slide + 1, sentences);
  if (act.kind === 'back') return sentence > 0 ? to(state, { slide, sentence: sentence - 1 }, sentences) : to(state, { slide: slide - 1, sentence: Math.max(0, (sentences[slide - 1] ?? 0) - 1) }, sentences);
  if (act.kind === 'slideOn') return toSlide(state, slide + 1, sentences);
  if (act.kind === 'slideBack') return toSlide(state, slide - 1, sentences);
  return toSlide(state, act.slide, sentences);
}

function toSlide(state: Lecture, slide: number, sentences: readonly number[]): Lecture {
  return to(state, { slide, sentence: 0 }, sentences);
}

function to(state: Lecture, at: Bookmark, sentences: readonly number[]): Lecture {
  const count = sentences[at.slide];
  return count === undefined ? state : { at, playing: state.playing && count > 0 };
}

/** Whether there is such a place; an editor may have changed the lecture since it was noted. */
export function isPlace({ slide, sentence }: Bookmark, sentences: readonly number[]): boolean {
  const count = sentences[slide];
  return count !== undefined && sentence >= 0 && sentence < Math.max(1, count);
}

/** Every chapter is behind one. */
export function isThrough({ slide }: Bookmark, sentences: readonly number[]): boolean {
  return sentences[slide] === 0;
}

/** How many of all sentences have been reached. */
export function reached({ slide, sentence }: Bookmark, sentences: readonly number[]): number {
  const before = sentences.slice(0, slide).reduce((sum, count) => sum + count, 0);
  return before + Math.min(sentence + 1, sentences[slide] ?? 0);
}
