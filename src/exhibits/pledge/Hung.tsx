import { withHtml } from '../../exhibition/trusted';
import type { ExhibitWords } from '../../exhibition/words';
import type { Pledge } from '../../visit/pledge';
import { SignedRibbon } from './SignedRibbon';

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
      <SignedRibbon pledge={pledge} words={words} lang={lang} />
      <div class="pledge-closing" {...withHtml(closing)} />
      <p class="small">{words.pledgeKept}</p>
      <div class="pledge-keys">
        <button type="button" class="exhibit-button" onClick={onAgain}>{words.pledgeAgain}</button>
        <button type="button" class="exhibit-button" onClick={onDown}>{words.pledgeDown}</button>
      </div>
    </>
  );
}
