import { useEffect, useRef } from 'preact/hooks';
import type { ExhibitionIndex } from '../../exhibition/types';
import { fill } from '../../exhibition/words';
import type { Desk, DeskState } from './desk';
import { offSeconds } from './watchHeadOff';

interface InsidePanelProps {
  /** In the staff's language. */
  index: ExhibitionIndex;
  /** The visitor's language, in which `line` is. */
  lang: string;
  desk: Desk;
  state: DeskState;
  /** Shows what is seen in the headset. */
  mirror: HTMLCanvasElement;
}

/** While somebody is inside: where they are in large words, what they see, and what staff can do for them. */
export function InsidePanel({ index, lang, desk, state, mirror }: InsidePanelProps) {
  const { words, zones } = index;
  const { where, line, page, seconds, offSince, farewellSent } = state;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    mirror.setAttribute('role', 'img');
    mirror.setAttribute('aria-label', words.eventMirror);
    place.current!.append(mirror);
  }, [mirror, words]);
  return (
    <section class="event-card event-inside" aria-labelledby="event-inside">
      <h2 id="event-inside">{words.eventInside}</h2>
      <p class="event-where" role="status">{where}</p>
      <p class="event-facts">
        <span>{fill(words.eventMinutes, { minutes: Math.floor(seconds / 60) })}</span>
        {page && <span class="event-page">{fill(words.pageCount, { ...page })}</span>}
      </p>
      {line !== null && <p class="tour-line event-line" lang={lang}>{line}</p>}
      {offSince !== null && (
        <div class="event-alert" role="alert">
          <p>{fill(words.eventOff, { seconds: offSeconds })}</p>
          <button type="button" class="event-button" onClick={desk.next}>{words.eventNext}</button>
        </div>
      )}
      {farewellSent && <p class="event-note" role="status">{words.eventEndSaid}</p>}
      <div class="event-row">
        <button type="button" class="event-button" onClick={desk.sendToLobby}>{words.backToLobby}</button>
        <button type="button" class="event-button" onClick={desk.end}>{farewellSent ? words.eventEndNow : words.eventEnd}</button>
      </div>
      <div ref={place} class="event-mirror" />
      <div>
        <h3>{words.eventSend}</h3>
        {zones.map((zone) => (
          <details key={zone.id} class="event-zone" name="event-zone">
            <summary>{zone.title}</summary>
            <ul>
              {zone.booths.map(({ id, title }) => (
                <li key={id}><button type="button" class="event-booth" onClick={() => desk.sendToBooth(id)}>{title}</button></li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
