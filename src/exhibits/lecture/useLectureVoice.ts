import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExhibitWordKey } from '../../exhibition/words';
import type { ExhibitProps } from '../exhibit';
import type { Lecture, LectureAct } from './model';

/** Says the caption, sentence after sentence, while the lecture plays; what it gives back says why nothing is heard. */
export function useLectureVoice(caption: RefObject<HTMLElement | null>, { at: { slide, sentence }, playing }: Lecture, inClass: boolean, act: (act: LectureAct) => void, readAloud: ExhibitProps['readAloud']): ExhibitWordKey | null {
  const [trouble, setTrouble] = useState<ExhibitWordKey | null>(null);
  useEffect(() => {
    if (!playing || !caption.current) return undefined;
    setTrouble(null);
    return readAloud(caption.current, (word) => {
      setTrouble(word);
      act({ kind: word ? 'pause' : 'said' });
    });
    // In the class view it is another caption.
  }, [playing, slide, sentence, inClass, caption, act, readAloud]);
  useEffect(() => {
    // A voice falls silent when its page is hidden, and would not go on by itself.
    const hide = () => document.visibilityState === 'hidden' && act({ kind: 'pause' });
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [act]);
  return trouble;
}
