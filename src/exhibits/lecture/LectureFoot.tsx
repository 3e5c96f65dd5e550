import { withHtml } from '../../exhibition/trusted';
import type { ExhibitWords } from '../../exhibition/words';
import { Chapters } from './Chapters';

interface LectureFootProps {
  titles: readonly string[];
  /** What is in sight, from 0. */
  slide: number;
  onGo: (slide: number) => void;
  /** All that is said, as HTML. */
  transcript: string;
  /** The text is all there is, so it lies open. */
  textOnly?: boolean;
  onClass: () => void;
  words: ExhibitWords;
}

/** What stands below any lecture: its chapters, its whole text, and the way to show it to a class. */
export function LectureFoot({ titles, slide, onGo, transcript, textOnly = false, onClass, words }: LectureFootProps) {
  return (
    <>
      <Chapters titles={titles} slide={slide} onGo={onGo} words={words} />
      <details class="lecture-text" open={textOnly}><summary>{words.lectureText}</summary><div {...withHtml(transcript)} /></details>
      <div class="lecture-for-class">
        <button type="button" class="exhibit-button" onClick={onClass}>{words.lectureClass}</button>
        <p class="small">{words.lectureClassHow}</p>
      </div>
    </>
  );
}
