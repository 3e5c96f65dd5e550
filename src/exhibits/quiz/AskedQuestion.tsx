import './quiz.css';
import { useReducer } from 'preact/hooks';
import { withHtml } from '../../exhibition/trusted';
import type { ExhibitWords } from '../../exhibition/words';
import { asksForMany, freshQuiz, isRight, stepQuiz, type QuizAct, type QuizState } from './model';
import type { Question } from './readQuestion';

interface AskedQuestionProps {
  question: Question;
  words: ExhibitWords;
  onTold?: (right: boolean) => void;
}

/** A question with its answers as buttons; what was right and why is told at once, and one may try again. */
export function AskedQuestion({ question: { text, answers, closing }, words, onTold }: AskedQuestionProps) {
  const [state, act] = useReducer((before: QuizState, doing: QuizAct) => {
    const after = stepQuiz(before, doing, answers);
    if (after.told && !before.told) onTold?.(isRight(after, answers));
    return after;
  }, freshQuiz);
  const many = asksForMany(answers);
  const right = state.told && isRight(state, answers);
  return (
    <>
      <div class="quiz-question" {...withHtml(text)} />
      {many && <p class="small">{words.quizMany}</p>}
      {answers.map((answer, i) => {
        const chosen = state.chosen.includes(i);
        // Once told, what was chosen and what is right both say so.
        const shown = state.told && (chosen || answer.right);
        return (
          <div key={answer.text}>
            <button type="button" class="exhibit-button" aria-pressed={chosen} aria-disabled={state.told} onClick={() => act({ kind: 'choose', answer: i })}>
              {shown && <b class="quiz-mark">{answer.right ? words.quizRight : words.quizWrong}</b>}
              <span {...withHtml(answer.text)} />
            </button>
            {shown && <div class="quiz-why" {...withHtml(answer.why)} />}
          </div>
        );
      })}
      {many && !state.told && <button type="button" class="exhibit-button exhibit-button-main" aria-disabled={state.chosen.length === 0} onClick={() => act({ kind: 'tell' })}>{words.quizTell}</button>}
      <div role="status">
        {state.told && <p class="quiz-result">{right ? words.quizAllRight : words.quizNotYet}</p>}
        {state.told && closing && <div class="quiz-closing" {...withHtml(closing)} />}
      </div>
      {state.told && <button type="button" class="exhibit-button exhibit-button-main" onClick={() => act({ kind: 'again' })}>{words.quizAgain}</button>}
    </>
  );
}
