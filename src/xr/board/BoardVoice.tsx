import type { Words } from '../../exhibition/words';
import type { NarratorOptions, Taste } from '../../care/narration/narrator';
import { troubleWord } from '../../care/narration/troubleWord';
import { useNarrator } from '../../care/narration/useNarrator';

/** How a board reads aloud: as the visitor likes it everywhere. */
export type Reading = Pick<NarratorOptions, 'still' | 'onSpeaking'> & { taste: Taste };

interface BoardVoiceProps {
  words: Words;
  lang: string;
  root: string;
  reading: Reading;
  /** The sentence under way; the same from render to render. */
  onSentence: (range: Range) => void;
}

/** Reads the article on the board aloud from its beginning for as long as it is there; what hinders it is said in words. */
export function BoardVoice({ words, lang, root, reading: { taste, still, onSpeaking }, onSentence }: BoardVoiceProps) {
  const { state } = useNarrator({ text: '.board-reading .article', root, lang, taste, still, onSpeaking, onSentence });
  return state?.trouble ? <p class="board-trouble">{words[troubleWord(state.trouble)]}</p> : null;
}
