import './pledge.css';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { withHtml } from '../../exhibition/trusted';
import type { ExhibitProps } from '../exhibit';
import { dayOf } from '../path/deadlines';
import { Hung } from './Hung';
import { freshSigning, signedRibbon, stepSigning } from './model';
import { readPledge } from './readPledge';
import { Sign } from './Sign';

/** The pledge wall 宣誓墙: promises to choose, a name to sign on an orange ribbon, and the ribbon that then hangs in the visitor's hall. */
export default function PledgeView({ source, words, lang, onDone, ribbon }: ExhibitProps) {
  const { intro, promises, closing } = useMemo(() => readPledge(source), [source]);
  const [signing, act] = useReducer(stepSigning, promises.length, freshSigning);
  const [hung, setHung] = useState(ribbon.now);
  const [renewing, setRenewing] = useState(false);
  const [told, tell] = useState('');
  const partRef = useRef<HTMLDivElement>(null);
  const pressedRef = useRef(false);
  const shown = hung && !renewing;

  // It may be signed on the page and in the hall, and goes with everything else of the visitor.
  useEffect(() => ribbon.hear(() => setHung(ribbon.now())), [ribbon]);
  useLayoutEffect(() => {
    // What was pressed is gone with its part; who uses the keyboard goes on at the other.
    if (pressedRef.current) partRef.current?.querySelector('button')?.focus();
    pressedRef.current = false;
  }, [shown]);

  const turn = (news: string, again: boolean) => {
    pressedRef.current = true;
    tell(news);
    setRenewing(again);
    act({ kind: 'fresh' });
  };
  const sign = () => {
    const signed = signedRibbon(signing, promises.map(({ plain }) => plain), { day: dayOf(new Date()), lang });
    if (!signed) return tell(words.pledgeFirst);
    ribbon.sign(signed);
    onDone({ right: 1, of: 1 });
    turn(words.pledgeHung, false);
  };
  const takeDown = () => {
    ribbon.sign(null);
    turn(words.pledgeTaken, false);
  };

  return (
    <div class="pledge">
      <div {...withHtml(intro)} />
      <div ref={partRef}>
        {shown
          ? <Hung pledge={hung} closing={closing} onAgain={() => turn('', true)} onDown={takeDown} words={words} lang={lang} />
          : <Sign promises={promises} signing={signing} act={act} onSign={sign} onStay={hung && (() => turn('', false))} words={words} />}
      </div>
      <p class="pledge-told" role="status">{told}</p>
    </div>
  );
}
