import { useEffect } from 'preact/hooks';
import type { ExhibitionIndex } from '../../exhibition/types';
import './narration.css';
import type { Taste } from './narrator';
import { troubleWord } from './troubleWord';
import { useNarrator } from './useNarrator';

export interface TourVoiceProps {
  index: ExhibitionIndex;
  root: string;
  /** The line shown now; empty while walking. */
  line: string;
  /** Something else lies in front. */
  quiet: boolean;
  taste: Taste;
  still: () => boolean;
  onSpeaking: (on: boolean) => void;
}

/** Says each line of a tour when it appears. Shows nothing unless something is wrong. */
export function TourVoice({ index, root, line, quiet, taste, still, onSpeaking }: TourVoiceProps) {
  const { words, lang } = index;
  const { narrator, state } = useNarrator({ text: '.tour-line', root, lang, taste, still, onSpeaking, what: line });
  useEffect(() => {
    if (quiet) narrator?.player.pause();
  }, [quiet, narrator]);
  return state?.trouble ? <p role="alert" class="tour-trouble">{words[troubleWord(state.trouble)]}</p> : null;
}
