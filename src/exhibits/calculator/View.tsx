import './calculator.css';
import { useState } from 'preact/hooks';
import { fill } from '../../exhibition/words';
import { withHtml } from '../../exhibition/trusted';
import type { ExhibitProps } from '../exhibit';
import { NumberField } from './NumberField';
import { PlotFigure } from './PlotFigure';
import { readAmount } from './readAmount';
import type { Sheet, Worked } from './sheet';
import { sheets } from './sheets';
import { showAmount } from './showAmount';
import { stacksOf } from './stacks';

/** What the sheet makes of the fields as typed, or null while one of them cannot be read. */
function workOut({ fields, work }: Sheet, typed: Record<string, string>): Worked | null {
  const read = Object.entries(fields).map(([key, field]) => [key, readAmount(typed[key]!, field)] as const);
  const values = read.flatMap(([key, one]) => ('value' in one ? [[key, one.value] as const] : []));
  return values.length < read.length ? null : work(Object.fromEntries(values));
}

/** The editor's text, a number for each thing asked, and the result in one sentence, in bars and in a table. */
export default function CalculatorView({ source, words, lang, onDone, onStacks }: ExhibitProps) {
  const sheet = sheets[source.dataset['kind'] ?? '']!;
  const [typed, setTyped] = useState(() => Object.fromEntries(Object.entries(sheet.fields).map(([key, { usual }]) => [key, String(usual)])));
  const worked = workOut(sheet, typed);

  function type(key: string, text: string): void {
    const next = { ...typed, [key]: text };
    setTyped(next);
    const result = workOut(sheet, next);
    // Whoever has tried a number of their own and seen the result has done it.
    if (!result || !('said' in result)) return;
    onDone({ right: 1, of: 1 });
    onStacks(stacksOf(result.plot));
  }

  return (
    <>
      <div {...withHtml(source.innerHTML)} />
      {Object.entries(sheet.fields).map(([key, field]) => (
        <NumberField key={key} field={field} typed={typed[key]!} onType={(text) => type(key, text)} words={words} lang={lang} />
      ))}
      <p class="calculator-said" role="status">
        {worked === null && words.calcMend}
        {worked && 'wrong' in worked && words[worked.wrong]}
        {worked && 'said' in worked && fill(words[worked.said], Object.fromEntries(Object.entries(worked.amounts).map(([key, amount]) => [key, showAmount(amount, lang)])))}
      </p>
      {worked && 'said' in worked && <PlotFigure plot={worked.plot} words={words} lang={lang} />}
      <p class="small">{words.calcPractice}</p>
    </>
  );
}
