import type { Words } from '../exhibition/words';
import { askAgain } from './askAgain';

/**
 * The offer of care mode 关怀版 to somebody new: one sentence, two large answers, in the flow of the page and never over
 * its text. `src/app/careKeeper.ts` hears the answers; both also work before that script has come, by asking for the page anew.
 */
export function CareOffer({ words }: { words: Words }) {
  return (
    <aside class="care-offer needs-script" aria-label={words.careLegend}>
      <p>{words.careOffer}</p>
      <p class="care-answers">
        <a class="care-yes" href="?care=1" rel="nofollow" data-care-answer="yes">{words.careAccept}</a>
        <button {...askAgain} name="care" value="0" class="care-no" data-care-answer="no">{words.careDecline}</button>
      </p>
    </aside>
  );
}

/** The switch between the usual and the care mode; it names the one it leads to. */
export function CareSwitch({ words, look }: { words: Words; look: string }) {
  return (
    <button {...askAgain} name="care" value="1" class={look} data-care-answer="toggle">
      <span class="when-usual">{words.careMode}</span>
      <span class="when-care">{words.careUsual}</span>
    </button>
  );
}
