import './pledge.css';
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { withHtml } from '../../exhibition/trusted';
import type { ExhibitProps } from '../exhibit';
import { dayOf } from '../path/deadlines';
import { Hung } from './Hung';
import { freshSigning, signedRibbon, stepSigning } from './model';
import { readPledge } from './readPledge';
import { Sign } from './Sign';
import { useRibbon } from './useRibbon';

/** The pledge wall 宣誓墙: promises to choose, a name to sign on an orange ribbon, and the ribbon that then hangs in the visitor's hall. */
export default function PledgeView({ source, words, lang, onDone, id, visit }: ExhibitProps) {
  const { intro, promises, closing } = useMemo(() => readPledge(source), [source]);
  const [signing, act] = useReducer(stepSigning, promises.length, freshSigning);
  const hung = useRibbon(id, visit);
  const [renewing, setRenewing] = useState(false);
  const [told, tell] = useState('');
  const partRef = useRef<HTMLDivElement>(null);
  const pressedRef = useRef(false);
  const shown = hung && !renewing;

  useLayoutEffect(() => {
    // What was pressed is gone with its part; one goes on at the ribbon that hangs, or at what can be promised.
    const next = pressedRef.current && partRef.current?.querySelector<HTMLElement | SVGElement>('svg[tabindex], button');
    pressedRef.current = false;
    if (!next) return;
    next.focus({ preventScroll: true });
    // At once, since a smooth scroll is given up when the page shrinks under it; a headset's board has pages and does not scroll.
    if (!next.closest('.board')) next.scrollIntoView({ block: 'center', behavior: 'instant' });
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
    visit.sign(id, signed);
    onDone({ right: 1, of: 1 });
    turn(words.pledgeHung, false);
  };
  const takeDown = () => {
    visit.sign(id, null);
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
