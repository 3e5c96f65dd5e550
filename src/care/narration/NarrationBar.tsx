import { useEffect, useRef, useState } from 'preact/hooks';
import type { Recording } from '../../exhibition/types';
import { fill, type WordKey, type Words } from '../../exhibition/words';
import { recordingChoice, type Taste } from './narrator';
import type { PlayerState } from './player';

interface NarrationBarProps {
  words: Words;
  /** The page's language, in which languages are named. */
  lang: string;
  state: PlayerState;
  /** What is wrong, in plain words; null while all is well. */
  trouble: string | null;
  taste: Taste;
  recordings: readonly Recording[];
  /** Names of the device's voices of this language. */
  voices: readonly string[];
  onPlay: () => void;
  onPause: () => void;
  onPrevious: () => void;
  onNext: () => void;
  onTaste: (taste: Partial<Taste>) => void;
  onClose: () => void;
}

const speeds: [rate: number, word: WordKey][] = [[0.6, 'listenSlowest'], [0.8, 'listenSlow'], [1, 'listenUsual'], [1.3, 'listenFast']];

/** The little horn's buttons: go on or pause, one sentence back or on, speed and voice, close. */
export function NarrationBar(props: NarrationBarProps) {
  const { words, lang, state, trouble, taste, recordings, voices, onPlay, onPause, onPrevious, onNext, onTaste, onClose } = props;
  const [choosing, setChoosing] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    main.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus({ preventScroll: true });
    };
  }, []);
  const speaking = state.status === 'speaking';
  const nameOf = ({ lang: spoken, name }: Recording) => name ?? new Intl.DisplayNames(lang, { type: 'language' }).of(spoken) ?? spoken;
  return (
    <section class="narration" aria-label={words.listen} data-silent>
      <div class="narration-head">
        <p class={trouble === null ? 'narration-says' : 'narration-says narration-trouble'} role={trouble === null ? 'status' : 'alert'}>
          {trouble ?? (state.status === 'ended' ? words.listenEnded : words.listenTap)}
        </p>
        <button type="button" class="narration-button" onClick={onClose}>{words.listenStop}</button>
      </div>
      <div class="narration-buttons">
        {trouble === null && <button type="button" class="narration-button" onClick={onPrevious}>{words.listenPrevious}</button>}
        <button ref={main} type="button" class="narration-button narration-main" onClick={speaking ? onPause : onPlay}>
          {speaking ? words.listenPause : words.listenOn}
        </button>
        {trouble === null && <button type="button" class="narration-button" onClick={onNext}>{words.listenNext}</button>}
        {trouble === null && <button type="button" class="narration-button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>{words.listenHow}</button>}
      </div>
      {choosing && trouble === null && (
        <div class="narration-choices">
          <fieldset class="choices">
            <legend>{words.listenSpeed}</legend>
            {speeds.map(([rate, word]) => (
              <label key={word} class="choice">
                <input type="radio" name="narration-rate" checked={taste.rate === rate} onChange={() => onTaste({ rate })} />
                <span>{words[word]}</span>
              </label>
            ))}
          </fieldset>
          {recordings.length + voices.length > 1 && (
            <label class="narration-voice">
              <span>{words.listenVoice}</span>
              <select value={taste.voice ?? ''} onChange={({ currentTarget }) => onTaste({ voice: currentTarget.value || null })}>
                <option value="">{words.listenVoiceAuto}</option>
                {recordings.map((recording) => (
                  <option key={recording.src} value={recordingChoice(recording)}>{fill(words.listenRecorded, { name: nameOf(recording) })}</option>
                ))}
                {voices.map((name) => <option key={name} value={name}>{name}</option>)}
              </select>
            </label>
          )}
        </div>
      )}
    </section>
  );
}
