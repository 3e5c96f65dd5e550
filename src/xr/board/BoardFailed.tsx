import type { Words } from '../../exhibition/words';

/** Says on a board that its text could not be had, and offers to try again. */
export function BoardFailed({ words, onAgain }: { words: Words; onAgain: () => void }) {
  return (
    <div class="notice">
      <p>{words.loadFailed}</p>
      <p><button type="button" class="board-button" onClick={onAgain}>{words.tryAgain}</button></p>
    </div>
  );
}
