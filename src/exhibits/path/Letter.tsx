import { useRef, useState } from 'preact/hooks';
import type { ExhibitWords } from '../../exhibition/words';
import { saveFile } from '../../visit/saveFile';
import { addDays, answerDays, showDay } from './deadlines';
import { letterFields, writeLetter, type LetterField, type LetterParts } from './letter';
import { printText } from './printText';

interface LetterProps {
  problem: string;
  /** `YYYY-MM-DD`. */
  received: string;
  today: string;
  words: ExhibitWords;
  lang: string;
}

/** A letter that fills as one types, to copy, print or save. It is kept nowhere else. */
export function Letter({ problem, received, today, words, lang }: LetterProps) {
  const [parts, setParts] = useState<LetterParts>({});
  const [said, setSaid] = useState('');
  const paper = useRef<HTMLPreElement>(null);
  const date = (day: string) => showDay(day, lang);
  const text = writeLetter(parts, { problem, date: date(today), by: date(addDays(received, answerDays[0])) }, words);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.pathCopied);
    } catch {
      if (paper.current) getSelection()?.selectAllChildren(paper.current);
      setSaid(words.pathCopySelf);
    }
  }

  return (
    <div class="path-letter">
      <p class="path-label">{words.pathLetterTitle}</p>
      <p class="small">{words.pathPrivate}</p>
      {(Object.keys(letterFields) as LetterField[]).map((key) => {
        const { label, long } = letterFields[key];
        const type = (value: string) => setParts((before) => ({ ...before, [key]: value }));
        return (
          <label key={key} class="path-field">
            {words[label]}
            {long
              ? <textarea class="exhibit-field" rows={3} maxLength={1000} value={parts[key] ?? ''} onInput={({ currentTarget }) => type(currentTarget.value)} />
              : <input class="exhibit-field" type="text" autocomplete="off" maxLength={60} value={parts[key] ?? ''} onInput={({ currentTarget }) => type(currentTarget.value)} />}
          </label>
        );
      })}
      <pre class="path-paper" ref={paper}>{text}</pre>
      <button type="button" class="exhibit-button exhibit-button-main" onClick={() => void copy()}>{words.pathCopy}</button>
      <button type="button" class="exhibit-button" onClick={() => printText(text)}>{words.pathPrint}</button>
      <button type="button" class="exhibit-button" onClick={() => saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${words.pathFile}.txt`)}>{words.pathSave}</button>
      <p role="status">{said}</p>
    </div>
  );
}
