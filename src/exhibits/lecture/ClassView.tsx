import type { Ref } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { ExhibitWords } from '../../exhibition/words';
import { freshHands, stepHands, type Hands, type HandsAct } from './hands';
import { HandsQuestion } from './HandsQuestion';
import type { Lecture, LectureAct } from './model';
import type { LectureBox } from './readLecture';
import { Stage } from './Stage';
import { useFullScreen } from './useFullScreen';

interface ClassViewProps {
  box: LectureBox;
  state: Lecture;
  act: (act: LectureAct) => void;
  caption: Ref<HTMLParagraphElement>;
  onLeave: () => void;
  label: string;
  words: ExhibitWords;
}

/** Keys of a keyboard and of a presenter's clicker. */
const onKeys = ['ArrowRight', 'PageDown'];
const backKeys = ['ArrowLeft', 'PageUp'];

/** The lecture over the whole screen, to be read from the back row; the questions are answered by a show of hands. */
export function ClassView({ box: { chapters, questions }, state: { at, playing }, act, caption, onLeave, label, words }: ClassViewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const onButton = useRef<HTMLButtonElement>(null);
  const [hands, countHands] = useReducer(
    (before: readonly Hands[], { question, doing }: { question: number; doing: HandsAct }) => before.map((one, i) => (i === question ? stepHands(one, doing) : one)),
    questions.map(({ question }) => freshHands(question.answers.length)),
  );
  const chapter = chapters[at.slide];
  const asking = at.slide - chapters.length;
  const asked = questions[asking];
  const counted = hands[asking];
  const last = at.slide === chapters.length + questions.length - 1;

  // A clicker has one key for everything that comes next: at a question that is first the answer.
  const on = () => (counted && !counted.told ? countHands({ question: asking, doing: { kind: 'tell' } }) : act({ kind: 'slideOn' }));
  const back = () => act({ kind: 'slideBack' });
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
  }, [at.slide, counted?.told]);
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
      ref={dialog} class="lecture-class" aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div class="lecture-stage" role="group" aria-label={label} tabIndex={0}>
        {chapter && <Stage chapter={chapter} number={at.slide + 1} count={chapters.length} sentence={at.sentence} playing={playing} caption={caption} words={words} />}
        {asked && counted && <HandsQuestion key={at.slide} {...asked} state={counted} act={(doing) => countHands({ question: asking, doing })} words={words} />}
      </div>
      <div class="lecture-keys">
        <button type="button" class="exhibit-button" aria-disabled={at.slide === 0} onClick={back}>{words.lectureSlideBack}</button>
        <button type="button" class="exhibit-button" aria-disabled={!chapter} onClick={() => act({ kind: playing ? 'pause' : 'play' })}>{playing ? words.lecturePause : words.lecturePlay}</button>
        <button ref={onButton} type="button" class="exhibit-button exhibit-button-main" aria-disabled={last && !!counted?.told} onClick={on}>{asked && !counted?.told ? words.lectureTell : words.lectureSlideOn}</button>
        <button type="button" class="exhibit-button" onClick={onLeave}>{words.lectureLeave}</button>
      </div>
    </dialog>
  );
}
