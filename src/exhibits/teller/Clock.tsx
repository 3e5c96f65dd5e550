import { fill, type ExhibitWords } from '../../exhibition/words';
import type { Act, Teller } from './model';

/** Told in steps of so many seconds: numbers that run make people hurry. */
const step = 10;

/** How much time there is, and that there can be more. */
export function Clock({ state: { secondsLeft, paused }, act, words }: { state: Teller; act: (act: Act) => void; words: ExhibitWords }) {
  return (
    <div class="teller-clock">
      <p>{paused ? words.tellerPaused : fill(words.tellerTime, { seconds: Math.ceil(secondsLeft / step) * step })}</p>
      <button type="button" class="exhibit-button" onClick={() => act({ kind: 'more' })}>{words.tellerMore}</button>
      <button type="button" class="exhibit-button" aria-pressed={paused} onClick={() => act({ kind: 'pause' })}>{words.tellerPause}</button>
    </div>
  );
}
