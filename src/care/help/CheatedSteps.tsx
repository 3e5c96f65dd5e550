import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExhibitionIndex } from '../../exhibition/types';
import { fill } from '../../exhibition/words';
import { Phrased } from '../../reading/Phrased';

/** What to do now, for somebody who is being cheated: one short step per screen, in huge type. */
export function CheatedSteps({ index, onBack }: { index: ExhibitionIndex; onBack: () => void }) {
  const { words, hall, help } = index;
  const [at, setAt] = useState(0);
  const text = useRef<HTMLHeadingElement>(null);
  // Each step is said aloud by a screen reader as it comes.
  useEffect(() => text.current?.focus(), [at]);
  const step = help.cheated[at];
  if (!step) return null;
  const line = hall.hotlines.find(({ number }) => number === step.call);
  const last = at === help.cheated.length - 1;
  return (
    <section class="help-step" aria-label={words.helpCheated}>
      <p class="help-count">{fill(words.helpStep, { number: at + 1, count: help.cheated.length })}</p>
      <h2 ref={text} class="help-do" tabIndex={-1} lang={help.lang}><Phrased text={step.do} /></h2>
      {line && (
        <p>
          <a class="help-number" href={`tel:${line.number}`} aria-label={`${fill(words.call, { number: line.number })} ${line.name}`}>
            <b>{line.number}</b>{' '}
            <span>{line.name}</span>
          </a>
        </p>
      )}
      <p class="help-ways">
        {last
          ? <button type="button" class="help-on" onClick={onBack}>{words.helpBack}</button>
          : <button type="button" class="help-on" onClick={() => setAt(at + 1)}>{words.helpDone}</button>}
        <button type="button" class="help-return" onClick={at === 0 ? onBack : () => setAt(at - 1)}>{words.helpReturn}</button>
      </p>
    </section>
  );
}
