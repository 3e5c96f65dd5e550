import { chooseVoice } from './chooseVoice';
import { spokenForm } from './spokenForm';
import type { Listener, Voice } from './voice';

/** Milliseconds a device may take to make its voices known, and to begin a line it was given. */
const voicesWithin = 2500;
const beginsWithin = 5000;
/** Milliseconds between silencing and the next line: some browsers lose a line that follows at once. */
const breath = 60;

export interface DeviceVoiceOptions {
  lines: readonly { text: string; lang: string }[];
  rate: number;
  /** Name of the voice wanted; null leaves the choice to `chooseVoice`. */
  name: string | null;
}

/** The device's speech; undefined where the browser has none. */
export function deviceSpeech(): SpeechSynthesis | undefined {
  return typeof SpeechSynthesisUtterance === 'function' ? (window.speechSynthesis as SpeechSynthesis | undefined) : undefined;
}

/** The device's voices. They may come late, or never: then the list is empty. Resolves at once where they are known. */
export function deviceVoices(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> | SpeechSynthesisVoice[] {
  const known = speech.getVoices();
  if (known.length > 0) return known;
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', done);
      resolve(speech.getVoices());
    };
    const timer = setTimeout(done, voicesWithin);
    speech.addEventListener('voiceschanged', done);
  });
}

/**
 * The device reads line by line: Chromium falls silent in long utterances, and no browser tells reliably where in one it
 * is. A voice is looked for at each start, as voices come and go.
 */
export function createDeviceVoice({ lines, rate, name }: DeviceVoiceOptions): Voice {
  const speech = deviceSpeech();
  let order = 0;
  let timer = 0;
  /** Kept, or Chromium forgets an utterance and never says that it ended. */
  let saying: SpeechSynthesisUtterance | null = null;

  function say(speech: SpeechSynthesis, voices: SpeechSynthesisVoice[], at: number, listener: Listener, mine: number): void {
    const line = lines[at];
    if (!line) return listener.ended();
    const voice = chooseVoice(voices, line.lang, name);
    if (!voice) return listener.failed('noVoice');
    listener.reached(at);
    saying = new SpeechSynthesisUtterance(spokenForm(line.text, line.lang));
    Object.assign(saying, { voice, lang: voice.lang.replace('_', '-'), rate });
    const fail = () => {
      if (mine !== order) return;
      hush();
      listener.failed('silent');
    };
    timer = window.setTimeout(fail, beginsWithin);
    saying.addEventListener('start', () => mine === order && clearTimeout(timer));
    saying.addEventListener('error', fail);
    saying.addEventListener('end', () => {
      if (mine !== order) return;
      clearTimeout(timer);
      say(speech, voices, at + 1, listener, mine);
    });
    speech.speak(saying);
  }

  function hush(): void {
    order += 1;
    clearTimeout(timer);
    saying = null;
    speech?.cancel();
  }

  return {
    count: lines.length,
    speak(line, listener) {
      if (!speech) return listener.failed('unable');
      const wait = speech.speaking || speech.pending ? breath : 0;
      hush();
      const mine = order;
      const begin = (voices: SpeechSynthesisVoice[]) => mine === order && say(speech, voices, line, listener, mine);
      const known = deviceVoices(speech);
      // At once if it can be: an iPhone speaks only within the touch that asked for it.
      if (Array.isArray(known) && wait === 0) begin(known);
      else void Promise.resolve(known).then((voices) => (timer = window.setTimeout(() => begin(voices), wait)));
    },
    hush,
  };
}
