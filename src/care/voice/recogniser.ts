/** How listening fares. `interim` is what the browser believes so far; `guesses` its best guess first. */
export type Hearing =
  | { kind: 'ready' }
  | { kind: 'listening'; interim: string }
  | { kind: 'heard'; guesses: string[] }
  | { kind: 'failed'; why: HearingFailure };

/** `noService`: the browser has a recogniser by name only, or none for this language. */
export type HearingFailure = 'notAllowed' | 'noSpeech' | 'noNetwork' | 'noMicrophone' | 'noService';

export interface Recogniser {
  /** Begins to listen to one sentence; the browser asks for the microphone the first time. */
  start(): void;
  /** Ends listening; what was heard so far still counts. */
  stop(): void;
  /** Ends listening and tells nothing more. */
  dispose(): void;
}

/** The parts of the Web Speech API used here; prefixed in Chromium and Safari. */
interface SpeechRecognitionLike extends EventTarget {
  lang: string;
  interimResults: boolean;
  maxAlternatives: number;
  processLocally?: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}
type Results = ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
interface SpeechRecognitionMaker {
  new (): SpeechRecognitionLike;
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>;
}
/** A window as far as speech goes. */
export interface SpeechScope {
  SpeechRecognition?: SpeechRecognitionMaker;
  webkitSpeechRecognition?: SpeechRecognitionMaker;
}

const failures: Record<string, HearingFailure> = {
  'not-allowed': 'notAllowed',
  'no-speech': 'noSpeech',
  network: 'noNetwork',
  'audio-capture': 'noMicrophone',
  'service-not-allowed': 'noService',
  'language-not-supported': 'noService',
};

/**
 * The browser's own recogniser for one language (BCP 47), or null where there is none. It tells every change to `tell`.
 * Where the device can recognise by itself (its language pack is there) it must: then the voice goes nowhere. Elsewhere
 * the browser may send the sound to its maker, which the visitor is told beside the button.
 */
export function openRecogniser(lang: string, tell: (now: Hearing) => void, scope: SpeechScope): Recogniser | null {
  const Maker = scope.SpeechRecognition ?? scope.webkitSpeechRecognition;
  if (!Maker) return null;
  let running: SpeechRecognitionLike | null = null;
  let onDevice = false;
  // Asked ahead of the press: a recogniser must be started within it, before the browser forgets that there was one.
  Maker.available?.({ langs: [lang], processLocally: true }).then((answer) => { onDevice = answer === 'available'; }, () => undefined);

  function begin(Speech: SpeechRecognitionMaker): void {
    const recognition = new Speech();
    recognition.lang = lang;
    recognition.interimResults = true;
    recognition.maxAlternatives = 4;
    if (onDevice) recognition.processLocally = true;
    let guesses: string[] = [];
    let why: HearingFailure | 'stopped' | null = null;
    recognition.addEventListener('result', (event) => {
      if (recognition !== running) return;
      const results = Array.from((event as Event & { results: Results }).results);
      const interim = results.map((result) => result[0]?.transcript ?? '').join('');
      // Several results are parts of one sentence: only a single one has whole guesses besides the best.
      guesses = results.length === 1 ? Array.from(results[0]!, ({ transcript }) => transcript) : [interim];
      tell({ kind: 'listening', interim });
      if (results.every(({ isFinal }) => isFinal)) recognition.stop();
    });
    recognition.addEventListener('error', (event) => {
      const { error } = event as Event & { error: string };
      why = error === 'aborted' ? 'stopped' : failures[error] ?? 'noService';
    });
    recognition.addEventListener('end', () => {
      if (recognition !== running) return;
      running = null;
      if (guesses.some((guess) => guess.trim() !== '')) tell({ kind: 'heard', guesses });
      else if (why === 'stopped') tell({ kind: 'ready' });
      else tell({ kind: 'failed', why: why ?? 'noSpeech' });
    });
    running = recognition;
    tell({ kind: 'listening', interim: '' });
    try {
      recognition.start();
    } catch {
      running = null;
      tell({ kind: 'failed', why: 'noService' });
    }
  }

  return {
    start: () => { if (!running) begin(Maker); },
    stop: () => running?.stop(),
    dispose() {
      const recognition = running;
      running = null;
      recognition?.abort();
    },
  };
}
