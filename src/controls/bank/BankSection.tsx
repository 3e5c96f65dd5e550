import './bank.css';
import { useState } from 'preact/hooks';
import type { BankTheme } from '../../exhibition/types';
import { itemsOf } from '../../visit/bank/asked';
import type { BankRecord } from '../../visit/bank/record';
import type { BankWords } from './bankWords';
import { Standing } from './Standing';

interface BankSectionProps {
  themes: readonly BankTheme[];
  record: BankRecord;
  words: BankWords;
  onOpen: () => void;
}

/** In the passport: how every course that was begun stands, and the way to the questions. */
export function BankSection({ themes, record, words, onOpen }: BankSectionProps) {
  const [now] = useState(Date.now);
  const titles = new Map([['', words.bankAll], ...themes.map(({ id, title }) => [id, title] as const)]);
  const begun = Object.entries(record.courses).filter(([theme]) => titles.has(theme));
  const items = [...itemsOf(themes).values()];
  return (
    <>
      <h3>{words.bankTitle}</h3>
      {begun.length === 0 && <p>{words.bankHow}</p>}
      {begun.map(([theme, course]) => (
        <div key={theme}>
          {begun.length > 1 && <h4>{titles.get(theme)}</h4>}
          <Standing course={course} items={items} words={words} now={now} />
        </div>
      ))}
      <div class="passport-buttons">
        <button type="button" class="wide-button" onClick={onOpen}>{words.bankOpen}</button>
      </div>
    </>
  );
}
