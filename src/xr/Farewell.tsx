import type { ExhibitionIndex } from '../exhibition/types';

interface FarewellProps {
  index: ExhibitionIndex;
  /** `rest`: the visitor has been here long; `end`: they asked to come out. */
  why: 'rest' | 'end';
  /** Shows the visitor's own cloth: what they have made here. */
  onCloth: () => void;
  onStay: () => void;
  onLeave: () => void;
}

/** The bright board before a visitor comes out: sit down first, then take the headset off. */
export function Farewell({ index, why, onCloth, onStay, onLeave }: FarewellProps) {
  const { words } = index;
  return (
    <div class="farewell">
      <p class="farewell-line">{why === 'rest' ? words.restNow : words.thanksForComing}</p>
      <p class="farewell-line">{words.sitThenTakeOff}</p>
      <div class="board-foot">
        <button type="button" class="board-button" onClick={onCloth}>{words.passport}</button>
        <button type="button" class="board-button" onClick={onStay}>{words.lookOn}</button>
        <button type="button" class="board-button board-button-main" onClick={onLeave}>{words.leaveVr}</button>
      </div>
    </div>
  );
}
