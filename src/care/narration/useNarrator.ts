import { useEffect, useState } from 'preact/hooks';
import { caretAt } from './caretAt';
import { createNarrator, type Narrator, type NarratorOptions, type Taste } from './narrator';
import type { PlayerState } from './player';

interface UseNarratorOptions extends Omit<NarratorOptions, 'text'> {
  /** Selector of what is read; of several the last in the document. */
  text: string;
  taste: Taste;
  /** Whatever else, when it changes, is another text. */
  what?: string;
}

/**
 * A narrator that begins when the component is shown and falls silent when it goes. It pauses when the page is hidden or
 * left, and reads on from a sentence that is tapped. `still`, `onSpeaking` and `onSentence` must stay the same from render to render.
 */
export function useNarrator({ text, root, lang, taste, still, onSpeaking, onSentence, what }: UseNarratorOptions): { narrator: Narrator | null; state: PlayerState | null } {
  const [narrator, setNarrator] = useState<Narrator | null>(null);
  const [state, setState] = useState<PlayerState | null>(null);
  useEffect(() => {
    const element = [...document.querySelectorAll(text)].at(-1);
    if (!element) return undefined;
    const made = createNarrator({ text: element, root, lang, still, onSpeaking, onSentence });
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
    element.addEventListener('click', tap);
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', player.pause);
    return () => {
      element.removeEventListener('click', tap);
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', player.pause);
      made.close();
      forget();
    };
  }, [text, root, lang, still, onSpeaking, onSentence, what]);
  const { rate, voice } = taste;
  useEffect(() => narrator?.follow({ rate, voice }), [narrator, rate, voice]);
  useEffect(() => narrator?.player.play(), [narrator]);
  return { narrator, state };
}
