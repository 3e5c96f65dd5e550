import type { Words } from '../exhibition/words';

/**
 * The offer of care mode 关怀版 to somebody new: one sentence, two large answers, in the flow of the page and never over
 * its text. `src/app/careKeeper.ts` hears the answers; the first is a link, so that it also works before that script has come.
 */
export function CareOffer({ words }: { words: Words }) {
  return (
    <aside class="care-offer needs-script" aria-label={words.careLegend}>
      <p>{words.careOffer}</p>
      <p class="care-answers">
        <a class="care-yes" href="?care=1" rel="nofollow" data-care-answer="yes">{words.careAccept}</a>
        <button type="button" class="care-no" data-care-answer="no">{words.careDecline}</button>
      </p>
    </aside>
  );
}

/** The switch between the usual and the care mode; it names the one it leads to. */
export function CareSwitch({ words, look }: { words: Words; look: string }) {
  return (
    <button type="button" class={look} data-care-answer="toggle">
      <span class="when-usual">{words.careMode}</span>
      <span class="when-care">{words.careUsual}</span>
    </button>
  );
}
