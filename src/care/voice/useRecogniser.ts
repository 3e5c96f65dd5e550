import { useEffect, useRef, useState } from 'preact/hooks';
import { openRecogniser, type Hearing, type Recogniser, type SpeechScope } from './recogniser';

interface Ears {
  hearing: Hearing;
  start(): void;
  stop(): void;
}

/**
 * Listens in one language while its component is there. Where the browser has no recogniser it fails with `noService`
 * when it is started, so that the button can say so rather than be missing.
 */
export function useRecogniser(lang: string, heard: (guesses: string[]) => void): Ears {
  const [hearing, setHearing] = useState<Hearing>({ kind: 'ready' });
  const recogniserRef = useRef<Recogniser | null>(null);
  const latestRef = useRef(heard);
  useEffect(() => { latestRef.current = heard; });
  useEffect(() => {
    const opened = openRecogniser(lang, (now) => {
      setHearing(now);
      if (now.kind === 'heard') latestRef.current(now.guesses);
    }, window as SpeechScope);
    recogniserRef.current = opened;
    return () => opened?.dispose();
  }, [lang]);
  return {
    hearing,
    start() {
      if (recogniserRef.current) recogniserRef.current.start();
      else setHearing({ kind: 'failed', why: 'noService' });
    },
    stop: () => recogniserRef.current?.stop(),
  };
}
