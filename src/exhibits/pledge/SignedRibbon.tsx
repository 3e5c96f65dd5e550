import { fill } from '../../exhibition/words';
import type { Pledge } from '../../visit/pledge';
import { showDay } from '../path/deadlines';
import type { PledgeWords } from './pledgeWords';
import { Ribbon, ribbonName } from './Ribbon';

interface SignedRibbonProps {
  pledge: Pledge;
  words: PledgeWords;
  lang: string;
}

/** A ribbon that hangs, the day it was signed and what was promised: at its wall and among what a visitor made. */
export function SignedRibbon({ pledge, words, lang }: SignedRibbonProps) {
  return (
    <div class="pledge-ribbon-signed" data-whole>
      <Ribbon {...pledge} hung label={ribbonName(pledge, words)} words={words} />
      <p class="pledge-signed">{fill(words.pledgeSigned, { day: showDay(pledge.day, lang) })}</p>
      <ul class="pledge-made" lang={pledge.lang}>
        {pledge.promises.map((promise) => <li key={promise}>{promise}</li>)}
      </ul>
    </div>
  );
}
