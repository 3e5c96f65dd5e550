import { useState } from 'preact/hooks';
import { fill, type Words } from '../../exhibition/words';
import { totalsOf, type EventVisit } from './eventRecord';
import type { EventStatus } from './eventStore';

interface TallyProps {
  words: Words;
  visits: readonly EventVisit[];
  status: EventStatus;
  onExport: () => void;
  onWipe: () => void;
}

/** What the event came to so far, to be saved as a table or set to zero. */
export function Tally({ words, visits, status, onExport, onWipe }: TallyProps) {
  const [sure, setSure] = useState(false);
  const totals = totalsOf({ visits: [...visits] });
  return (
    <section class="event-card event-tally" aria-labelledby="event-tally">
      <h2 id="event-tally">{words.eventTally}</h2>
      <ul class="event-totals">
        <li>{fill(words.eventVisits, { count: totals.visits })}</li>
        <li>{fill(words.eventTotalMinutes, { minutes: totals.minutes })}</li>
        <li>{fill(words.eventBooths, { count: totals.booths })}</li>
      </ul>
      {status !== 'ok' && <p class="event-alert" role="alert">{status === 'reset' ? words.eventReset : words.eventBlocked}</p>}
      {sure ? (
        <div role="group" aria-label={words.eventWipe}>
          <p role="alert">{words.eventWipeSure}</p>
          <div class="event-row">
            <button type="button" class="event-button" onClick={() => setSure(false)}>{words.eventWipeNo}</button>
            <button
              type="button" class="event-button"
              onClick={() => {
                onWipe();
                setSure(false);
              }}
            >{words.eventWipeYes}</button>
          </div>
        </div>
      ) : (
        <div class="event-row">
          <button type="button" class="event-button" disabled={visits.length === 0} onClick={onExport}>{words.eventExport}</button>
          <button type="button" class="event-button" disabled={visits.length === 0} onClick={() => setSure(true)}>{words.eventWipe}</button>
        </div>
      )}
      <p class="event-note">{words.eventPrivacy}</p>
    </section>
  );
}
