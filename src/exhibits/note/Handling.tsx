import type { ExhibitWords } from '../../exhibition/words';
import { perStep, tremble } from './Card';
import { lights, type Act, type Look } from './model';
import { usePhoneTilt } from './usePhoneTilt';

const steps = [['noteLeft', '←', 0, -perStep], ['noteUp', '↑', perStep, 0], ['noteDown', '↓', -perStep, 0], ['noteRight', '→', 0, perStep]] as const;

interface HandlingProps {
  look: Look;
  /** The print under the finger stands out. */
  rough: boolean;
  act: (act: Act) => void;
  words: ExhibitWords;
}

/** Buttons for all that can be done with the note, for fingers that do not drag and rays that cannot. */
export function Handling({ look, rough, act, words }: HandlingProps) {
  const phone = usePhoneTilt(act);
  const feel = () => {
    if (!look.feeling && rough) navigator.vibrate?.(tremble);
    act({ kind: 'feel' });
  };
  return (
    <>
      <p class="note-by-hand">{words.noteByHand}</p>
      <div class="note-keys note-arrows">
        {steps.map(([word, arrow, x, y]) => <button key={word} type="button" class="exhibit-button" aria-label={words[word]} onClick={() => act({ kind: 'turn', x, y })}>{arrow}</button>)}
      </div>
      <div class="note-keys">
        {lights.map((light) => (
          <button key={light} type="button" class="exhibit-button" aria-pressed={look.light === light} onClick={() => act({ kind: 'light', light })}>{words[`noteLight-${light}`]}</button>
        ))}
        <button type="button" class="exhibit-button" aria-pressed={look.feeling} onClick={feel}>{words.noteFeel}</button>
        <button type="button" class="exhibit-button" onClick={() => act({ kind: 'tilt', to: { x: 0, y: 0 } })}>{words.noteFlat}</button>
        <button type="button" class="exhibit-button" data-tool="magnify">{words.noteMagnify}</button>
        {phone.can && <button type="button" class="exhibit-button note-phone" aria-pressed={phone.state === 'on'} onClick={() => void phone.toggle()}>{words.notePhone}</button>}
      </div>
      {phone.state === 'refused' && <p role="alert">{words.notePhoneNot}</p>}
    </>
  );
}
