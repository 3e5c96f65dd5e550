import { withHtml } from '../../exhibition/trusted';
import { fill, type ExhibitWords } from '../../exhibition/words';
import type { Question } from '../quiz/readQuestion';
import { mostHands, shareOf, type Hands, type HandsAct } from './hands';

interface HandsQuestionProps {
  title: string;
  question: Question;
  state: Hands;
  act: (act: HandsAct) => void;
  words: ExhibitWords;
}

/** A question to the class: the hands for each answer are counted, then bars, the right answer and why are shown. */
export function HandsQuestion({ title, question: { text, answers, closing }, state: { counts, told }, act, words }: HandsQuestionProps) {
  return (
    <>
      <p class="lecture-count">{title}</p>
      <div class="lecture-question" {...withHtml(text)} />
      <ol class="lecture-answers">
        {answers.map((answer, i) => {
          const name = { answer: answer.plain };
          const hands = counts[i] ?? 0;
          const count = (to: number) => act({ kind: 'count', answer: i, hands: to });
          return (
            <li key={answer.text} class={told && answer.right ? 'lecture-right' : undefined}>
              <div class="lecture-answer" {...withHtml(answer.text)} />
              {!told && (
                <div class="exhibit-steps">
                  <button type="button" class="exhibit-button" aria-label={fill(words.lectureLess, name)} aria-disabled={hands === 0} onClick={() => count(hands - 1)}>−</button>
                  <input class="exhibit-field" type="number" inputMode="numeric" min={0} max={mostHands} aria-label={fill(words.lectureHands, name)} value={hands} onInput={({ currentTarget }) => count(currentTarget.valueAsNumber)} />
                  <button type="button" class="exhibit-button" aria-label={fill(words.lectureMore, name)} aria-disabled={hands === mostHands} onClick={() => count(hands + 1)}>+</button>
                </div>
              )}
              {told && (
                <>
                  <p class="lecture-bar">
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width={100 * shareOf(counts, i)} height="10" /></svg>
                    <b>{fill(words.lectureCount, { count: hands })}</b>
                    <b class="quiz-mark">{answer.right ? words.quizRight : words.quizWrong}</b>
                  </p>
                  {/* One why is as much as a screen holds; a class hears the others from its teacher. */}
                  {answer.right && <div class="lecture-why" {...withHtml(answer.why)} />}
                </>
              )}
            </li>
          );
        })}
      </ol>
      {told && closing && <div class="lecture-closing" {...withHtml(closing)} />}
      {told ? <button type="button" class="exhibit-button lecture-again" onClick={() => act({ kind: 'again' })}>{words.quizAgain}</button> : <p class="lecture-how">{words.lectureHandsHow}</p>}
    </>
  );
}
