import { render } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import type { ExhibitionIndex } from '../exhibition/types';
import type { FloorPlan } from '../hall/types';
import { nextLesson } from '../visit/lessons';
import type { Visit } from '../visit/visit';
import { bringCloth } from './bringCloth';
import { exhibitionLoader, onExhibitionChange } from './chunks';
import { createGuide } from './guide';
import { followVisit, skinOf } from './followVisit';
import { hallEvents } from './hallEvents';
import { HallView, type StartingPose } from './hallView';
import { pageOf } from './history';
import { isStill } from './isStill';
import { setLight } from '../scene/light';
import { loadMaterials } from '../scene/materials';
import { Quality } from '../scene/quality';
import { listenInHall } from './listenInHall';
import type { Session } from './session';
import { createSoundKeeper, type SoundKeeper } from './soundKeeper';
import { startingPose } from './startingPose';
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
  const { words } = index;

  let visitor: Visitor;
  let sound: SoundKeeper;
  const events = hallEvents({ lang, visit, session, walked: (metres) => sound.walked(metres), visitor: () => visitor, plan: () => view.plan });
  const open = (start: (plan: FloorPlan) => StartingPose | null) => HallView.open(holder, index, {
    start,
    still: () => isStill(visit),
    quality,
    materials,
  }, events);

  // The very first frame is in the visitor's skin.
  setLight('noon', skinOf(visit));
  let view = await open((plan) => startingPose(plan, documentPage, visit));
  stepDone('frame');
  window.duocaiStats = () => view.stats;
  html.dataset.hall = 'ready';
  // What lies over the hall comes once the hall can be seen: nothing of it is wanted before somebody walks in.
  const { HallApp } = await import('./HallApp').catch((error: unknown) => {
    view.dispose();
    throw error;
  });
  // Nothing listens before all has come: a second try after a failure would have everything done twice.
  sound = createSoundKeeper(visit, session);
  holder.tabIndex = 0;
  holder.setAttribute('role', 'application');
  holder.setAttribute('aria-label', words.hallView);
  visitor = createVisitor({
    root, lang, documentPage, session,
    nextLesson: (zone) => nextLesson(index.zones.find(({ id }) => id === zone)?.booths ?? [], visit.store.getState().outcomes),
    asksFirst: () => settings().care,
    view: () => view,
  });
  listenInHall(session, visitor);
  const guide = createGuide({ session, visit, visitor, loadTours: () => exhibitionLoader().loadTours(lang) });
  if (documentPage.kind === 'tour' && session.getState().surface === 'page') guide.startOnWalkIn(documentPage.id);
  const turnToLook = createTurnToLook(session, () => view);
  const draw = () => render(
    <HallApp
      index={index} root={root} session={session} visitor={visitor} guide={guide} view={view} visit={visit} turnToLook={turnToLook} duck={sound.duck}
    />,
    place,
  );
  draw();
  const showMade = followVisit({ visit, session, view: () => view, setLight: sound.setLight });
  view.locomotion.announce();
  const hangCloth = bringCloth({ index: () => index, root, visit, view: () => view });

  onExhibitionChange(() => {
    void exhibitionLoader().loadIndex(lang).then(async (fresh) => {
      index = fresh;
      const { look } = view;
      view.dispose();
      materials = loadMaterials(quality.means.fineTextures);
      view = await open(() => look);
      showMade();
      draw();
      view.locomotion.announce();
      hangCloth();
    });
  });
  return { index, visitor, view };
}
