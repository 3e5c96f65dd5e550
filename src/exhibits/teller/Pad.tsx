import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ExhibitWords } from '../../exhibition/words';
import type { Act } from './model';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The keys of the machine; a keyboard's own digits, Backspace and Enter do the same while the focus is in the machine. */
export function Pad({ act, covered, words }: { act: (act: Act) => void; covered: boolean; words: ExhibitWords }) {
  const pad = useRef<HTMLDivElement>(null);
  // Heard as soon as the pad is seen: a quick typist comes before the next frame.
  useLayoutEffect(() => {
    const machine = pad.current?.closest<HTMLElement>('.teller');
    const type = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (/^\d$/.test(event.key)) act({ kind: 'digit', digit: event.key });
      else if (event.key === 'Backspace') act({ kind: 'wipe' });
      // On a button Enter is that button's.
      else if (event.key === 'Enter' && !(event.target as Element).closest('button, a, summary')) act({ kind: 'enter' });
      else return;
      event.preventDefault();
    };
    machine?.addEventListener('keydown', type);
    return () => machine?.removeEventListener('keydown', type);
  }, [act]);
  const key = (digit: string) => <button key={digit} type="button" class="exhibit-button" onClick={() => act({ kind: 'digit', digit })}>{digit}</button>;
  return (
    <div ref={pad} class={`teller-pad${covered ? ' teller-covered' : ''}`} role="group" aria-label={words.tellerPad}>
      {digits.map(key)}
      <button type="button" class="exhibit-button" onClick={() => act({ kind: 'wipe' })}>{words.tellerWipe}</button>
      {key('0')}
      <button type="button" class="exhibit-button exhibit-button-main" onClick={() => act({ kind: 'enter' })}>{words.tellerEnter}</button>
    </div>
  );
}
