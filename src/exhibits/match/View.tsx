import './match.css';
import { useMemo, useReducer } from 'preact/hooks';
import { fill } from '../../exhibition/words';
import { withHtml } from '../../exhibition/trusted';
import type { ExhibitProps } from '../exhibit';
import { freshId } from '../freshId';
import { clientLevel, freshMatch, rightlyPlaced, stepMatch, type MatchAct, type MatchState } from './model';
import { Product } from './Product';
import { readMatch } from './readMatch';

/** Risk questions → a practice level → which products may be sold to somebody of that level, and what must be told. */
export default function MatchView({ source, words, onDone }: ExhibitProps) {
  const { intro, questions, products, closing } = useMemo(() => readMatch(source), [source]);
  const ids = useMemo(() => questions.map(() => freshId()), [questions]);
  const risks = useMemo(() => products.map(({ level }) => level), [products]);
  const levelOf = ({ chosen }: MatchState) => clientLevel(questions.map(({ answers }, i) => ({ chosen: chosen[i] ?? null, of: answers.length })));
  const [state, act] = useReducer((before: MatchState, doing: MatchAct) => {
    const after = stepMatch(before, doing);
    const level = levelOf(after);
    const right = level && rightlyPlaced(after, level, risks);
    if (right !== null && after !== before && doing.kind === 'place') onDone({ right, of: risks.length });
    return after;
  }, undefined, () => freshMatch(questions.length, products.length));
  const level = levelOf(state);
  const right = level && rightlyPlaced(state, level, risks);
  return (
    <>
      <div {...withHtml(intro)} />
      {questions.map(({ text, answers }, i) => (
        <div key={ids[i]} role="group" aria-labelledby={ids[i]}>
          <div class="match-question" id={ids[i]} {...withHtml(text)} />
          {answers.map((answer, j) => (
            <button key={answer} type="button" class="exhibit-button" aria-pressed={state.chosen[i] === j} onClick={() => act({ kind: 'answer', question: i, answer: j })}>
              {answer}
            </button>
          ))}
        </div>
      ))}
      <p class="match-level" role="status">{level ? fill(words.matchLevel, { level: `C${level}` }) : words.matchAnswerAll}</p>
      {level && <p class="small">{words.matchPractice}</p>}
      {level && <p class="match-question">{words.matchPlace}</p>}
      {level && products.map((product, i) => (
        <Product key={product.text} {...product} client={level} said={state.placed[i] ?? null} onSay={(fits) => act({ kind: 'place', product: i, fits })} words={words} />
      ))}
      <div role="status">
        {right !== null && <p class="match-level">{fill(words.matchResult, { right, of: products.length })}</p>}
        {right !== null && <div {...withHtml(closing)} />}
      </div>
      {right !== null && <button type="button" class="exhibit-button exhibit-button-main" onClick={() => act({ kind: 'again' })}>{words.quizAgain}</button>}
    </>
  );
}
