import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Figures } from '../../batik/visitorCloth';
import { loadFigures } from '../../controls/loadFigures';
import type { PledgeWords } from '../../exhibits/pledge/pledgeWords';
import { SignedRibbon } from '../../exhibits/pledge/SignedRibbon';
import type { ExhibitionIndex } from '../../exhibition/types';
import { withHtml } from '../../exhibition/trusted';
import { fill } from '../../exhibition/words';
import { passport } from '../../visit/passport';
import { passportCloth } from '../../visit/passportCloth';
import type { Pledge } from '../../visit/pledge';
import type { VisitState } from '../../visit/visit';
import { BoardFailed } from './BoardFailed';
import { BoardPages } from './BoardPages';

interface ClothBoardProps {
  index: ExhibitionIndex;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** What the visitor has read, tried and signed. */
  made: Pick<VisitState, 'seen' | 'outcomes' | 'pledges'>;
  loadPledgeWords: () => Promise<PledgeWords>;
  onClose: () => void;
}

/** What it takes to draw the cloth and, where there are any, the ribbons. */
interface Means {
  figures: Figures;
  pledgeWords: PledgeWords | null;
}

/** The visitor's own cloth on a board in the hall: the passport's picture, beside it how far each zone has come, and after it the ribbons that were signed. */
export function ClothBoard({ index, root, made, loadPledgeWords, onClose }: ClothBoardProps) {
  const { words, lang } = index;
  const [means, setMeans] = useState<Means | 'loading' | 'failed'>('loading');
  const signed = made.pledges.length > 0;
  const load = useCallback(() => {
    setMeans('loading');
    Promise.all([loadFigures(index.zones, root), signed ? loadPledgeWords() : null]).then(([figures, pledgeWords]) => setMeans({ figures, pledgeWords }), () => setMeans('failed'));
  }, [index, root, signed, loadPledgeWords]);
  useEffect(load, [load]);
  const text = useRef<HTMLDivElement>(null);
  const cloth = passport(index, made.seen, made.outcomes);
  const said = fill(words.passportCount, { count: cloth.waxed, total: cloth.of });
  return (
    <BoardPages words={words} of={means} text={text} last={null} onClose={onClose}>
      {means === 'loading' && <p>{words.pageLoading}</p>}
      {means === 'failed' && <BoardFailed words={words} onAgain={load} />}
      {typeof means === 'object' && (
        <div class="board-cloth">
          <div class="board-cloth-picture" data-whole {...withHtml(passportCloth(cloth.zones, means.figures, said).svg)} />
          <div>
            <p>{said}</p>
            <ul>
              {cloth.zones.filter(({ booths }) => booths.some(({ waxed }) => waxed)).map(({ id, title, booths, dyed }) => (
                <li key={id}>
                  {fill(words.passportZone, { title, count: booths.filter(({ waxed }) => waxed).length, total: booths.length })}
                  {dyed && <b> {words.passportDyed}</b>}
                </li>
              ))}
            </ul>
            {cloth.waxed < cloth.of && <p>{words.passportHow}</p>}
          </div>
        </div>
      )}
      {typeof means === 'object' && means.pledgeWords && <Ribbons pledges={made.pledges} words={means.pledgeWords} lang={lang} />}
    </BoardPages>
  );
}

function Ribbons({ pledges, words, lang }: { pledges: readonly Pledge[]; words: PledgeWords; lang: string }) {
  return <div class="board-ribbons">{pledges.map((pledge) => <SignedRibbon key={pledge.exhibit} pledge={pledge} words={words} lang={lang} />)}</div>;
}
