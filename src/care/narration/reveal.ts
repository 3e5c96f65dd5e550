/** Kept free above and below what is read, in CSS pixels. */
const margin = 24;

/**
 * Brings a range into the part of its scroller that `bar` does not cover, if it is not there already: the sentence goes to
 * the upper third, so that what follows is seen too. `still` jumps instead of gliding.
 */
export function reveal(range: Range, bar: Element | null, still: boolean): void {
  const start = range.startContainer;
  const scroller = scrollerOf(start instanceof Element ? start : start.parentElement);
  const box = range.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const top = Math.max(view.top, 0) + margin;
  const bottom = Math.min(view.bottom, bar?.getBoundingClientRect().top ?? Infinity) - margin;
  if (box.top >= top && box.bottom <= bottom) return;
  const by = box.top - (top + Math.max(0, (bottom - top) / 3 - box.height / 2));
  (scroller ?? window).scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' });
}

/** What scrolls this element, other than the page itself. */
function scrollerOf(element: Element | null): Element | null {
  for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight && at !== document.body) return at;
  }
  return null;
}
