import type { Words } from '../../exhibition/words';

interface BoardFailedProps {
  words: Words;
  /** What failed, when it is not the network. */
  text?: string;
  onAgain: () => void;
  onClose?: () => void;
}

/** Says on a board that its text could not be had, and offers to try again. */
export function BoardFailed({ words, text = words.loadFailed, onAgain, onClose }: BoardFailedProps) {
  return (
    <div class="notice">
      <p>{text}</p>
      <p>
        <button type="button" class="board-button" onClick={onAgain}>{words.tryAgain}</button>
        {onClose && <button type="button" class="board-button" onClick={onClose}>{words.close}</button>}
      </p>
    </div>
  );
}
