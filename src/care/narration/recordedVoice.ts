import type { Cue } from '../../exhibition/types';
import type { Listener, Voice } from './voice';

export interface RecordedVoiceOptions {
  /** Absolute address of the sound file. */
  address: string;
  /** What is said when; empty where nobody wrote it down: then the whole recording is one line. */
  cues: readonly Cue[];
  rate: number;
}

/** The line being said at a time: the last that has begun. */
export function lineAt(cues: readonly Cue[], seconds: number): number {
  return Math.max(0, cues.findLastIndex(({ from }) => from <= seconds + 0.05));
}

/** A recording. Silenced in the middle of a line, it goes on there when asked for the same line again. */
export function createRecordedVoice({ address, cues, rate }: RecordedVoiceOptions): Voice {
  const audio = new Audio();
  audio.preload = 'none';
  audio.src = address;
  let listener: Listener | null = null;
  let line = -1;

  function tell(): void {
    const now = lineAt(cues, audio.currentTime);
    if (now === line) return;
    line = now;
    listener?.reached(now);
  }
  const fail = () => {
    const told = listener;
    hush();
    told?.failed('recording');
  };
  audio.addEventListener('timeupdate', tell);
  audio.addEventListener('error', fail);
  audio.addEventListener('ended', () => {
    const told = listener;
    line = -1;
    listener = null;
    told?.ended();
  });

  function hush(): void {
    listener = null;
    audio.pause();
  }

  return {
    count: Math.max(1, cues.length),
    speak(from, newListener) {
      const goesOn = audio.paused && audio.currentTime > 0 && !audio.ended && lineAt(cues, audio.currentTime) === from;
      listener = newListener;
      audio.playbackRate = rate;
      if (!goesOn) audio.currentTime = cues[from]?.from ?? 0;
      line = from;
      newListener.reached(from);
      audio.play().catch((error: unknown) => {
        if (listener !== newListener) return;
        if (error instanceof DOMException && error.name === 'NotAllowedError') {
          hush();
          newListener.failed('silent');
        } else fail();
      });
    },
    hush,
  };
}
