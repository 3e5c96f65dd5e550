import type { Words } from '../../exhibition/words';
import { Dialog } from '../../controls/Dialog';

interface LeaveDialogProps {
  words: Words;
  onStay: () => void;
  onLeave: () => void;
}

/** Care mode asks before it lets the hall go, so that a slip of the finger costs nothing. */
export function LeaveDialog({ words, onStay, onLeave }: LeaveDialogProps) {
  return (
    <Dialog title={words.leaveTitle} closeWord={words.leaveStay} kind="leave" onClose={onStay}>
      <p class="care-question">{words.leaveTitle}</p>
      <button type="button" class="care-button" onClick={onLeave}>{words.leaveGo}</button>
    </Dialog>
  );
}
