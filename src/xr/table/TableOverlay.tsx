import type { Words } from '../../exhibition/words';

interface TableOverlayProps {
  words: Words;
  /** `looking`: for a table; `found`: one is under the ring; `placed`: the model stands. */
  phase: 'looking' | 'found' | 'placed';
  big: boolean;
  /** The booth that was touched. */
  chosen: { title: string; zone: string } | null;
  onHere: () => void;
  onAgain: () => void;
  onTurn: () => void;
  onSize: () => void;
  onOpen: () => void;
  onNot: () => void;
  onLeave: () => void;
}

/** What lies over the camera's picture: one sentence that says what to do, and large buttons. */
export function TableOverlay({ words, phase, big, chosen, onHere, onAgain, onTurn, onSize, onOpen, onNot, onLeave }: TableOverlayProps) {
  return (
    <>
      <div class="table-say" role="status">
        {chosen ? (
          <div class="table-card">
            <p class="table-zone">{chosen.zone}</p>
            <p class="table-title">{chosen.title}</p>
            <div class="table-buttons">
              <button type="button" class="table-button table-button-main" onClick={onOpen}>{words.tableOpen}</button>
              <button type="button" class="table-button" onClick={onNot}>{words.close}</button>
            </div>
          </div>
        ) : <p class="table-hint">{{ looking: words.tableFind, found: words.tableTap, placed: words.tableTouch }[phase]}</p>}
      </div>
      <div class="table-buttons">
        {/* What moves the model waits while a booth is looked at: large letters fill a small screen. */}
        {phase === 'placed' && !chosen && (
          <>
            <button type="button" class="table-button" onClick={onAgain}>{words.tableAgain}</button>
            <button type="button" class="table-button" onClick={onTurn}>{words.tableTurn}</button>
            <button type="button" class="table-button" onClick={onSize}>{big ? words.tableSmaller : words.tableBigger}</button>
          </>
        )}
        {phase !== 'placed' && <button type="button" class="table-button" onClick={onHere}>{words.tableHere}</button>}
        <button type="button" class="table-button" onClick={onLeave}>{words.leaveVr}</button>
      </div>
    </>
  );
}
