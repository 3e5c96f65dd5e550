import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../controls/Dialog';
import type { ExhibitionIndex } from '../../exhibition/types';
import type { Command } from './command';
import { hearingWords } from './hearingWords';
import { MicrophoneIcon } from './MicrophoneIcon';
import { readCommand } from './readCommand';
import { useRecogniser } from './useRecogniser';
import './voice.css';

interface SpeakDialogProps {
  index: ExhibitionIndex;
  /** Does what was asked for; false when it cannot be done here and now. */
  obey: (command: Command) => boolean;
  onClose: () => void;
}

/** 小话筒: say what you want, or write it. Anything that is no command is searched for. */
export function SpeakDialog({ index, obey, onClose }: SpeakDialogProps) {
  const { words, lang } = index;
  const box = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [refused, setRefused] = useState(false);
  const take = (said: readonly string[]) => {
    const command = readCommand(said);
    if (command?.kind === 'close') return onClose();
    setRefused(command !== null && !obey(command));
  };
  const { hearing, start, stop } = useRecogniser(lang, take);
  const listening = hearing.kind === 'listening';
  const deaf = hearing.kind === 'failed' && hearing.why !== 'noSpeech';
  useEffect(() => button.current?.focus(), []);
  // Where speaking does not work, writing is the next thing to do.
  useEffect(() => { if (deaf) box.current?.focus(); }, [deaf]);
  const told = hearingWords(hearing, words);
  return (
    <Dialog title={words.speak} closeWord={words.close} kind="speak" onClose={onClose}>
      <h2>{words.speak}</h2>
      <p>{words.speakIntro}</p>
      <button
        ref={button} type="button" class="microphone-button microphone-big" data-listening={listening}
        onClick={() => {
          setRefused(false);
          if (listening) stop();
          else start();
        }}
      >
        <MicrophoneIcon />{listening ? words.speakStop : words.speakStart}
      </button>
      <p role="status" class="microphone-status" data-hearing={hearing.kind}>{refused ? `${told} ${words.speakCannot}` : told}</p>
      <p class="microphone-note">{words.speakPrivacy}</p>
      <form
        class="speak-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (box.current) take([box.current.value]);
        }}
      >
        <label for="speak-box">{words.speakType}</label>
        <input ref={box} id="speak-box" type="search" enterkeyhint="go" autocomplete="off" placeholder={words.speakTypeHint} />
        <button type="submit" class="wide-button">{words.speakDo}</button>
      </form>
      <h3>{words.speakExamples}</h3>
      <ul class="speak-examples">
        {words.speakPhrases.split(/[；;]\s*/).map((phrase) => (
          <li key={phrase}><button type="button" class="speak-example" onClick={() => take([phrase])}>{phrase}</button></li>
        ))}
      </ul>
    </Dialog>
  );
}
