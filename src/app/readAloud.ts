import { createDeviceVoice } from '../care/narration/deviceVoice';
import { findSentences } from '../care/narration/findSentences';
import type { Taste } from '../care/narration/narrator';
import { createPlayer } from '../care/narration/player';
import { troubleWord } from '../care/narration/troubleWord';
import type { WordKey } from '../exhibition/words';

/** Reads an element aloud by the device, unmarked, until it ends, the page is hidden or the returned function is called. */
export function readAloud(text: Element, { rate, voice }: Taste, ended: (trouble: WordKey | null) => void): () => void {
  const player = createPlayer(createDeviceVoice({ lines: findSentences(text), rate, name: voice }));
  player.store.subscribe(({ status, trouble }) => {
    if (status === 'ended' || status === 'failed') ended(trouble && troubleWord(trouble));
  });
  const hide = () => document.visibilityState === 'hidden' && player.pause();
  document.addEventListener('visibilitychange', hide);
  player.play();
  return () => {
    document.removeEventListener('visibilitychange', hide);
    player.stop();
  };
}
