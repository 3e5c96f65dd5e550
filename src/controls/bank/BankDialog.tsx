import './bank.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BankTheme, ExhibitionIndex } from '../../exhibition/types';
import { finishRound, itemsOf, startRound, type AskedRound } from '../../visit/bank/asked';
import type { BankRecord, Form, Round } from '../../visit/bank/record';
import { Dialog } from '../Dialog';
import { AskedItem } from './AskedItem';
import type { BankWords } from './bankWords';
import { Explained } from './Explained';
import { Overview } from './Overview';
import { Standing } from './Standing';

interface BankDialogProps {
  index: ExhibitionIndex;
  root: string;
  themes: readonly BankTheme[];
  words: BankWords;
  record: BankRecord;
  /** The round under way; it outlasts the dialog, so that closing it loses no answer. */
  round: AskedRound | null;
  onRound: (round: AskedRound | null) => void;
  onDone: (theme: string, round: Round, first: Form) => void;
  openBooth: (id: string) => boolean;
  onClose: () => void;
}

/** Questions before and after: what can be answered, the answering, and what came of it. */
export function BankDialog({ index, root, themes, words, record, round, onRound, onDone, openBooth, onClose }: BankDialogProps) {
  const [told, setTold] = useState<AskedRound | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const items = itemsOf(themes);
  const item = round ? items.get(round.items[round.at]!) : undefined;
  const [now] = useState(Date.now);
  const start = (theme: string) => {
    setTold(null);
    onRound(startRound(themes, record, theme, Date.now(), Math.random));
  };
  const finish = (asked: AskedRound) => {
    const done = finishRound(asked, themes, Date.now());
    if (!done) return;
    onDone(asked.theme, done, asked.first);
    onRound(null);
    setTold(asked);
  };
  useLayoutEffect(() => {
    if (told) top.current?.focus();
  }, [told]);
  const course = told && Object.hasOwn(record.courses, told.theme) ? record.courses[told.theme] : undefined;
  return (
    <Dialog title={words.bankTitle} closeWord={words.close} kind="bank" onClose={onClose}>
      {round && item && <AskedItem round={round} item={item} lang={item.theme.lang} words={words} onRound={onRound} onFinish={() => finish(round)} />}
      {!item && told && course && (
        <>
          <h2 ref={top} tabIndex={-1}>{words.bankNoted}</h2>
          <Standing course={course} items={[...items.values()]} words={words} now={now} />
          {told.stage !== 'before' && <Explained round={told} themes={themes} index={index} words={words} root={root} openBooth={openBooth} />}
          <div class="bank-buttons">
            <button type="button" class="wide-button" onClick={() => setTold(null)}>{words.bankOverview}</button>
            <button type="button" class="wide-button bank-main" onClick={onClose}>{told.stage === 'before' ? words.bankWalk : words.close}</button>
          </div>
        </>
      )}
      {!item && !(told && course) && <Overview themes={themes} record={record} words={words} now={now} onStart={start} />}
    </Dialog>
  );
}
