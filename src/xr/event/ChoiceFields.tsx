import type { ExhibitionIndex } from '../../exhibition/types';
import type { Choices } from './eventRecord';

interface ChoiceFieldsProps {
  /** In the staff's language. */
  index: ExhibitionIndex;
  choices: Choices;
  /** How every visit begins. */
  usual: Choices;
  hasTour: boolean;
  onChoose: (change: Partial<Choices>) => void;
  onSetUsual: () => void;
}

/** What is chosen for a visitor before the headset goes on. */
export function ChoiceFields({ index: { words, languages }, choices, usual, hasTour, onChoose, onSetUsual }: ChoiceFieldsProps) {
  const field = <K extends keyof Choices>(key: K, legend: string, options: [value: Choices[K], word: string, lang?: string][]) => (
    <fieldset class="event-choice">
      <legend>{legend}</legend>
      {options.map(([value, word, lang]) => (
        <label key={word}>
          <input type="radio" name={`event-${key}`} checked={choices[key] === value} onChange={() => onChoose({ [key]: value } as Partial<Choices>)} />
          <span lang={lang}>{word}</span>
        </label>
      ))}
    </fieldset>
  );
  const same = (Object.keys(usual) as (keyof Choices)[]).every((key) => usual[key] === choices[key]);
  return (
    <section class="event-choices" aria-labelledby="event-before">
      <h2 id="event-before">{words.eventBefore}</h2>
      {field('lang', words.eventLanguage, languages.map(({ lang, name }) => [lang, name, lang]))}
      {field('care', words.careLegend, [[false, words.careOff], [true, words.careOn]])}
      {hasTour && field('walk', words.eventWalk, [['tour', words.eventTour], ['free', words.eventFree]])}
      {hasTour && choices.walk === 'tour' && field('aloud', words.eventAloud, [[false, words.eventAloudOff], [true, words.eventAloudOn]])}
      {same ? <p class="event-note">{words.eventUsual}</p> : <button type="button" class="event-button" onClick={onSetUsual}>{words.eventSetUsual}</button>}
    </section>
  );
}
