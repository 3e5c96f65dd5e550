/** Watching a film in chapters, with questions after it. Pure. */
import { chapterAt } from '../../exhibition/timeMark';
import type { Bookmark } from '../../visit/bookmark';
import type { Film } from './readFilm';

export interface FilmPlay {
  /** Seconds from the film's beginning. */
  at: number;
  /** Chapter in sight, from 0, and after the last chapter the questions. */
  slide: number;
  playing: boolean;
  /** Chapters that were watched to their end. */
  seen: readonly boolean[];
}

export type FilmAct =
  | { kind: 'time'; at: number }
  | { kind: 'play' } | { kind: 'pause' } | { kind: 'ended' }
  | { kind: 'go'; slide: number };

/** What the model must know of a film: when its chapters begin, and how long it is. */
export type FilmShape = Pick<Film, 'marks' | 'seconds'>;

/** More seconds than that between two reports of a player were leapt over, and not watched; players report four times a second. */
const leap = 3;

export function freshFilm({ marks }: FilmShape): FilmPlay {
  return { at: 0, slide: 0, playing: false, seen: marks.map(() => false) };
}

/** What an act makes of the state. `slides` is how many chapters and questions there are. */
export function stepFilm(state: FilmPlay, act: FilmAct, { marks, seconds }: FilmShape, slides: number): FilmPlay {
  const last = marks.length;
  if (act.kind === 'pause') return state.playing ? { ...state, playing: false } : state;
  // Whoever plays it while a question is in sight wants to see the film again.
  if (act.kind === 'play') return { ...state, playing: true, slide: chapterAt(marks, state.at) };
  if (act.kind === 'ended') return { at: seconds, playing: false, slide: Math.min(last, slides - 1), seen: marks.map(() => true) };
  if (act.kind === 'go') {
    if (act.slide < 0 || act.slide >= slides) return state;
    return act.slide < last ? { ...state, slide: act.slide, at: marks[act.slide]! } : { ...state, slide: act.slide, playing: false };
  }
  const { at } = act;
  const watched = state.playing && at >= state.at && at - state.at < leap;
  const seen = watched ? state.seen.map((was, i) => was || (chapterAt(marks, state.at) === i && at >= (marks[i + 1] ?? seconds))) : state.seen;
  // A film that stands still behind a question does not call one back to it.
  const slide = state.slide < last || state.playing ? chapterAt(marks, at) : state.slide;
  return { ...state, at, slide, seen };
}

/** The film was seen to its end, or every chapter was, or its questions are reached, which is all that slides and a headset's board ask for. */
export const isSeen = ({ slide, seen }: FilmPlay): boolean => slide >= seen.length || seen.every(Boolean);

/** The sentence said last at a moment, by its number; −1 before the first. */
export function cueAt(cues: Film['cues'], at: number): number {
  return cues.findLastIndex(({ from }) => from <= at + 0.05);
}

/** The place to note: the second, and for a headset's board the sentence and its chapter. */
export function placeOf({ cues }: Pick<Film, 'cues'>, at: number): Bookmark {
  const now = Math.max(0, cueAt(cues, at));
  const slide = cues[now]?.chapter ?? 0;
  return { slide, sentence: now - Math.max(0, cues.findIndex(({ chapter }) => chapter === slide)), seconds: Math.floor(at) };
}

/** The second a noted place means; null where there is no such place any more. */
export function secondsOf({ cues, seconds }: Pick<Film, 'cues' | 'seconds'>, { slide, sentence, seconds: noted }: Bookmark): number | null {
  const at = noted ?? cues.filter(({ chapter }) => chapter === slide)[sentence]?.from;
  return at !== undefined && at > 0 && at < seconds ? at : null;
}
