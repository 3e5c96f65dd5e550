import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { boothEntries } from '../exhibition/boothEntries';
import type { Hit } from '../exhibition/search';
import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { boothPlace } from '../hall/planIndex';
import { CareBottom, CareTop, CareWays } from '../care/mode/CareBars';
import { LeaveDialog } from '../care/mode/LeaveDialog';
import { MoreDialog } from '../care/mode/MoreDialog';
import { BottomBar, TopBar } from '../controls/HallBars';
import { InView } from '../controls/InView';
import { Notice } from '../controls/Notice';
import { QuestionsDialog } from '../controls/QuestionsDialog';
import { ReadingDialog } from '../controls/ReadingDialog';
import { TourBar } from '../controls/TourBar';
import { TourOffer } from '../controls/TourOffer';
import { ToursDialog } from '../controls/ToursDialog';
import { CareOffer } from '../reading/CareOffer';
import { opensElsewhere } from '../reading/opensElsewhere';
import type { Visit } from '../visit/visit';
import { lineSaid } from '../visit/tour';
import { whereNext } from '../visit/whereNext';
import { exhibitionLoader } from './chunks';
import { Aloud } from './Aloud';
import { AlongTool } from './AlongTool';
import { BankLine } from './BankLine';
import type { Guide } from './guide';
import { addressOf, pageAt } from './history';
import { MapTool } from './MapTool';
import type { HallView } from './hallView';
import { toggleMagnifier, type Session } from './session';
import { loadHeadset, stepInside } from './headsetVisit';
import { StepInside } from './StepInside';
import { loadTable, seeOnTable } from './tableVisit';
import { Tools } from './Tools';
import { TourAloud } from './TourAloud';
import type { TurnToLook } from './turnToLook';
import type { Visitor } from './visitor';
import { useStore } from './useStore';

interface HallAppProps {
  index: ExhibitionIndex;
  root: string;
  session: StoreApi<Session>;
  visitor: Visitor;
  guide: Guide;
  view: HallView;
  visit: Visit;
  turnToLook: TurnToLook;
  /** Draws the hall's own sound back while a voice speaks. */
  duck: (on: boolean) => void;
}

/** Everything over the canvas: bars, dialogs, messages. Nothing of it is shown while the plain page is in front. */
export function HallApp({ index, root, session, visitor, guide, view, visit, duck, turnToLook }: HallAppProps) {
  const state = useStore(session);
  const { seen, tour: progress, storage, settings } = useStore(visit.store);
  const { tours } = useStore(guide.store);
  const inHall = state.surface === 'hall';
  const { words, lang } = index;
  const langs = index.languages.map((language) => language.lang);
  useEffect(() => {
    document.documentElement.dataset.surface = inHall ? 'hall' : 'page';
    const holder = document.getElementById('hall');
    holder?.toggleAttribute('inert', !inHall);
    holder?.setAttribute('aria-hidden', String(!inHall));
    if (inHall) holder?.focus({ preventScroll: true });
    view.resize();
  }, [inHall, view]);
  const titles = useMemo(() => boothEntries(index.zones), [index]);
  const loadBooth = useCallback((id: string) => exhibitionLoader().loadBooth(lang, titles.get(id)?.zone ?? '', id), [lang, titles]);
  const loadQuestions = useCallback(() => exhibitionLoader().loadQuestions(lang), [lang]);
  if (!inHall) return null;

  /** Said once when the device would not keep, or had lost, what was seen. */
  const storageWord = { ok: null, blocked: words.storageBlocked, reset: words.storageReset }[storage];
  const zones = new Map(index.zones.map((zone) => [zone.id, zone]));
  const [previous, next] = [visitor.neighbour('previous'), visitor.neighbour('next')];
  const walk = (id: string | undefined, read: boolean) => id === undefined ? undefined : () => {
    if (read) visitor.closeBooth();
    visitor.walkTo(id, read);
  };
  const here = state.booth;
  const reading = state.reading === null ? undefined : titles.get(state.reading);
  const plainHere = addressOf(root, lang, here ? { kind: 'booth', id: here } : { kind: 'front' });
  const tour = progress && Array.isArray(tours) ? tours.find(({ id }) => id === progress.id) : undefined;
  const suggested = whereNext(index.zones, seen, { zone: state.at.kind === 'wing' ? state.at.zone : null, booth: here });
  const suggestion = suggested === undefined ? undefined : titles.get(suggested);
  const { care, careAsked } = settings;
  /** Care mode is offered first; the offer of a tour waits for its answer. */
  const isNew = index.tours.length > 0 && careAsked && !state.offered && !progress && seen.length === 0 && state.at.kind === 'lobby' && !state.goal;
  /** Nobody is asked on their way or over what they read; in care mode one thing at a time. */
  const mayAsk = careAsked && !(care && (isNew || !state.hinted)) && !state.goal && !tour && !reading;
  const onward = here && seen.includes(here) && suggestion && !state.goal && !tour && !reading && (
    <button type="button" class="where-next" onClick={() => visitor.walkTo(suggestion.id, false)}>{fill(words.whereNext, { title: suggestion.title })}</button>
  );
  /** Follows links of the article inside the hall; what the hall has no place for opens as a page. */
  const onLink = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link || link.dataset.plain !== undefined || opensElsewhere(event)) return;
    const found = pageAt(root, link.href, langs);
    if (!found || found.lang !== lang) return;
    const { page } = found;
    if (page.kind !== 'booth' && page.kind !== 'zone' && page.kind !== 'question') return;
    event.preventDefault();
    if (page.kind === 'question') return visitor.ask(page.id);
    if (reading) visitor.closeBooth();
    if (page.kind === 'booth') visitor.walkTo(page.id, true);
    else visitor.walkToZone(page.id);
  };
  const goToHit = ({ kind, id }: Pick<Hit, 'kind' | 'id'>) => {
    if (kind === 'booth') visitor.walkTo(id, true);
    else if (kind === 'zone') visitor.walkToZone(id);
    else if (kind === 'question') visitor.ask(id);
    else return false;
    return true;
  };
  const [Top, Bottom] = care ? [CareTop, CareBottom] : [TopBar, BottomBar];
  const ways = {
    languages: index.languages.filter((other) => other.lang !== lang).map((other) => ({
      ...other,
      href: `${addressOf(root, other.lang, here ? { kind: 'booth', id: here } : { kind: 'front' })}?hall`,
    })),
    onTours: index.tours.length > 0 ? () => visitor.show('tours') : undefined,
    onSettings: () => visitor.show('settings'),
    onPassport: () => visitor.show('passport'),
    onSpeak: () => visitor.show('speak'),
    onMagnify: () => toggleMagnifier(session),
    onTurn: turnToLook.can ? () => void turnToLook.toggle().then(() => visitor.show(null)) : undefined,
    turning: state.turning === true,
  };
  const headset = (
    <>
      <StepInside
        mode="immersive-vr" word={words.enterVr} failedWord={words.vrFailed} load={loadHeadset}
        onStep={() => stepInside({ index, root, view, visit, where: () => whereabouts(index, session.getState(), zones, titles), hush: () => session.setState({ listening: false }), duck })}
      />
      <StepInside
        mode="immersive-ar" word={words.tableSee} failedWord={words.tableFailed} load={loadTable}
        onStep={async () => {
          const chosen = await seeOnTable({ index, view, visit });
          if (chosen === null) return;
          session.setState({ dialog: null });
          view.visited(boothPlace(view.plan, chosen)!.readingSpot);
          visitor.readBooth(chosen);
        }}
      />
    </>
  );
  /** Reads the booth in front aloud; where there is none, leads round with the lines of a tour. */
  const listen = () => {
    if (reading || (here && !state.goal)) return session.setState({ listening: true });
    const [first] = index.tours;
    if (first) guide.start(first.id);
    session.setState({ tourAloud: first !== undefined });
  };

  return (
    <>
      <InView
        index={index} plan={view.plan} look={view.look} booth={here} walking={state.goal !== null}
        goTo={(place) => {
          if (place.kind === 'booth') visitor.walkTo(place.id, false);
          else if (place.kind === 'zone') visitor.walkToZone(place.id);
          else visitor.walkToLobby();
        }}
      />
      <Top
        {...ways}
        index={index}
        whereabouts={whereabouts(index, state, zones, titles)}
        onLeave={() => visitor.leave()}
        onMap={() => visitor.show('map')}
        onSearch={() => visitor.show('search')}
        onMore={() => visitor.show('more')}
        onHelp={() => visitor.show('help')}
      >
        {!care && headset}
        {!careAsked && <CareOffer words={words} />}
        {isNew && <TourOffer words={words} onAccept={() => void guide.start(index.tours[0]!.id)} onDecline={() => session.setState({ offered: true })} />}
        {mayAsk ? <BankLine index={index} session={session} visit={visit} inLobby={state.at.kind === 'lobby'}>{onward}</BankLine> : onward}
      </Top>
      {tour && progress && (
        <TourBar
          index={index} tour={tour} progress={progress} tell={guide.tell} onLeave={guide.leave}
          onRead={here ? () => visitor.readBooth(here) : undefined}
          aloud={state.tourAloud} onAloud={() => session.setState({ tourAloud: !state.tourAloud })}
        >
          {state.tourAloud && <TourAloud index={index} root={root} visit={visit} line={lineSaid(tour, progress)} quiet={reading !== undefined || state.dialog !== null} onSpeaking={duck} />}
        </TourBar>
      )}
      <Bottom
        index={index}
        onPrevious={walk(previous, care)}
        onNext={walk(next, care)}
        onRead={here && !state.goal ? () => visitor.readBooth(here) : undefined}
        onStep={(forward, turn) => view.nudge(forward, turn)}
        onListen={listen}
        onHelp={() => visitor.show('help')}
      />
      {/* One thing at a time: how to move is told once the offer of a tour is answered. */}
      {!state.hinted && !reading && !isNew && careAsked && (
        <Notice
          urgent={false} text={matchMedia('(hover: hover)').matches ? `${words.howToMove} ${words.howToMoveKeys}` : words.howToMove}
          actions={care ? [{ word: words.understood, onClick: () => session.setState({ hinted: true }) }] : []}
        />
      )}
      {storageWord !== null && state.hinted && !state.storageSaid && (
        <Notice urgent={false} text={storageWord} actions={[{ word: words.understood, onClick: () => session.setState({ storageSaid: true }) }]} />
      )}
      {state.turning === 'refused' && <Notice urgent={false} text={words.turnRefused} actions={[{ word: words.understood, onClick: () => session.setState({ turning: false }) }]} />}
      {/* Nothing is exchanged under somebody's hands: they say when. */}
      {state.newer && state.hinted && !reading && state.dialog === null && (
        <Notice urgent={false} text={words.freshVersion} actions={[{ word: words.freshNow, href: `${plainHere}?hall` }, { word: words.understood, onClick: () => session.setState({ newer: false }) }]} />
      )}
      {state.trouble === 'lost' && <Notice text={words.hallLost} />}
      {state.trouble === 'restored' && (
        <Notice urgent={false} text={words.hallRestored} actions={care ? [{ word: words.understood, onClick: () => session.setState({ trouble: null }) }] : []} />
      )}
      {state.trouble === 'stillLost' && (
        <Notice text={words.hallFailed} actions={[{ word: words.tryAgain, href: `${plainHere}?hall` }, { word: words.readPlain, onClick: () => visitor.leave() }]} />
      )}
      {state.dialog === 'map' && (
        <MapTool
          index={index} plan={view.plan} here={view.look} seen={seen} next={suggestion} onClose={() => visitor.show(null)}
          goToBooth={(id) => visitor.walkTo(id, false)} goToZone={(id) => visitor.walkToZone(id)} goToLobby={() => visitor.walkToLobby()}
          goToCorner={() => visitor.walkToCorner()} onPassport={() => visitor.show('passport')}
        />
      )}
      {state.dialog === 'more' && <MoreDialog {...ways} onTours={care ? ways.onTours : undefined} words={words} onClose={() => visitor.show(null)}>{headset}<AlongTool words={words} lang={lang} root={root} /></MoreDialog>}
      {state.dialog === 'leave' && <LeaveDialog words={words} onStay={() => visitor.show(null)} onLeave={() => visitor.leave()} />}
      {state.dialog === 'tours' && (
        <ToursDialog index={index} tours={tours} load={guide.load} onStart={(id) => void guide.start(id)} onClose={() => visitor.show(null)} />
      )}
      {state.dialog === 'questions' && (
        <QuestionsDialog
          index={index} root={root} id={state.question} load={loadQuestions} onLink={onLink}
          onList={() => visitor.ask(null)} onClose={() => visitor.show(null)}
        />
      )}
      {reading && (
        <ReadingDialog
          key={reading.id}
          id={reading.id} title={reading.title} index={index} root={root}
          address={addressOf(root, lang, { kind: 'booth', id: reading.id })}
          loadBooth={loadBooth}
          onRead={visit.see} onLink={onLink} onClose={() => visitor.closeBooth()}
          goPrevious={walk(previous, true)} goNext={walk(next, true)}
          foot={care && <CareWays index={index} onPrevious={walk(previous, true)} onNext={walk(next, true)} onListen={listen} onHelp={() => visitor.show('help')} />}
          aloud={state.listening && <Aloud index={index} root={root} session={session} visit={visit} text=".sheet-dialog-reading .article" onSpeaking={duck} />}
        />
      )}
      <Tools
        index={index} root={root} session={session} visit={visit}
        open={goToHit}
        hall={{
          walkToLobby: () => visitor.walkToLobby(),
          walkToCorner: () => visitor.walkToCorner(),
          hasTours: index.tours.length > 0,
          step(which) {
            const id = visitor.neighbour(which);
            walk(id, care || reading !== undefined)?.();
            return id !== undefined;
          },
          read() {
            if (!here || state.goal) return false;
            visitor.readBooth(here);
            return true;
          },
          listen,
          halt: () => visitor.halt(),
        }}
      />
    </>
  );
}

/** Where the visitor is or walks to, in one sentence. */
export function whereabouts(index: ExhibitionIndex, { goal, booth, at }: Session, zones: Map<string, { title: string }>, titles: Map<string, { title: string }>): string {
  const { words } = index;
  if (goal?.kind === 'corner') return fill(words.walkingTo, { title: words.faceToFace });
  if (goal?.kind === 'lobby') return fill(words.walkingTo, { title: words.lobby });
  if (goal?.kind === 'booth') return fill(words.walkingTo, { title: titles.get(goal.id)?.title ?? '' });
  if (goal?.kind === 'zone') return fill(words.walkingTo, { title: zones.get(goal.id)?.title ?? '' });
  if (booth) return fill(words.atBooth, { title: titles.get(booth)?.title ?? '' });
  if (at.kind === 'wing') return fill(words.inZone, { title: zones.get(at.zone)?.title ?? '' });
  return words.inLobby;
}
