import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Booth, ExhibitionIndex } from '../../exhibition/types';
import { fill } from '../../exhibition/words';
import { Article } from '../../reading/Article';
import { BoardVoice, type Reading } from './BoardVoice';
import { pageBreaks, type Line } from './pageBreaks';

interface ReadingBoardProps {
  id: string;
  index: ExhibitionIndex;
  root: string;
  loadBooth: (id: string) => Promise<Booth>;
  /** Called once the text is on the board. */
  onRead: (id: string) => void;
  onNext: (() => void) | undefined;
  /** Told which page is shown, when it changes. */
  onPage?: ((page: { number: number; count: number }) => void) | undefined;
  reading: Reading;
  /** While another thing is before the visitor's eyes nothing is read. */
  session: XRSession;
  onClose: () => void;
}

/** The booth's own article on a board in the hall, page by page. */
export function ReadingBoard({ id, index, root, loadBooth, onRead, onNext, onPage, reading, session, onClose }: ReadingBoardProps) {
  const { words } = index;
  const [booth, setBooth] = useState<Booth | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setBooth('loading');
    loadBooth(id).then((text) => {
      setBooth(text);
      onRead(id);
    }, () => setBooth('failed'));
  }, [id, attempt, loadBooth, onRead]);
  const windowRef = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [starts, setStarts] = useState([0]);
  const [page, setPage] = useState(0);
  const [listening, setListening] = useState(false);
  useEffect(() => setPage(0), [id]);
  useEffect(() => {
    const hush = () => session.visibilityState !== 'visible' && setListening(false);
    session.addEventListener('visibilitychange', hush);
    return () => session.removeEventListener('visibilitychange', hush);
  }, [session]);
  /** Where the sentence that is read begins, in CSS pixels from the top of the text; its page is turned to. */
  const [spoken, setSpoken] = useState<number | null>(null);
  const follow = useCallback((range: Range) => setSpoken(range.getBoundingClientRect().top - text.current!.getBoundingClientRect().top), []);
  useEffect(() => {
    if (spoken !== null) setPage(Math.max(0, starts.findLastIndex((start) => start <= spoken + 1)));
  }, [spoken, starts]);
  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return undefined;
    const measure = () => setStarts(pageBreaks(linesOf(element), windowRef.current!.clientHeight));
    measure();
    // What is pressed may open a part of the text, and pictures come late.
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [booth]);
  const shown = Math.min(page, starts.length - 1);
  useEffect(() => onPage?.({ number: shown + 1, count: starts.length }), [onPage, shown, starts.length]);
  const start = starts[shown]!;
  const end = starts[shown + 1] ?? Number.POSITIVE_INFINITY;
  return (
    <>
      <div ref={windowRef} class="board-window">
        {/* What stands on the next page is hidden, though there may be room for half of it. */}
        <div class="board-page" style={{ height: Number.isFinite(end) ? `${end - start}px` : '100%' }}>
          <div ref={text} style={{ transform: `translateY(${-start}px)` }}>
            {booth === 'loading' && <p>{words.pageLoading}</p>}
            {booth === 'failed' && (
              <div class="notice">
                <p>{words.loadFailed}</p>
                <p><button type="button" class="board-button" onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</button></p>
              </div>
            )}
            {typeof booth === 'object' && <Article booth={booth} index={index} root={root} />}
          </div>
        </div>
      </div>
      {listening && typeof booth === 'object' && <BoardVoice words={words} lang={index.lang} root={root} reading={reading} onSentence={follow} />}
      <div class="board-foot">
        <button type="button" class="board-button" aria-disabled={shown === 0} onClick={() => shown > 0 && setPage(shown - 1)}>{words.pageBack}</button>
        <span class="board-count">{fill(words.pageCount, { number: shown + 1, count: starts.length })}</span>
        {shown < starts.length - 1
          ? <button type="button" class="board-button board-button-main" onClick={() => setPage(shown + 1)}>{words.pageOn}</button>
          : <button type="button" class="board-button board-button-main" aria-disabled={!onNext} onClick={onNext}>{words.nextBooth}</button>}
        {typeof booth === 'object' && <button type="button" class="board-button" aria-pressed={listening} onClick={() => setListening(!listening)}>{listening ? words.listenStop : words.listen}</button>}
        <button type="button" class="board-button" onClick={onClose}>{words.close}</button>
      </div>
    </>
  );
}

/** Lines of text, pictures and controls, from the top of `element`. */
function linesOf(element: HTMLElement): Line[] {
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
  return lines;
}
