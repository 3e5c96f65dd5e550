import { Notice } from '../controls/Notice';
import type { Words } from '../exhibition/words';

interface ToolFailedProps {
  words: Words;
  again: () => void;
  close: () => void;
}

/** Says that a tool did not come; it may be asked for again, or let be. */
export function ToolFailed({ words, again, close }: ToolFailedProps) {
  return <Notice text={words.toolFailed} actions={[{ word: words.tryAgain, onClick: again }, { word: words.close, onClick: close }]} />;
}
