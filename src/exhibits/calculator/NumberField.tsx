import { useState } from 'preact/hooks';
import { fill, type ExhibitWordKey, type ExhibitWords } from '../../exhibition/words';
import { freshId } from '../freshId';
import { readAmount, stepAmount } from './readAmount';
import type { Field, Unit } from './sheet';

const unitWords: Record<Unit, ExhibitWordKey> = { yuan: 'unitYuan', percent: 'unitPercent', year: 'unitYears', month: 'unitMonths', age: 'unitAge' };

interface NumberFieldProps {
  field: Field;
  typed: string;
  onType: (text: string) => void;
  words: ExhibitWords;
  lang: string;
}

/** A number to type, with a button on each side for those who cannot or need not type; its limits, or what is wrong with it, below. */
export function NumberField({ field, typed, onType, words, lang }: NumberFieldProps) {
  const [id] = useState(freshId);
  const name = words[field.label];
  const unit = words[unitWords[field.unit]];
  const read = readAmount(typed, field);
  const limits = { least: field.least.toLocaleString(lang), most: field.most.toLocaleString(lang) };
  const wrong = 'wrong' in read;
  return (
    <div class="calculator-field">
      <label for={id}>{fill(words.calcNamed, { name, unit })}</label>
      <div class="exhibit-steps">
        <button type="button" class="exhibit-button" aria-label={fill(words.calcLess, { name })} onClick={() => onType(stepAmount(typed, field, -1))}>−</button>
        <input class="exhibit-field" id={id} type="number" inputMode="decimal" min={field.least} max={field.most} step={field.step} value={typed} aria-invalid={wrong} aria-describedby={`${id}-limits`} onInput={({ currentTarget }) => onType(currentTarget.value)} />
        <button type="button" class="exhibit-button" aria-label={fill(words.calcMore, { name })} onClick={() => onType(stepAmount(typed, field, 1))}>+</button>
      </div>
      <p class={wrong ? 'calculator-wrong' : 'small'} id={`${id}-limits`}>
        {fill(wrong ? words[read.wrong] : words.calcLimits, limits)}
      </p>
    </div>
  );
}
