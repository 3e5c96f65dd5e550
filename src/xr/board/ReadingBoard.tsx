import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Booth, ExhibitionIndex } from '../../exhibition/types';
import { Article } from '../../reading/Article';
import { BoardFailed } from './BoardFailed';
import { BoardPages } from './BoardPages';
import { BoardVoice, type Reading } from './BoardVoice';

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
  const text = useRef<HTMLDivElement>(null);
  const [listening, setListening] = useState(false);
  useEffect(() => {
    const hush = () => session.visibilityState !== 'visible' && setListening(false);
    session.addEventListener('visibilitychange', hush);
    return () => session.removeEventListener('visibilitychange', hush);
  }, [session]);
  /** Where the sentence that is read begins, in CSS pixels from the top of the text; its page is turned to. */
  const [spoken, setSpoken] = useState<number | null>(null);
  const follow = useCallback((range: Range) => setSpoken(range.getBoundingClientRect().top - text.current!.getBoundingClientRect().top), []);
  return (
    <BoardPages
      words={words} of={booth} text={text} spoken={spoken} onPage={onPage} onClose={onClose}
      between={listening && typeof booth === 'object' && <BoardVoice words={words} lang={index.lang} root={root} reading={reading} onSentence={follow} />}
      last={<button type="button" class="board-button board-button-main" aria-disabled={!onNext} onClick={onNext}>{words.nextBooth}</button>}
      more={typeof booth === 'object' && <button type="button" class="board-button" aria-pressed={listening} onClick={() => setListening(!listening)}>{listening ? words.listenStop : words.listen}</button>}
    >
      {booth === 'loading' && <p>{words.pageLoading}</p>}
      {booth === 'failed' && <BoardFailed words={words} onAgain={() => setAttempt(attempt + 1)} />}
      {typeof booth === 'object' && <Article booth={booth} index={index} root={root} />}
    </BoardPages>
  );
}
