import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { BottomBar, TopBar } from '../controls/HallBars';
import { MapDialog } from '../controls/MapDialog';
import { Notice } from '../controls/Notice';
import { ReadingDialog } from '../controls/ReadingDialog';
import { TourBar } from '../controls/TourBar';
import { TourOffer } from '../controls/TourOffer';
import { ToursDialog } from '../controls/ToursDialog';
import type { Visit } from '../visit/visit';
import { whereNext } from '../visit/whereNext';
import { exhibitionLoader } from './chunks';
import type { Guide } from './guide';
import { addressOf, pageAt } from './history';
import type { HallView } from './hallView';
import type { Session } from './session';
import { Tools } from './Tools';
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
}

/** Everything over the canvas: bars, dialogs, messages. Nothing of it is shown while the plain page is in front. */
export function HallApp({ index, root, session, visitor, guide, view, visit }: HallAppProps) {
  const state = useStore(session);
  const { seen, tour: progress, storage } = useStore(visit.store);
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
  const titles = useMemo(() => new Map(index.zones.flatMap((zone) => zone.booths.map((booth) => [booth.id, { ...booth, zone: zone.id }] as const))), [index]);
  const loadBooth = useCallback((id: string) => exhibitionLoader().loadBooth(lang, titles.get(id)?.zone ?? '', id), [lang, titles]);
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
  const isNew = index.tours.length > 0 && !state.offered && !progress && seen.length === 0 && state.at.kind === 'lobby' && !state.goal;
  /** Follows links of the article inside the hall; what the hall has no place for opens as a page. */
  const onLink = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link || link.dataset.plain !== undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const found = pageAt(root, link.href, langs);
    if (!found || found.lang !== lang || found.page.kind === 'front' || found.page.kind === 'tour') return;
    event.preventDefault();
    visitor.closeBooth();
    if (found.page.kind === 'booth') visitor.walkTo(found.page.id, true);
    else visitor.walkToZone(found.page.id);
  };

  return (
    <>
      <TopBar
        index={index}
        whereabouts={whereabouts(index, state, zones, titles)}
        languages={index.languages.filter((other) => other.lang !== lang).map((other) => ({
          ...other,
          href: `${addressOf(root, other.lang, here ? { kind: 'booth', id: here } : { kind: 'front' })}?hall`,
        }))}
        onLeave={() => visitor.leave()}
        onMap={() => visitor.show('map')}
        onSearch={() => visitor.show('search')}
        onTours={index.tours.length > 0 ? () => visitor.show('tours') : undefined}
        onSettings={() => visitor.show('settings')}
      >
        {isNew && <TourOffer words={words} onAccept={() => void guide.start(index.tours[0]!.id)} onDecline={() => session.setState({ offered: true })} />}
        {here && seen.includes(here) && suggestion && !state.goal && !tour && !reading && (
          <button type="button" class="where-next" onClick={() => visitor.walkTo(suggestion.id, false)}>{fill(words.whereNext, { title: suggestion.title })}</button>
        )}
      </TopBar>
      {tour && progress && (
        <TourBar
          index={index} tour={tour} progress={progress} tell={guide.tell} onLeave={guide.leave}
          onRead={here ? () => visitor.readBooth(here) : undefined}
        />
      )}
      <BottomBar
        index={index}
        onPrevious={walk(previous, false)}
        onNext={walk(next, false)}
        onRead={here && !state.goal ? () => visitor.readBooth(here) : undefined}
        onStep={(forward, turn) => view.nudge(forward, turn)}
      />
      {/* One thing at a time: how to move is told once the offer of a tour is answered. */}
      {!state.hinted && !reading && !isNew && (
        <Notice urgent={false} text={matchMedia('(hover: hover)').matches ? `${words.howToMove} ${words.howToMoveKeys}` : words.howToMove} />
      )}
      {storageWord !== null && state.hinted && !state.storageSaid && (
        <Notice urgent={false} text={storageWord} actions={[{ word: words.understood, onClick: () => session.setState({ storageSaid: true }) }]} />
      )}
      {state.trouble === 'lost' && <Notice text={words.hallLost} />}
      {state.trouble === 'restored' && <Notice urgent={false} text={words.hallRestored} />}
      {state.trouble === 'stillLost' && (
        <Notice text={words.hallFailed} actions={[{ word: words.tryAgain, href: `${plainHere}?hall` }, { word: words.readPlain, onClick: () => visitor.leave() }]} />
      )}
      {state.dialog === 'map' && (
        <MapDialog
          index={index} plan={view.plan} here={view.look} seen={seen} next={suggestion} onClose={() => visitor.show(null)}
          goToBooth={(id) => visitor.walkTo(id, false)} goToZone={(id) => visitor.walkToZone(id)} goToLobby={() => visitor.walkToLobby()}
        />
      )}
      {state.dialog === 'tours' && (
        <ToursDialog index={index} tours={tours} load={guide.load} onStart={(id) => void guide.start(id)} onClose={() => visitor.show(null)} />
      )}
      {reading && (
        <ReadingDialog
          key={reading.id}
          id={reading.id} title={reading.title} index={index} root={root}
          address={addressOf(root, lang, { kind: 'booth', id: reading.id })}
          loadBooth={loadBooth}
          onRead={visit.see} onLink={onLink} onClose={() => visitor.closeBooth()}
          goPrevious={walk(previous, true)} goNext={walk(next, true)}
        />
      )}
      <Tools
        index={index} root={root} session={session} visit={visit}
        open={(hit) => (hit.kind === 'booth' ? visitor.walkTo(hit.id, true) : visitor.walkToZone(hit.id))}
      />
    </>
  );
}

function whereabouts(index: ExhibitionIndex, { goal, booth, at }: Session, zones: Map<string, { title: string }>, titles: Map<string, { title: string }>): string {
  const { words } = index;
  if (goal?.kind === 'lobby') return fill(words.walkingTo, { title: words.lobby });
  if (goal?.kind === 'booth') return fill(words.walkingTo, { title: titles.get(goal.id)?.title ?? '' });
  if (goal?.kind === 'zone') return fill(words.walkingTo, { title: zones.get(goal.id)?.title ?? '' });
  if (booth) return fill(words.atBooth, { title: titles.get(booth)?.title ?? '' });
  if (at.kind === 'wing') return fill(words.inZone, { title: zones.get(at.zone)?.title ?? '' });
  return words.inLobby;
}
