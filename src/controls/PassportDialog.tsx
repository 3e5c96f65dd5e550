import './passport.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Figures } from '../batik/visitorCloth';
import type { BankTheme, ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { withHtml } from '../exhibition/trusted';
import type { BankRecord } from '../visit/bank/record';
import { awardOf } from '../visit/award';
import { passport } from '../visit/passport';
import { passportCloth } from '../visit/passportCloth';
import { saveFile } from '../visit/saveFile';
import { writeSaved } from '../visit/savedVisit';
import type { Visit, VisitState } from '../visit/visit';
import { AwardSection } from './award/AwardSection';
import type { AwardWords } from './award/awardWords';
import { BankSection } from './bank/BankSection';
import type { BankWords } from './bank/bankWords';
import { Dialog } from './Dialog';
import { PictureButtons } from './PictureButtons';

interface PassportDialogProps {
  index: ExhibitionIndex;
  figures: Figures;
  state: VisitState;
  /** The questions before and after. */
  themes: readonly BankTheme[];
  bankWords: BankWords;
  awardWords: AwardWords;
  /** What was answered before and after. */
  record: BankRecord;
  startAfresh: Visit['startAfresh'];
  onBank: () => void;
  onClose: () => void;
}

/** The visitor's own cloth, to look at, keep and show; and all that is kept of the visit, to take along or to wipe. */
export function PassportDialog({ index, figures, themes, bankWords, awardWords, state, record, startAfresh, onBank, onClose }: PassportDialogProps) {
  const { words } = index;
  const { zones, waxed, of } = useMemo(() => passport(index, state.seen, state.outcomes), [index, state.seen, state.outcomes]);
  const said = fill(words.passportCount, { count: waxed, total: of });
  const cloth = useMemo(() => passportCloth(zones, figures, said), [zones, figures, said]);
  // A certificate shows what was done, not what is still to do.
  const awardCloth = useMemo(() => passportCloth(zones.filter(({ booths }) => booths.some((booth) => booth.waxed)), figures, said), [zones, figures, said]);
  const award = useMemo(() => awardOf({ zones }, record), [zones, record]);
  const [told, tell] = useState('');
  const [sure, askSure] = useState(false);
  const asking = useRef<HTMLButtonElement>(null);

  /** The question goes away, and the focus back to what asked it. */
  const settle = () => {
    askSure(false);
    asking.current?.focus();
  };
  const wipe = () => {
    startAfresh({ careAsked: true, care: state.settings.care });
    settle();
    tell(words.myDataDeleted);
  };

  return (
    <Dialog title={words.passport} closeWord={words.close} kind="passport" onClose={onClose}>
      <h2>{words.passport}</h2>
      <p>{said}</p>
      <p>{words.passportHow}</p>
      <div class="passport-cloth" {...withHtml(cloth.svg)} />
      <PictureButtons picture={() => cloth} fileName="duocai-hall.png" title={index.hall.name} saveWord={words.passportSave} shareWord={words.passportShare} words={words} tell={tell} />
      <ul class="passport-zones">
        {zones.map(({ id, title, booths, dyed }) => (
          <li key={id}>
            {fill(words.passportZone, { title, count: booths.filter((booth) => booth.waxed).length, total: booths.length })}
            {dyed && <b> {words.passportDyed}</b>}
          </li>
        ))}
      </ul>
      <AwardSection award={award} figures={said} cloth={awardCloth} hall={index.hall.name} lang={index.lang} words={awardWords} tell={tell} />
      <BankSection themes={themes} record={record} words={bankWords} onOpen={onBank} />
      <h3>{words.myData}</h3>
      <p>{words.myDataKept}</p>
      <div class="passport-buttons">
        <button type="button" class="wide-button" onClick={() => saveFile(new Blob([writeSaved(state)], { type: 'application/json' }), 'duocai-hall.json')}>{words.myDataExport}</button>
        <button ref={asking} type="button" class="wide-button" aria-expanded={sure} onClick={() => askSure(!sure)}>{words.myDataDelete}</button>
      </div>
      {sure && (
        <div class="passport-sure" role="alert">
          <p>{words.myDataSure}</p>
          <div class="passport-buttons">
            <button type="button" class="wide-button" onClick={settle}>{words.myDataKeep}</button>
            <button type="button" class="wide-button" onClick={wipe}>{words.myDataDeleteYes}</button>
          </div>
        </div>
      )}
      <p role="status">{told}</p>
    </Dialog>
  );
}
