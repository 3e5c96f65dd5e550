import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Booth, ExhibitionIndex } from '../exhibition/types';
import { Article } from '../reading/Article';
import { copyText } from './copyText';
import { Dialog } from './Dialog';

interface ReadingDialogProps {
  id: string;
  title: string;
  index: ExhibitionIndex;
  root: string;
  /** Address of the booth's plain page: the way out when its text does not come. */
  address: string;
  loadBooth: (id: string) => Promise<Booth>;
  /** Called once the text is on the panel. */
  onRead: (id: string) => void;
  onLink: (event: MouseEvent) => void;
  goNext: (() => void) | undefined;
  goPrevious: (() => void) | undefined;
  /** The little horn, while the booth is read aloud. */
  aloud: ComponentChildren;
  onClose: () => void;
  /** Takes the place of the usual buttons at the foot. */
  foot: ComponentChildren;
}

/** The reading panel: the plain page's own article, over the hall. */
export function ReadingDialog(props: ReadingDialogProps) {
  const { id, title, index, root, address, loadBooth, onRead, onClose, onLink, goNext, goPrevious, aloud, foot } = props;
  const { words } = index;
  const [booth, setBooth] = useState<Booth | 'loading' | 'failed'>('loading');
  const [copied, setCopied] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setBooth('loading');
    loadBooth(id).then((text) => {
      setBooth(text);
      onRead(id);
    }, () => setBooth('failed'));
  }, [id, attempt, loadBooth, onRead]);
  return (
    <Dialog title={title} closeWord={words.close} kind="reading" onClose={onClose}>
      {/* Links lead on inside the hall; the click bubbles up from the article's own anchors, which stay reachable by key. */}
      <div class="reading" onClick={onLink} role="presentation">
        {booth === 'loading' && <p role="status">{title}</p>}
        {booth === 'failed' && (
          <div role="alert" class="notice">
            <p>{words.loadFailed}</p>
            <p><button type="button" class="wide-button" onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</button></p>
            <p><a class="wide-button" data-plain href={address}>{words.readPlain}</a></p>
          </div>
        )}
        {typeof booth === 'object' && <Article booth={booth} index={index} root={root} />}
      </div>
      {/* The little horn takes the place of the other ways on: two rows of buttons would leave little of the text. */}
      {aloud && typeof booth === 'object' ? <div class="reading-aloud">{aloud}</div> : foot ? <div class="reading-foot">{foot}</div> : <div class="reading-foot">
        <button type="button" class="foot-button" aria-disabled={!goPrevious} onClick={goPrevious}>{words.previousBooth}</button>
        <button type="button" class="foot-button" onClick={() => void copyText(address, words.copyLink).then(setCopied)}>{words.copyLink}</button>
        <button type="button" class="foot-button foot-button-main" aria-disabled={!goNext} onClick={goNext}>{words.nextBooth}</button>
      </div>}
      <p role="status" class={copied ? 'copied' : 'sr-only'}>{copied && words.linkCopied}</p>
    </Dialog>
  );
}
