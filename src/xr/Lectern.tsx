import type { ExhibitionIndex } from '../exhibition/types';

interface LecternProps {
  index: ExhibitionIndex;
  /** Where the visitor is, in words. */
  where: string;
  /** What the walk that leads the visitor says here; it takes the place of `where`. */
  line: string | null;
  onNext: (() => void) | undefined;
  /** Set while the visitor stands at a booth. */
  onRead: (() => void) | undefined;
  onLobby: () => void;
  /** Shows the visitor's own cloth. */
  onCloth: () => void;
  onSeated: () => void;
  seated: boolean;
  onLeave: () => void;
}

/** The low board before the visitor: everything there is to do, in words, within reach of a ray, a hand or a look. */
export function Lectern({ index, where, line, onNext, onRead, onLobby, onCloth, onSeated, seated, onLeave }: LecternProps) {
  const { words } = index;
  return (
    <>
      <p class={line === null ? 'lectern-where' : 'lectern-line'}>{line ?? where}</p>
      <div class="lectern-buttons">
        <button type="button" class="board-button board-button-main" aria-disabled={!onNext} onClick={onNext}>{words.nextBooth}</button>
        <button type="button" class="board-button" aria-disabled={!onRead} onClick={onRead}>{words.read}</button>
        <button type="button" class="board-button" onClick={onLobby}>{words.backToLobby}</button>
        <button type="button" class="board-button" onClick={onCloth}>{words.passport}</button>
        <button type="button" class="board-button" onClick={onSeated}>{seated ? words.standing : words.seated}</button>
        <button type="button" class="board-button" onClick={onLeave}>{words.leaveVr}</button>
      </div>
    </>
  );
}
