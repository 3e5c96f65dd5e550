import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { fill } from '../../exhibition/words';
import { withHtml } from '../../exhibition/trusted';
import type { Bookmark } from '../../visit/bookmark';
import type { ExhibitProps } from '../exhibit';
import { AskedQuestion } from '../quiz/AskedQuestion';
import { ClassView } from './ClassView';
import { LectureFoot } from './LectureFoot';
import { freshLecture, isPlace, isThrough, reached, stepLecture, type Lecture, type LectureAct } from './model';
import type { LectureBox } from './readLecture';
import { Stage } from './Stage';
import { useLectureVoice } from './useLectureVoice';

/** A lecture in chapters: slides and captions, said by the device's voice or read in silence, for one visitor or for a class. */
export function SlideLecture({ box, words, onDone, readAloud, bookmark, onBookmark }: ExhibitProps & { box: LectureBox }) {
  const { chapters, questions } = box;
  const sentences = useMemo(() => [...chapters.map((chapter) => chapter.sentences.length), ...questions.map(() => 0)], [chapters, questions]);
  const titles = useMemo(() => [...chapters, ...questions].map(({ title }) => title), [chapters, questions]);
  const [state, act] = useReducer((before: Lecture, doing: LectureAct) => stepLecture(before, doing, sentences), freshLecture);
  const [inClass, setInClass] = useState(false);
  const [offered, setOffered] = useState(bookmark && isPlace(bookmark, sentences) ? bookmark : null);
  const stage = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const trouble = useLectureVoice(caption, state, inClass, act, readAloud);
  const resume = (place: Bookmark) => {
    act({ kind: 'resume', at: place });
    // The offer goes; who uses the keyboard goes on at the stage.
    stage.current?.focus();
  };
  const leaveClass = useCallback(() => setInClass(false), []);

  const { at, playing } = state;
  const asking = at.slide - chapters.length;
  const chapter = chapters[at.slide];
  const asked = questions[asking];
  const through = isThrough(at, sentences);
  const all = sentences.reduce((sum, count) => sum + count, 0);

  // Before the page can be left, so that the last sentence counts.
  useLayoutEffect(() => {
    if (at === freshLecture.at) return;
    setOffered(null);
    onBookmark(through ? null : at);
    if (through) onDone({ right: 1, of: 1 });
  }, [at, through, onBookmark, onDone]);

  return (
    <>
      <div {...withHtml(box.intro)} />
      {offered && <button type="button" class="exhibit-button" onClick={() => resume(offered)}>{fill(words.lectureResume, { title: titles[offered.slide] ?? '' })}</button>}
      {asked && !inClass && (
        <>
          <p class="lecture-count">{fill(words.lectureQuestion, { number: asking + 1, count: questions.length })}</p>
          <AskedQuestion key={at.slide} question={asked.question} words={words} />
        </>
      )}
      {/* On a board the keys stay on one page with what they change. */}
      <div data-whole>
        {chapter && !inClass && (
          <div ref={stage} class="lecture-stage" role="group" aria-label={words.lecture} tabIndex={-1}>
            <Stage chapter={chapter} number={at.slide + 1} count={chapters.length} sentence={at.sentence} playing={playing} caption={caption} words={words} />
          </div>
        )}
        <div class="lecture-keys">
          <button type="button" class="exhibit-button" aria-disabled={at.slide === 0 && at.sentence === 0} onClick={() => act({ kind: 'back' })}>{words.lectureBack}</button>
          <button type="button" class="exhibit-button exhibit-button-main" aria-disabled={!chapter} onClick={() => act({ kind: playing ? 'pause' : 'play' })}>{playing ? words.lecturePause : words.lecturePlay}</button>
          <button type="button" class="exhibit-button" aria-disabled={at.slide === titles.length - 1} onClick={() => act({ kind: 'on' })}>{words.lectureOn}</button>
        </div>
      </div>
      <progress class="lecture-progress" aria-label={words.lectureProgress} max={all} value={reached(at, sentences)} />
      {trouble && <p role="alert">{words[trouble]} {words.lectureQuiet}</p>}
      <LectureFoot titles={titles} slide={at.slide} onGo={(slide) => act({ kind: 'go', slide })} transcript={box.transcript} onClass={() => setInClass(true)} words={words} />
      {inClass && (
        <ClassView
          questions={questions} chapters={chapters.length} slide={at.slide} playing={playing} playWord={words.lecturePlay} onLeave={leaveClass} words={words}
          onTurn={(by) => act({ kind: by > 0 ? 'slideOn' : 'slideBack' })} onPlay={() => act({ kind: playing ? 'pause' : 'play' })}
        >
          {chapter && <Stage chapter={chapter} number={at.slide + 1} count={chapters.length} sentence={at.sentence} playing={playing} caption={caption} words={words} />}
        </ClassView>
      )}
    </>
  );
}
