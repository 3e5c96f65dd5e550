import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { showTime } from '../../exhibition/timeMark';
import { withHtml } from '../../exhibition/trusted';
import { fill } from '../../exhibition/words';
import type { ExhibitProps } from '../exhibit';
import { AskedQuestion } from '../quiz/AskedQuestion';
import { ClassView } from './ClassView';
import { FilmScreen } from './FilmScreen';
import { freshFilm, isSeen, placeOf, secondsOf, stepFilm, type FilmAct, type FilmPlay } from './filmPlay';
import { LectureFoot } from './LectureFoot';
import { bringTo } from './player';
import type { Film } from './readFilm';
import type { LectureBox } from './readLecture';
import { useFilmKept } from './useFilmKept';

/** A film in chapters with questions after it, for one visitor or for a class. */
export function FilmLecture({ box, film, words, lang, onDone, hush, bookmark, onBookmark }: ExhibitProps & { box: LectureBox; film: Film }) {
  const { chapters, questions } = box;
  const titles = [...chapters, ...questions].map(({ title }) => title);
  const [state, act] = useReducer((before: FilmPlay, doing: FilmAct) => stepFilm(before, doing, film, titles.length), film, freshFilm);
  const [inClass, setInClass] = useState(false);
  const [failed, setFailed] = useState(false);
  const [offered, setOffered] = useState(bookmark && secondsOf(film, bookmark));
  const screen = useRef<HTMLVideoElement>(null);
  const { at, slide, playing } = state;
  const asking = slide - chapters.length;
  const asked = questions[asking];

  const play = () => {
    setFailed(false);
    // Why it cannot, its error tells.
    void screen.current?.play().catch(() => undefined);
  };
  const playFrom = (seconds: number) => {
    bringTo(screen.current, seconds);
    play();
  };
  const go = (to: number) => {
    const mark = film.marks[to];
    if (mark === undefined) screen.current?.pause();
    act({ kind: 'go', slide: to });
    if (mark !== undefined) playFrom(mark);
  };
  const turn = (by: number) => slide + by >= 0 && slide + by < titles.length && go(slide + by);
  const pauseOrPlay = () => (playing ? screen.current?.pause() : play());
  const resume = (seconds: number) => {
    playFrom(seconds);
    // The offer goes; who uses the keyboard goes on at the film.
    screen.current?.focus();
  };
  const leaveClass = useCallback(() => setInClass(false), []);

  useFilmKept({ place: placeOf(film, at), seen: isSeen(state), onDone, onBookmark });
  useLayoutEffect(() => {
    if (!playing) return;
    setOffered(null);
    // Two voices at once are none.
    hush();
  }, [playing, hush]);

  const theFilm = <FilmScreen film={film} at={at} screen={screen} act={act} onFailed={() => setFailed(true)} />;
  const size = (film.bytes / 2 ** 20).toLocaleString(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return (
    <>
      <div {...withHtml(box.intro)} />
      <p class="small">{fill(words.lectureFilmFacts, { time: showTime(film.seconds), size })} {film.silent && words.lectureFilmSilent}</p>
      {offered !== null && <button type="button" class="exhibit-button" onClick={() => resume(offered)}>{fill(words.lectureFilmResume, { time: showTime(offered), title: titles[placeOf(film, offered).slide] ?? '' })}</button>}
      {!inClass && <div class="lecture-stage lecture-film-stage">{theFilm}</div>}
      {failed && (
        <div role="alert">
          <p>{words.lectureFilmFailed}</p>
          <button type="button" class="exhibit-button" onClick={() => { screen.current?.load(); playFrom(at); }}>{words.tryAgain}</button>
        </div>
      )}
      <div class="lecture-keys">
        <button type="button" class="exhibit-button" aria-disabled={slide === 0} onClick={() => turn(-1)}>{words.lectureFilmBack}</button>
        <button type="button" class="exhibit-button exhibit-button-main" onClick={pauseOrPlay}>{playing ? words.lectureFilmPause : words.lectureFilmPlay}</button>
        <button type="button" class="exhibit-button" aria-disabled={slide === titles.length - 1} onClick={() => turn(1)}>{words.lectureFilmOn}</button>
      </div>
      {asked && !inClass && (
        <>
          <p class="lecture-count">{fill(words.lectureQuestion, { number: asking + 1, count: questions.length })}</p>
          <AskedQuestion key={slide} question={asked.question} words={words} />
        </>
      )}
      <LectureFoot titles={titles} slide={slide} onGo={go} transcript={box.transcript} textOnly={failed} onClass={() => setInClass(true)} words={words} />
      {inClass && (
        <ClassView questions={questions} chapters={chapters.length} slide={slide} playing={playing} playWord={words.lectureFilmPlay} onTurn={turn} onPlay={pauseOrPlay} onLeave={leaveClass} words={words}>
          {theFilm}
        </ClassView>
      )}
    </>
  );
}
