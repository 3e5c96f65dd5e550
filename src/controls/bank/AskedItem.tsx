import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BankItem } from '../../exhibition/types';
import { fill } from '../../exhibition/words';
import { answerItem, turnTo, type AskedRound } from '../../visit/bank/asked';
import type { BankWords } from './bankWords';

interface AskedItemProps {
  round: AskedRound;
  item: BankItem;
  /** Language of the item's text, when it is not the page's. */
  lang: string | undefined;
  words: BankWords;
  onRound: (round: AskedRound) => void;
  onFinish: () => void;
}

/** One question of a round with its answers to choose from. Nothing is said of right and wrong here. */
export function AskedItem({ round, item, lang, words, onRound, onFinish }: AskedItemProps) {
  const { at, items, answers, form, stage } = round;
  const { text, answers: offered } = item.forms[form];
  const [hurried, setHurried] = useState(false);
  const number = useRef<HTMLHeadingElement>(null);
  const [turned, setTurned] = useState(false);
  // Another question is begun at its top; the first one shown leaves the focus to the dialog.
  useLayoutEffect(() => {
    if (turned) number.current?.focus();
  }, [at, turned]);
  const chosen = answers[at] ?? null;
  const isLast = at === items.length - 1;
  const turn = (step: 1 | -1) => {
    setHurried(false);
    setTurned(true);
    onRound(turnTo(round, step));
  };
  const goOn = () => {
    if (chosen === null) setHurried(true);
    else if (isLast) onFinish();
    else turn(1);
  };
  return (
    <>
      <h2 ref={number} tabIndex={-1} class="bank-number">{fill(words.bankNumber, { number: at + 1, count: items.length })}</h2>
      {stage === 'before' && at === 0 && <p>{words.bankQuiet}</p>}
      <fieldset key={item.id} class="bank-question" lang={lang}>
        <legend>{text}</legend>
        {offered.map((answer, i) => (
          <label key={answer} class="bank-answer">
            <input type="radio" name={item.id} checked={chosen === i} onChange={() => onRound(answerItem(round, i))} />
            <span>{answer}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">{hurried && chosen === null && words.bankChoose}</p>
      <div class="bank-buttons">
        {at > 0 && <button type="button" class="wide-button" onClick={() => turn(-1)}>{words.bankBack}</button>}
        <button type="button" class="wide-button bank-main" onClick={goOn}>{isLast ? words.bankFinish : words.bankNext}</button>
      </div>
    </>
  );
}
