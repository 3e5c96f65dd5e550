import { useEffect, useRef, useState } from 'preact/hooks';
import { createNarrator, type Narrator, type NarratorOptions, type Taste } from './narrator';
import type { PlayerState } from './player';
import { caretAt } from './caretAt';

/**
 * A narrator that begins when the component is shown, reads anew when `what` changes, and falls silent when the component
 * goes. It pauses when the page is hidden or left, and reads on from a sentence that is tapped.
 */
export function useNarrator(options: () => NarratorOptions, taste: Taste, what: string): { narrator: Narrator | null; state: PlayerState | null } {
  const [narrator, setNarrator] = useState<Narrator | null>(null);
  const [state, setState] = useState<PlayerState | null>(null);
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const chosen = latest.current();
    const made = createNarrator(chosen);
    const { player } = made;
    setNarrator(made);
    setState(player.store.getState());
    const forget = player.store.subscribe(setState);
    const tap = (event: Event) => {
      if (!(event instanceof MouseEvent) || (event.target as Element).closest('a, button, summary, input, select, label')) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const caret = caretAt(event.clientX, event.clientY);
      if (caret) made.hearFrom(caret.node, caret.offset);
    };
    const hide = () => document.visibilityState === 'hidden' && player.pause();
    chosen.text.addEventListener('click', tap);
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', player.pause);
    player.play();
    return () => {
      chosen.text.removeEventListener('click', tap);
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', player.pause);
      made.close();
      forget();
    };
  }, [what]);
  const { rate, voice } = taste;
  useEffect(() => narrator?.follow({ rate, voice }), [narrator, rate, voice]);
  return { narrator, state };
}
