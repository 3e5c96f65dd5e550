import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExhibitWordKey } from '../../exhibition/words';
import type { ExhibitProps } from '../exhibit';

/** Reads the screen aloud from now on, each one as it comes; `what` is what tells one from the next. */
export function useAloud(screen: RefObject<HTMLElement | null>, what: string, readAloud: ExhibitProps['readAloud']) {
  const [on, setOn] = useState(false);
  const [trouble, setTrouble] = useState<ExhibitWordKey | null>(null);
  useEffect(() => {
    if (!on || !screen.current) return undefined;
    return readAloud(screen.current, (word) => {
      setTrouble(word);
      if (word) setOn(false);
    });
  }, [on, what, screen, readAloud]);
  return { on, trouble, toggle: () => setOn((before) => !before) };
}
