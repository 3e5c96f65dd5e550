import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Figures } from '../../batik/visitorCloth';
import { loadFigures } from '../../controls/loadFigures';
import type { ExhibitionIndex } from '../../exhibition/types';
import { withHtml } from '../../exhibition/trusted';
import { fill } from '../../exhibition/words';
import { passport } from '../../visit/passport';
import { passportCloth } from '../../visit/passportCloth';
import type { VisitState } from '../../visit/visit';
import { BoardFailed } from './BoardFailed';
import { BoardPages } from './BoardPages';

interface ClothBoardProps {
  index: ExhibitionIndex;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** What the visitor has read and tried. */
  made: Pick<VisitState, 'seen' | 'outcomes'>;
  onClose: () => void;
}

/** The visitor's own cloth on a board in the hall: the passport's picture, and beside it how far each zone has come. */
export function ClothBoard({ index, root, made, onClose }: ClothBoardProps) {
  const { words } = index;
  const [figures, setFigures] = useState<Figures | 'loading' | 'failed'>('loading');
  const load = useCallback(() => {
    setFigures('loading');
    loadFigures(index.zones, root).then(setFigures, () => setFigures('failed'));
  }, [index, root]);
  useEffect(load, [load]);
  const text = useRef<HTMLDivElement>(null);
  const cloth = passport(index, made.seen, made.outcomes);
  const said = fill(words.passportCount, { count: cloth.waxed, total: cloth.of });
  return (
    <BoardPages words={words} of={figures} text={text} last={null} onClose={onClose}>
      {figures === 'loading' && <p>{words.pageLoading}</p>}
      {figures === 'failed' && <BoardFailed words={words} onAgain={load} />}
      {typeof figures === 'object' && (
        <div class="board-cloth">
          <div class="board-cloth-picture" data-whole {...withHtml(passportCloth(cloth.zones, figures, said).svg)} />
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
    </BoardPages>
  );
}
