import { render } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import type { ExhibitionIndex } from '../exhibition/types';
import type { Page } from '../exhibition/paths';
import { tellError } from '../exhibition/tellError';
import type { FloorPlan } from '../hall/types';
import { boothPlace } from '../hall/planIndex';
import { wingViewpoint } from '../hall/viewpoints';
import type { Skin } from '../batik/palettes';
import { nextLesson } from '../visit/lessons';
import type { Visit } from '../visit/visit';
import { bringCloth } from './bringCloth';
import { exhibitionLoader, onExhibitionChange } from './chunks';
import { createGuide } from './guide';
import { HallView, readingPitch, type HallViewEvents, type StartingPose } from './hallView';
import { comesToWalk, pageOf } from './history';
import { isStill } from './isStill';
import { lightFor } from '../scene/daylight';
import { setLight } from '../scene/light';
import { loadMaterials } from '../scene/materials';
import { Quality } from '../scene/quality';
import { listenInHall } from './listenInHall';
import type { Session } from './session';
import { createSoundKeeper } from './soundKeeper';
import { createTurnToLook } from './turnToLook';
import { createVisitor, type Visitor } from './visitor';

interface OpenOptions {
  /** Absolute address of the site, ending in `/`. */
  root: string;
  /** The visitor asked to walk in; otherwise the hall is only seen behind the page. */
  walkIn: boolean;
  visit: Visit;
  session: StoreApi<Session>;
  /** Name of the graphics chip. */
  renderer: string;
  stepDone: (step: OpeningStep) => void;
}

/** What must come before the hall is seen, in no fixed order. */
export type OpeningStep = 'code' | 'content' | 'textures' | 'frame';

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

/** The hall once it is open. */
export interface OpenHall {
  index: ExhibitionIndex;
  visitor: Visitor;
  view: HallView;
}

let opening: Promise<OpenHall> | null = null;

/**
 * Opens the hall behind the page (once) and, when asked, in front of it.
 * Rejects when its data, its textures or WebGL cannot be had; the page stays as it was and a later call tries again.
 */
export async function openHall({ walkIn, ...options }: OpenOptions): Promise<OpenHall> {
  opening ??= start(options).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  const hall = await opening;
  if (walkIn) hall.visitor.walkIn();
  return hall;
}

/** Where the hall opens: at what the page shows, else where a returning visitor stood, else in the lobby (null). */
function startingPose(plan: FloorPlan, page: Page, visit: Visit): StartingPose | null {
  if (page.kind === 'booth') {
    const booth = boothPlace(plan, page.id);
    return booth ? { ...booth.readingSpot, pitch: readingPitch } : null;
  }
  if (page.kind === 'zone') {
    const wing = plan.wings.find(({ zone }) => zone === page.id);
    return wing ? wingViewpoint(wing) : null;
  }
  return comesToWalk() ? visit.store.getState().place : null;
}

async function start({ root, visit, session, renderer, stepDone }: Omit<OpenOptions, 'walkIn'>): Promise<OpenHall> {
  const html = document.documentElement;
  const holder = document.getElementById('hall');
  const place = document.getElementById('app');
  if (!holder || !place) throw new Error('This page has no place for the hall.');
  const { lang } = html;
  const { deviceMemory, hardwareConcurrency } = navigator as Navigator & { deviceMemory?: number };
  const settings = () => visit.store.getState().settings;
  const quality = new Quality({ renderer, deviceMemory, hardwareConcurrency }, () => settings().quality);
  // The textures are asked for beside the content, not after it; a failure is met where they are awaited.
  let materials = loadMaterials(quality.means.fineTextures);
  materials.then(({ ready }) => ready).then(() => stepDone('textures'), () => undefined);
  let index: ExhibitionIndex = await exhibitionLoader().loadIndex(lang);
  stepDone('content');
  const documentPage = pageOf(html, index.languages.map((language) => language.lang))?.page ?? { kind: 'front' };
  const sound = createSoundKeeper(visit, session);
  const { words } = index;

  let visitor: Visitor;
  let waiting = 0;
  const gone = () => session.setState({ trouble: 'gone' });
  const events: HallViewEvents = {
    openBooth: (id) => visitor.readBooth(id),
    openCorner: () => visitor.ask(null),
    openTheatre: (zone) => visitor.attend(zone),
    openCloth: () => session.setState({ dialog: 'passport' }),
    steered: () => session.setState({ hinted: true }),
    goal(goal) {
      session.setState((now) => ({ goal, hinted: now.hinted || goal !== null }));
      // The text of a booth comes while somebody walks there. Should it not, reading asks for it again.
      const to = goal?.kind === 'booth' ? boothPlace(view.plan, goal.id) : undefined;
      if (to) exhibitionLoader().loadBooth(lang, to.zone, to.id).catch(() => undefined);
    },
    moved(pose, at, booth) {
      visit.moveTo(pose);
      session.setState((now) => ({ at, booth, last: booth ?? now.last }));
    },
    walked: sound.walked,
    lost() {
      session.setState({ trouble: 'lost' });
      waiting = window.setTimeout(gone, restoreWithin);
    },
    broke(error) {
      tellError(error);
      gone();
    },
    restored() {
      clearTimeout(waiting);
      session.setState({ trouble: 'restored' });
      // In care mode the news stays until it is put away.
      if (!settings().care) waiting = window.setTimeout(() => session.setState({ trouble: null }), goodNewsFor);
    },
  };
  const open = (start: (plan: FloorPlan) => StartingPose | null) => HallView.open(holder, index, {
    start,
    still: () => isStill(visit),
    quality,
    materials,
  }, events);

  const skin = (): Skin => (settings().care ? 'ink' : 'indigo');
  // The very first frame is in the visitor's skin.
  setLight('noon', skin());
  let view = await open((plan) => startingPose(plan, documentPage, visit));
  stepDone('frame');
  const bars = import('./HallApp');
  window.duocaiStats = () => view.stats;
  holder.tabIndex = 0;
  holder.setAttribute('role', 'application');
  holder.setAttribute('aria-label', words.hallView);
  const outcomes = () => visit.store.getState().outcomes;
  visitor = createVisitor({ root, lang, documentPage, session, nextLesson: (zone) => nextLesson(index.zones.find(({ id }) => id === zone)?.booths ?? [], outcomes()), asksFirst: () => settings().care, view: () => view });
  listenInHall(session, visitor);
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
  const turnToLook = createTurnToLook(session, () => view);
  html.dataset.hall = 'ready';
  // What lies over the hall comes once the hall can be seen: nothing of it is wanted before somebody walks in.
  const { HallApp } = await bars.catch((error: unknown) => {
    view.dispose();
    throw error;
  });
  const draw = () => render(
    <HallApp
      index={index} root={root} session={session} visitor={visitor} guide={guide} view={view} visit={visit} turnToLook={turnToLook} duck={sound.duck}
    />,
    place,
  );
  draw();
  // Behind the page the hall stays in the light of its poster; inside it has the light of the visitor's choice.
  const follow = () => {
    const light = session.getState().surface === 'page' ? 'noon' : lightFor(settings().daylight, new Date().getHours());
    view.setLight(light, skin());
    sound.setLight(light);
  };
  session.subscribe((now, before) => {
    if (now.surface !== before.surface) follow();
    if (now.staged !== before.staged) view.setStacks(now.staged);
  });
  view.setStacks(session.getState().staged);
  const tellLearnt = () => view.setOutcomes(outcomes());
  tellLearnt();
  visit.store.subscribe((now, before) => {
    if (now.outcomes !== before.outcomes) tellLearnt();
    if (now.settings === before.settings) return;
    follow();
    view.followQuality();
  });
  follow();
  view.announce();
  const hangCloth = bringCloth({ index: () => index, root, visit, view: () => view });

  onExhibitionChange(() => {
    void exhibitionLoader().loadIndex(lang).then(async (fresh) => {
      index = fresh;
      const { look } = view;
      view.dispose();
      materials = loadMaterials(quality.means.fineTextures);
      view = await open(() => look);
      tellLearnt();
      draw();
      view.announce();
      hangCloth();
    });
  });
  return { index, visitor, view };
}
