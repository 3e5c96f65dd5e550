import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill, type Words } from '../../exhibition/words';
import { pageBreaks, type Line } from './pageBreaks';

interface BoardPagesProps {
  words: Words;
  /** What is shown; when it becomes another thing, its pages are measured and begin anew. */
  of: unknown;
  /** Where the text is put. */
  text: RefObject<HTMLDivElement | null>;
  /** CSS pixels from the top of the text to what is read just now; its page is turned to. */
  spoken?: number | null;
  /** Told which page is shown, when it changes. */
  onPage?: ((page: { number: number; count: number }) => void) | undefined;
  /** Between the pages and the buttons. */
  between?: ComponentChildren;
  /** The button that takes the place of 下一页 on the last page. */
  last: ComponentChildren;
  /** More buttons, before 关闭. */
  more?: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
}

/** A text on a board, page by page, with the buttons that turn them. */
export function BoardPages({ words, of, text, spoken = null, onPage, between, last, more, onClose, children }: BoardPagesProps) {
  const windowRef = useRef<HTMLDivElement>(null);
  const [starts, setStarts] = useState([0]);
  const [page, setPage] = useState(0);
  useEffect(() => setPage(0), [of]);
  useEffect(() => {
    if (spoken !== null) setPage(Math.max(0, starts.findLastIndex((start) => start <= spoken + 1)));
  }, [spoken, starts]);
  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientHeight } = windowRef.current!;
      setStarts(pageBreaks(linesOf(element, clientHeight), clientHeight));
    };
    measure();
    // What is pressed may open a part of the text, and pictures come late.
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [of, text]);
  const shown = Math.min(page, starts.length - 1);
  useEffect(() => onPage?.({ number: shown + 1, count: starts.length }), [onPage, shown, starts.length]);
  const start = starts[shown]!;
  const end = starts[shown + 1] ?? Number.POSITIVE_INFINITY;
  return (
    <>
      <div ref={windowRef} class="board-window">
        {/* What stands on the next page is hidden, though there may be room for half of it. */}
        <div class="board-page" style={{ height: Number.isFinite(end) ? `${end - start}px` : '100%' }}>
          <div ref={text} style={{ transform: `translateY(${-start}px)` }}>{children}</div>
        </div>
      </div>
      {between}
      <div class="board-foot">
        <button type="button" class="board-button" aria-disabled={shown === 0} onClick={() => shown > 0 && setPage(shown - 1)}>{words.pageBack}</button>
        <span class="board-count">{fill(words.pageCount, { number: shown + 1, count: starts.length })}</span>
        {shown < starts.length - 1
          ? <button type="button" class="board-button board-button-main" onClick={() => setPage(shown + 1)}>{words.pageOn}</button>
          : last}
        {more}
        <button type="button" class="board-button" onClick={onClose}>{words.close}</button>
      </div>
    </>
  );
}

/** Lines of text, pictures and controls, from the top of `element`; what is marked as a whole counts as one, if a page can hold it. */
function linesOf(element: HTMLElement, pageHeight: number): Line[] {
  const top = element.getBoundingClientRect().top;
  const lines: Line[] = [];
  const add = (rect: DOMRect, heading: boolean) => rect.height > 0 && lines.push({ top: rect.top - top, bottom: rect.bottom - top, ...(heading && { heading }) });
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const heading = texts.currentNode.parentElement!.closest('h1, h2, h3, h4, summary, legend') !== null;
    for (const rect of range.getClientRects()) add(rect, heading);
  }
  for (const thing of element.querySelectorAll('img, svg, button, input, textarea, select, tr')) add(thing.getBoundingClientRect(), false);
  for (const whole of element.querySelectorAll('[data-whole]')) {
    const rect = whole.getBoundingClientRect();
    if (rect.height <= pageHeight) add(rect, false);
  }
  return lines;
}
