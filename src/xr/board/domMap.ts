/** Where things stand on a board: its DOM lies out of sight at the same size, and a point of the board is a point of it. */

/** A rectangle in CSS pixels from the board's upper left corner. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a hand can take hold of by a press and turn. It hears of each turn by the event `handturn`, whose detail is a `Turn`. */
export const turnable = '[data-turnable]';
/** What a press can do something to. */
const pressable = `${turnable}, button, a[href], input, select, textarea, label, summary, [role="button"]`;

/** CSS pixels a ray may miss a target by: a hand held out is never quite still. */
const forgiven = 8;

/** Rectangle of what is seen of an element on the board; null where nothing is: not laid out, or on another page. */
export function rectOn(board: HTMLElement, element: Element): Rect | null {
  const outer = board.getBoundingClientRect();
  // A page shows a part of the whole text; the rest lies behind the buttons under it.
  const sight = (element.closest('.board-page') ?? board).getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const [left, top] = [Math.max(box.left, sight.left), Math.max(box.top, sight.top)];
  const [width, height] = [Math.min(box.right, sight.right) - left, Math.min(box.bottom, sight.bottom) - top];
  return width > 0 && height > 0 ? { left: left - outer.left, top: top - outer.top, width, height } : null;
}

/** The pressable element at a point of the board (CSS pixels from its corner), the smallest and topmost first; null where there is none. */
export function elementAt(board: HTMLElement, x: number, y: number): HTMLElement | null {
  let best: { element: HTMLElement; miss: number; area: number } | null = null;
  for (const element of board.querySelectorAll<HTMLElement>(pressable)) {
    // The board lies in an inert holder, out of the keyboard's way; what counts is what is inert on the board itself.
    const off = element.closest('[inert], [hidden], :disabled, [aria-disabled="true"]');
    if (off && board.contains(off)) continue;
    const rect = rectOn(board, element);
    if (!rect) continue;
    const miss = Math.max(rect.left - x, x - rect.left - rect.width, rect.top - y, y - rect.top - rect.height, 0);
    const area = rect.width * rect.height;
    if (miss > forgiven) continue;
    if (!best || miss < best.miss || (miss === best.miss && area <= best.area)) best = { element, miss, area };
  }
  return best?.element ?? null;
}
