import { withHtml } from '../../exhibition/trusted';
import { fill, type ExhibitWords } from '../../exhibition/words';
import type { Pledge } from '../../visit/pledge';
import { showDay } from '../path/deadlines';
import { Ribbon, ribbonName } from './Ribbon';

interface HungProps {
  pledge: Pledge;
  /** Safe HTML: what to do now. */
  closing: string;
  onAgain: () => void;
  onDown: () => void;
  words: ExhibitWords;
  lang: string;
}

/** The ribbon that hangs, what was promised, and what may be done with it. */
export function Hung({ pledge, closing, onAgain, onDown, words, lang }: HungProps) {
  return (
    <>
      <div data-whole>
        <Ribbon {...pledge} hung label={ribbonName(pledge, words)} words={words} />
        <p class="pledge-signed">{fill(words.pledgeSigned, { day: showDay(pledge.day, lang) })}</p>
        <ul class="pledge-made" lang={pledge.lang}>
          {pledge.promises.map((promise) => <li key={promise}>{promise}</li>)}
        </ul>
      </div>
      <div class="pledge-closing" {...withHtml(closing)} />
      <p class="small">{words.pledgeKept}</p>
      <div class="pledge-keys">
        <button type="button" class="exhibit-button" onClick={onAgain}>{words.pledgeAgain}</button>
        <button type="button" class="exhibit-button" onClick={onDown}>{words.pledgeDown}</button>
      </div>
    </>
  );
}
