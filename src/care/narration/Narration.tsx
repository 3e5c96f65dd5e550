import { useEffect, useState } from 'preact/hooks';
import type { ExhibitionIndex } from '../../exhibition/types';
import { voicesFor } from './chooseVoice';
import { deviceSpeech, deviceVoices } from './deviceVoice';
import { NarrationBar } from './NarrationBar';
import './narration.css';
import type { Taste } from './narrator';
import { troubleWord } from './troubleWord';
import { useNarrator } from './useNarrator';

export interface NarrationProps {
  index: ExhibitionIndex;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** Selector of what is read; the last one in the document counts, which is in front. */
  text: string;
  taste: Taste;
  still: () => boolean;
  onTaste: (taste: Partial<Taste>) => void;
  onSpeaking: (on: boolean) => void;
  /** The same from render to render, like `still` and `onSpeaking`. */
  onClose: () => void;
}

/** The little horn: reads what stands in front from its beginning, as soon as it is shown. */
export function Narration({ index, root, text, taste, still, onTaste, onSpeaking, onClose }: NarrationProps) {
  const { words, lang } = index;
  const [voices, setVoices] = useState<string[]>([]);
  const { narrator, state } = useNarrator({ text, root, lang, taste, still, onSpeaking });

  useEffect(() => {
    const speech = deviceSpeech();
    if (!speech) return undefined;
    const take = (known: SpeechSynthesisVoice[]) => setVoices([...new Set(voicesFor(known, lang).map(({ name }) => name))]);
    const later = () => take(speech.getVoices());
    void Promise.resolve(deviceVoices(speech)).then(take);
    speech.addEventListener('voiceschanged', later);
    return () => speech.removeEventListener('voiceschanged', later);
  }, [lang]);

  useEffect(() => {
    // Over the hall Escape closes the dialog, and the reading with it.
    const escape = ({ key }: KeyboardEvent) => key === 'Escape' && !document.querySelector('dialog[open]') && onClose();
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('keydown', escape);
      // Leaving in whatever way ends the reading; the caller's own state must know.
      onClose();
    };
  }, [onClose]);

  if (!narrator || !state) return null;
  const { player, recordings } = narrator;
  return (
    <NarrationBar
      words={words} lang={lang} state={state} trouble={state.trouble && words[troubleWord(state.trouble)]} taste={taste}
      recordings={recordings} voices={voices} onPlay={player.play} onPause={player.pause}
      onPrevious={player.previous} onNext={player.next} onTaste={onTaste} onClose={onClose}
    />
  );
}
