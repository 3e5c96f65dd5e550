import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { ExhibitWords } from '../../exhibition/words';
import { freshHands, stepHands, type Hands, type HandsAct } from './hands';
import { HandsQuestion } from './HandsQuestion';
import type { LectureBox } from './readLecture';
import { useFullScreen } from './useFullScreen';

interface ClassViewProps {
  questions: LectureBox['questions'];
  /** How many there are; the questions come after them. */
  chapters: number;
  /** What is in sight, from 0. */
  slide: number;
  playing: boolean;
  /** What the key that plays says. */
  playWord: string;
  /** Goes to the next (1) or to the one before (−1). */
  onTurn: (by: 1 | -1) => void;
  onPlay: () => void;
  onLeave: () => void;
  words: ExhibitWords;
  /** The chapter in sight. */
  children: ComponentChildren;
}

/** Keys of a keyboard and of a presenter's clicker. */
const onKeys = ['ArrowRight', 'PageDown'];
const backKeys = ['ArrowLeft', 'PageUp'];

/** A lecture over the whole screen, to be read from the back row; the questions are answered by a show of hands. */
export function ClassView({ questions, chapters, slide, playing, playWord, onTurn, onPlay, onLeave, words, children }: ClassViewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const onButton = useRef<HTMLButtonElement>(null);
  const [hands, countHands] = useReducer(
    (before: readonly Hands[], { question, doing }: { question: number; doing: HandsAct }) => before.map((one, i) => (i === question ? stepHands(one, doing) : one)),
    questions.map(({ question }) => freshHands(question.answers.length)),
  );
  const asking = slide - chapters;
  const asked = questions[asking];
  const counted = hands[asking];
  const last = slide === chapters + questions.length - 1;

  // A clicker has one key for everything that comes next: at a question that is first the answer.
  const on = () => (counted && !counted.told ? countHands({ question: asking, doing: { kind: 'tell' } }) : onTurn(1));
  const back = () => onTurn(-1);
  const key = (event: KeyboardEvent) => {
    // The hall behind walks by the same keys.
    event.stopPropagation();
    const typing = event.target instanceof HTMLInputElement && event.key.startsWith('Arrow');
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
    const turn = onKeys.includes(event.key) ? on : backKeys.includes(event.key) ? back : null;
    if (!turn) return;
    event.preventDefault();
    turn();
  };

  useFullScreen(onLeave);
  useLayoutEffect(() => {
    // Wherever the focus is: a hand that points at the screen may have put it anywhere.
    document.addEventListener('keydown', key, true);
    return () => document.removeEventListener('keydown', key, true);
  });
  useLayoutEffect(() => {
    // What had the focus may be gone with its page.
    if (!dialog.current?.contains(document.activeElement)) onButton.current?.focus();
  }, [slide, counted?.told]);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    onButton.current?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={dialog} class="lecture-class" aria-label={words.lectureClass}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div class="lecture-stage" role="group" aria-label={words.lectureClass} tabIndex={0}>
        {!asked && children}
        {asked && counted && <HandsQuestion key={slide} {...asked} state={counted} act={(doing) => countHands({ question: asking, doing })} words={words} />}
      </div>
      <div class="lecture-keys">
        <button type="button" class="exhibit-button" aria-disabled={slide === 0} onClick={back}>{words.lectureSlideBack}</button>
        <button type="button" class="exhibit-button" aria-disabled={!!asked} onClick={onPlay}>{playing ? words.lecturePause : playWord}</button>
        <button ref={onButton} type="button" class="exhibit-button exhibit-button-main" aria-disabled={last && !!counted?.told} onClick={on}>{asked && !counted?.told ? words.lectureTell : words.lectureSlideOn}</button>
        <button type="button" class="exhibit-button" onClick={onLeave}>{words.lectureLeave}</button>
      </div>
    </dialog>
  );
}
