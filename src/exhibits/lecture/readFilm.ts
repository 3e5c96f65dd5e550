import { chapterOf } from '../../exhibition/timeMark';
import type { Cue } from '../../exhibition/types';
import { textOf } from '../textOf';

/** A film as the compiler put it into its box. */
export interface Film {
  src: string;
  poster: string;
  captions: { src: string; lang: string; label: string };
  /** Names it to a screen reader. */
  label: string;
  width: number;
  height: number;
  seconds: number;
  bytes: number;
  silent: boolean;
  /** Seconds at which the chapters begin. */
  marks: number[];
  /** What is said, in order, and in which chapter. */
  cues: (Cue & { chapter: number })[];
}

/** Whether a part of the box holds what is said, and not what the editor wrote there. */
export const isSaid = ({ className }: Element): boolean => className === 'lecture-said';

/** Reads the film of a box; null where it has none. `marks` are the seconds at which its chapters begin. */
export function readFilm(source: HTMLElement, marks: number[]): Film | null {
  const video = source.querySelector('video');
  const track = video?.querySelector('track');
  if (!video || !track) return null;
  const { dataset } = video;
  return {
    src: video.getAttribute('src') ?? '', poster: video.getAttribute('poster') ?? '', label: video.getAttribute('aria-label') ?? '',
    captions: { src: track.getAttribute('src') ?? '', lang: track.srclang, label: track.label },
    width: video.width, height: video.height, seconds: Number(dataset.seconds), bytes: Number(dataset.bytes), silent: dataset.silent !== undefined,
    marks,
    cues: cuesIn([...source.children]).map((cue) => ({ ...cue, chapter: chapterOf(marks, cue.from) })),
  };
}

/** What is said in a film, as it stands among these parts of its box. */
export function cuesIn(parts: readonly Element[]): Cue[] {
  return parts.filter(isSaid).flatMap(({ children }) => [...children] as HTMLElement[]).map((sentence) => ({ from: Number(sentence.dataset.from), to: Number(sentence.dataset.to), text: textOf(sentence) }));
}
