import { useEffect } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Words } from '../exhibition/words';
import type { Session } from './session';
import { useStore } from './useStore';

/** Brings the magnifier while the session asks for it, and takes it along when another surface comes to the front. */
export function useMagnifier(session: StoreApi<Session>, words: Words): void {
  const { magnifying } = useStore(session);
  useEffect(() => {
    if (!magnifying) return undefined;
    let close: (() => void) | null = null;
    let gone = false;
    const putAway = () => session.setState({ magnifying: false });
    import('../care/magnifier/magnifier').then(({ openMagnifier }) => {
      if (!gone) close = openMagnifier(words, putAway);
    }, putAway);
    return () => {
      gone = true;
      close?.();
    };
  }, [magnifying, session, words]);
}
