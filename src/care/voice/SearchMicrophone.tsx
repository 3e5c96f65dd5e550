import type { RefObject } from 'preact';
import type { Words } from '../../exhibition/words';
import { hearingWords } from './hearingWords';
import { MicrophoneIcon } from './MicrophoneIcon';
import { readCommand } from './readCommand';
import { useRecogniser } from './useRecogniser';
import './voice.css';

interface SearchMicrophoneProps {
  words: Words;
  /** Language that is spoken (BCP 47). */
  lang: string;
  /** The search box: typing goes on there when listening cannot. */
  box: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
}

/** Beside a search box: speak what you look for. Without a recogniser it says so and leaves the visitor in the box. */
export function SearchMicrophone({ words, lang, box, onQuery }: SearchMicrophoneProps) {
  const { hearing, start, stop } = useRecogniser(lang, (guesses) => {
    onQuery(spokenQuery(guesses));
    box.current?.focus();
  });
  const listening = hearing.kind === 'listening';
  return (
    <div class="search-microphone">
      <button
        type="button" class="microphone-button" data-listening={listening}
        onClick={() => {
          if (listening) return stop();
          start();
          if (!('SpeechRecognition' in window || 'webkitSpeechRecognition' in window)) box.current?.focus();
        }}
      >
        <MicrophoneIcon />{listening ? words.speakStop : words.speakSearch}
      </button>
      <p role="status" class="microphone-status" data-hearing={hearing.kind}>{hearing.kind === 'heard' ? '' : hearingWords(hearing, words)}</p>
      <p class="microphone-note">{words.speakPrivacy}</p>
    </div>
  );
}

/** What to look for: “找假币” and “假币在哪里” look for 假币; any other command is looked for as it was said. */
function spokenQuery(guesses: string[]): string {
  const command = readCommand(guesses.slice(0, 1));
  if (command?.kind === 'search') return command.query;
  return command?.kind === 'go' ? command.place : (guesses[0] ?? '').replace(/[。.]$/, '');
}
