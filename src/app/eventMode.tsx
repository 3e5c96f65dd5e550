import { render } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import { forgetQuery } from '../controls/lastQuery';
import { boothEntries } from '../exhibition/boothEntries';
import type { Tour } from '../exhibition/types';
import { createDesk, type VisitEvents } from '../xr/event/desk';
import { eventCsv } from '../xr/event/eventCsv';
import type { Choices } from '../xr/event/eventRecord';
import { openEventStore } from '../xr/event/eventStore';
import { EventScreen } from '../xr/event/EventScreen';
import { handedOver, handOver } from '../xr/event/handOver';
import { Mirror } from '../xr/event/mirror';
import { createLedWalk } from '../xr/ledWalk';
import { supports } from '../xr/headsets';
import { saveFile } from '../visit/saveFile';
import type { Visit } from '../visit/visit';
import { exhibitionLoader } from './chunks';
import { saidWhere } from './saidWhere';
import { loadHeadset, stepInside } from './headsetVisit';
import { addressOf } from './history';
import type { OpenHall } from './openHall';
import type { Session } from './session';
import { TourAloud } from './TourAloud';
import { useStore } from './useStore';

interface EventParts {
  root: string;
  /** The event's name, from the address. */
  name: string;
  visit: Visit;
  session: StoreApi<Session>;
  hall: OpenHall;
}

/** Nothing else sounds in an event. */
const alone = () => undefined;
/** Letters of an event's name that are kept. */
const longestName = 40;

/**
 * Opens the staff's page over the hall. Rejects when the tour or the staff's own language cannot be had.
 * Each language has its own pages, so another language for the visitor is another page of the same event.
 */
export async function openEvent({ root, name: asked, visit, session, hall }: EventParts): Promise<void> {
  const html = document.documentElement;
  const { index, view } = hall;
  const { lang } = index;
  const name = asked.trim().slice(0, longestName);
  const kept = openEventStore(window, name, { lang, care: false, walk: index.tours.length > 0 ? 'tour' : 'free', aloud: false });
  const { usual, staff: staffIn } = kept.record;
  const langs = index.languages.map((language) => language.lang);
  const staffLang = langs.includes(staffIn) ? staffIn : lang;
  const [staff, tours] = await Promise.all([exhibitionLoader().loadIndex(staffLang), index.tours.length > 0 ? exhibitionLoader().loadTours(lang) : []]);
  const tour: Tour | undefined = tours[0];
  const named = boothEntries(staff.zones);
  const mirror = new Mirror();
  const zones = new Map(index.zones.map((zone) => [zone.id, zone]));
  const titles = boothEntries(index.zones);

  /** Where the visitor is, in the staff's language. */
  function nameOf(booth: string | null, at: Session['at']): string {
    if (booth !== null) return named.get(booth)?.title ?? booth;
    return (at.kind === 'wing' && staff.zones.find(({ id }) => id === at.zone)?.title) || staff.words.lobby;
  }

  function goTo(choices: Choices): void {
    handOver(window, choices);
    location.assign(`${addressOf(root, choices.lang, { kind: 'front' })}?event=${encodeURIComponent(asked)}`);
  }

  const startAfresh = ({ care }: Choices) => visit.startAfresh({ care, careAsked: true });

  function clean(choices: Choices): void {
    view.locomotion.visited(view.plan.lobby.start);
    session.setState(session.getInitialState(), true);
    startAfresh(choices);
    forgetQuery();
    if (choices.lang !== lang && langs.includes(choices.lang)) goTo(choices);
  }

  async function enter(choices: Choices, events: VisitEvents): Promise<void> {
    // Another tab may have brought in what somebody did there.
    startAfresh(choices);
    const led = choices.walk === 'tour' && tour ? createLedWalk(tour.stops) : undefined;
    await stepInside({
      index, root, view, visit,
      // The tour's voice hears of it from the desk.
      hush: alone,
      // Nothing else sounds in an event's hall.
      duck: alone,
      where: () => saidWhere(index, session.getState(), zones, titles),
      extend: (hall) => ({
        ...hall,
        ...(led && { led }),
        turned: events.turned,
        update(eyes) {
          hall.update(eyes);
          mirror.frame(hall.stage.renderer, hall.stage.scene, eyes);
        },
        read(id) {
          hall.read(id);
          events.read(id);
        },
        moved(pose) {
          const where = hall.moved(pose);
          const { booth, at } = session.getState();
          events.moved(nameOf(booth, at), (booth !== null && led?.lineAt(booth)) || null);
          return where;
        },
      }),
      begun: (headset, session) => events.begun({
        session,
        goToBooth: (id) => headset.goToBooth(id),
        goToLobby: () => headset.goToLobby(),
        farewell: () => headset.farewell('end'),
      }),
    });
  }

  const choices: Choices = { ...usual, ...handedOver(window), lang };
  const desk = createDesk({ kept, choices, enter, clean });
  desk.store.subscribe(({ choices: now }, { choices: before }) => {
    if (now.lang !== before.lang && now.lang !== lang) goTo(now);
    else if (now.care !== before.care) visit.set({ care: now.care });
  });

  const place = document.createElement('div');
  place.id = 'event';
  document.body.append(place);
  html.dataset['event'] = '';

  function EventMode() {
    const { phase, line, offSince, choices: { aloud } } = useStore(desk.store);
    return (
      <>
        <EventScreen
          name={name} staff={staff} lang={lang} desk={desk} kept={kept} hasTour={tour !== undefined} mirror={mirror.canvas}
          hallAddress={`${addressOf(root, lang, { kind: 'front' })}?hall`} onExport={save}
        />
        {phase === 'inside' && aloud && <TourAloud index={index} root={root} visit={visit} line={line ?? ''} quiet={offSince !== null} onSpeaking={alone} />}
      </>
    );
  }

  function save(): void {
    const { words } = staff;
    const columns = words.eventColumns.split(/[；;]\s*/);
    const [yes = '', no = ''] = columns.splice(-2);
    const text = eventCsv(
      kept.record.visits, { columns, yes, no, tour: words.eventTour, free: words.eventFree },
      (id) => named.get(id)?.title ?? id, (id) => staff.languages.find((language) => language.lang === id)?.name ?? id,
    );
    // No system takes these letters in a file's name.
    saveFile(new Blob([text], { type: 'text/csv' }), `${name.replace(/[\\/:*?"<>|\p{C}]/gu, '-') || 'event'}.csv`);
  }

  render(<EventMode />, place);
  const has = await supports(navigator, 'immersive-vr');
  if (has) {
    // Where nobody can be let in, what is kept is the owner's: of somebody who opened the address on their own phone.
    startAfresh(choices);
    // Should it not come, each start asks for it again, and says so when it fails.
    await loadHeadset().catch(() => undefined);
  }
  desk.found(has);
}
