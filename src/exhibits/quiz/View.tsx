import './quiz.css';
import { useMemo, useReducer } from 'preact/hooks';
import type { ExhibitProps } from '../exhibit';
import { asksForMany, freshQuiz, isRight, stepQuiz, type QuizAct, type QuizState } from './model';

/** Safe HTML of a question as its box in the article has it. */
interface Question {
  text: string;
  answers: { text: string; why: string; right: boolean }[];
  closing: string;
}

function readQuestion(source: HTMLElement): Question {
  const html = (elements: Iterable<Element>) => [...elements].map(({ outerHTML }) => outerHTML).join('');
  const children = [...source.children];
  const list = children.findIndex(({ tagName }) => tagName === 'UL');
  const answers = [...(children[list]?.children ?? [])].map((item) => {
    const why = [...item.children].filter(({ tagName }) => tagName === 'BLOCKQUOTE');
    const rest = [...item.childNodes].filter((node) => !why.includes(node as Element));
    const text = document.createElement('div');
    text.append(...rest.map((node) => node.cloneNode(true)));
    return { text: text.innerHTML, why: why.map(({ innerHTML }) => innerHTML).join(''), right: item.classList.contains('right') };
  });
  return { text: html(children.slice(0, list)), answers, closing: children.slice(list + 1).map(({ innerHTML }) => innerHTML).join('') };
}

/** A question with its answers as buttons; what was right and why is told at once, and one may try again. */
export default function QuizView({ source, words, onDone }: ExhibitProps) {
  const { text, answers, closing } = useMemo(() => readQuestion(source), [source]);
  const [state, act] = useReducer((before: QuizState, doing: QuizAct) => {
    const after = stepQuiz(before, doing, answers);
    if (after.told && !before.told) onDone({ right: isRight(after, answers) ? 1 : 0, of: 1 });
    return after;
  }, freshQuiz);
  const many = asksForMany(answers);
  const right = state.told && isRight(state, answers);
  return (
    <>
      <div class="quiz-question" dangerouslySetInnerHTML={{ __html: text }} />
      {many && <p class="small">{words.quizMany}</p>}
      {answers.map((answer, i) => {
        const chosen = state.chosen.includes(i);
        // Once told, what was chosen and what is right both say so.
        const shown = state.told && (chosen || answer.right);
        return (
          <div key={answer.text}>
            <button type="button" class="exhibit-button" aria-pressed={chosen} aria-disabled={state.told} onClick={() => act({ kind: 'choose', answer: i })}>
              {shown && <b class="quiz-mark">{answer.right ? words.quizRight : words.quizWrong}</b>}
              <span dangerouslySetInnerHTML={{ __html: answer.text }} />
            </button>
            {shown && <div class="quiz-why" dangerouslySetInnerHTML={{ __html: answer.why }} />}
          </div>
        );
      })}
      {many && !state.told && <button type="button" class="exhibit-button exhibit-button-main" aria-disabled={state.chosen.length === 0} onClick={() => act({ kind: 'tell' })}>{words.quizTell}</button>}
      <div role="status">
        {state.told && <p class="quiz-result">{right ? words.quizAllRight : words.quizNotYet}</p>}
        {state.told && closing && <div class="quiz-closing" dangerouslySetInnerHTML={{ __html: closing }} />}
      </div>
      {state.told && <button type="button" class="exhibit-button exhibit-button-main" onClick={() => act({ kind: 'again' })}>{words.quizAgain}</button>}
    </>
  );
}
