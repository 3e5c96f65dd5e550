import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExhibitionIndex } from '../../exhibition/types';
import { fill } from '../../exhibition/words';
import { ChoiceFields } from './ChoiceFields';
import type { Desk } from './desk';
import './event.css';
import type { EventStore } from './eventStore';
import { InsidePanel } from './InsidePanel';
import { Pictures } from './Pictures';
import { Tally } from './Tally';

interface EventScreenProps {
  name: string;
  /** In the staff's language. */
  staff: ExhibitionIndex;
  /** The visitor's language. */
  lang: string;
  desk: Desk;
  kept: EventStore;
  hasTour: boolean;
  mirror: HTMLCanvasElement;
  /** Address of the hall without the event. */
  hallAddress: string;
  onExport: () => void;
}

/** The staff's page of an event, over the hall: one large button, four pictures, the choices and the counts. */
export function EventScreen({ name, staff, lang, desk, kept, hasTour, mirror, hallAddress, onExport }: EventScreenProps) {
  const { words } = staff;
  const [state, setState] = useState(desk.store.getState());
  useEffect(() => {
    setState(desk.store.getState());
    return desk.store.subscribe(setState);
  }, [desk]);
  const { phase, failed, choices } = state;
  const waits = phase === 'checking' || phase === 'starting';
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    // What had the focus is gone with the last phase.
    if (document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, [phase]);
  return (
    <main ref={body} class="event-page-body" tabIndex={-1} lang={staff.lang}>
      <h1>{fill(words.eventTitle, { name })}</h1>
      {phase === 'inside' ? <InsidePanel index={staff} lang={lang} desk={desk} state={state} mirror={mirror} /> : (
        <section class="event-card">
          {phase === 'noHeadset' ? <p class="event-alert" role="alert">{words.eventNoHeadset}</p> : (
            <>
              {phase === 'cleared' && <p class="event-note" role="status">{words.eventCleared}</p>}
              {failed && <p class="event-alert" role="alert">{words.vrFailed}</p>}
              <button type="button" class="event-start" disabled={waits} onClick={() => void desk.start()}>
                {phase === 'checking' ? words.eventChecking : phase === 'starting' ? words.eventStarting : words.eventStart}
              </button>
            </>
          )}
          <Pictures words={words} />
          {phase !== 'noHeadset' && (
            <ChoiceFields index={staff} choices={choices} usual={kept.record.usual} hasTour={hasTour} onChoose={desk.choose} onSetUsual={desk.setUsual} />
          )}
          <p class="event-row">
            {phase !== 'noHeadset' && <button type="button" class="event-button" disabled={waits} onClick={desk.next}>{words.eventNext}</button>}
            <a class="event-button" href={hallAddress}>{words.eventOpenHall}</a>
          </p>
        </section>
      )}
      <Tally words={words} visits={kept.record.visits} status={kept.status} onExport={onExport} onWipe={desk.wipeCounts} />
    </main>
  );
}
