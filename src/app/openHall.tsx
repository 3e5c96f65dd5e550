import { render } from 'preact';
import type { ExhibitionIndex } from '../exhibition/types';
import type { Page } from '../exhibition/paths';
import type { FloorPlan, Pose } from '../hall/types';
import { floorPlan } from '../hall/floorPlan';
import { wingViewpoint } from '../hall/viewpoints';
import { openPersistence, type StorageStatus } from '../visit/persistence';
import { createVisit, type Visit } from '../visit/visit';
import { exhibitionLoader, onExhibitionChange } from './chunks';
import { createGuide } from './guide';
import { HallApp } from './HallApp';
import { HallView, readingPitch, type HallViewEvents } from './hallView';
import { pageOf, readEntry } from './history';
import { loadMaterials } from '../scene/materials';
import { createSession } from './session';
import { createVisitor, type Visitor } from './visitor';

interface OpenOptions {
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** The visitor asked to walk in; otherwise the hall is only seen behind the page. */
  walkIn: boolean;
}

declare global {
  interface Window {
    /** Facts about the drawing for tests and measurements; changes nothing. */
    duocaiStats?: () => HallView['stats'];
  }
}

/** Milliseconds a lost picture is given to come back before the visitor is offered the plain page. */
const restoreWithin = 8000;
/** Milliseconds the good news stays. */
const goodNewsFor = 4000;

let opening: Promise<Visitor> | null = null;

/**
 * Opens the hall behind the page (once) and, when asked, in front of it.
 * Rejects when its data, its textures or WebGL cannot be had; the page stays as it was and a later call tries again.
 */
export async function openHall({ root, walkIn }: OpenOptions): Promise<void> {
  opening ??= start(root).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  const visitor = await opening;
  if (walkIn) visitor.walkIn();
}

/** Where the hall opens: at what the page shows, else where a returning visitor stood, else in the lobby (null). */
function startingPose(plan: FloorPlan, page: Page, visit: Visit): (Pose & { pitch?: number }) | null {
  if (page.kind === 'booth') {
    const booth = plan.booths.find(({ id }) => id === page.id);
    return booth ? { ...booth.readingSpot, pitch: readingPitch } : null;
  }
  if (page.kind === 'zone') {
    const wing = plan.wings.find(({ zone }) => zone === page.id);
    return wing ? wingViewpoint(wing) : null;
  }
  return readEntry(history.state) || location.search.includes('hall') ? visit.store.getState().place : null;
}

async function start(root: string): Promise<Visitor> {
  const html = document.documentElement;
  const holder = document.getElementById('hall');
  const place = document.getElementById('app');
  if (!holder || !place) throw new Error('This page has no place for the hall.');
  const { lang } = html;
  // The textures are asked for beside the content, not after it; a failure is met where they are awaited.
  let materials = loadMaterials(root);
  materials.catch(() => undefined);
  let index: ExhibitionIndex = await exhibitionLoader().loadIndex(lang);
  const documentPage = pageOf(html, index.languages.map((language) => language.lang))?.page ?? { kind: 'front' };
  const visit = createVisit(openPersistence(window));
  const session = createSession();
  const { words } = index;

  const storageWords: Record<StorageStatus, string | null> = { ok: null, blocked: words.storageBlocked, reset: words.storageReset };
  let visitor: Visitor;
  let waiting = 0;
  const events: HallViewEvents = {
    openBooth: (id) => visitor.readBooth(id),
    steered: () => session.setState({ hinted: true }),
    goal: (goal) => session.setState((now) => ({ goal, hinted: now.hinted || goal !== null })),
    moved(pose, at, booth) {
      visit.moveTo(pose);
      session.setState((now) => ({ at, booth, last: booth ?? now.last }));
    },
    lost() {
      session.setState({ trouble: 'lost' });
      waiting = window.setTimeout(() => session.setState({ trouble: 'stillLost' }), restoreWithin);
    },
    restored() {
      clearTimeout(waiting);
      session.setState({ trouble: 'restored' });
      waiting = window.setTimeout(() => session.setState({ trouble: null }), goodNewsFor);
    },
  };
  const { reducedMotion } = visit.store.getState().settings;
  const quietMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const open = (start: Pose | null) => HallView.open(holder, index, root, {
    start,
    still: () => reducedMotion === 'on' || (reducedMotion === 'auto' && quietMotion.matches),
    pixelRatio: () => Math.min(window.devicePixelRatio, visit.store.getState().settings.quality === 'low' ? 1 : 2),
    materials,
  }, events);

  let view = await open(startingPose(floorPlan(index.zones), documentPage, visit));
  window.duocaiStats = () => view.stats;
  holder.tabIndex = 0;
  holder.setAttribute('role', 'application');
  holder.setAttribute('aria-label', words.hallView);
  visitor = createVisitor({ root, lang, documentPage, session, view: () => view });
  const guide = createGuide({ session, visit, visitor, loadTours: () => exhibitionLoader().loadTours(lang) });
  // Somebody who walks in from a tour's page has come for that tour.
  if (documentPage.kind === 'tour' && session.getState().surface === 'page') {
    const { id } = documentPage;
    const stop = session.subscribe(({ surface }) => {
      if (surface !== 'hall') return;
      stop();
      if (visit.store.getState().tour?.id !== id) guide.start(id);
    });
  }
  const draw = () => render(
    <HallApp
      index={index} root={root} session={session} visitor={visitor} guide={guide} progress={visit.store.getState().tour} view={view} storageWord={storageWords[visit.store.getState().storage]}
      seen={visit.store.getState().seen} see={visit.see}
    />,
    place,
  );
  draw();
  visit.store.subscribe(draw);
  view.announce();
  html.dataset.hall = 'ready';

  onExhibitionChange(() => {
    void exhibitionLoader().loadIndex(lang).then(async (fresh) => {
      index = fresh;
      const { look } = view;
      view.dispose();
      materials = loadMaterials(root);
      view = await open(look);
      draw();
      view.announce();
    });
  });
  return visitor;
}
