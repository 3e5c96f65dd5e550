import { boothEntries } from '../exhibition/boothEntries';
import type { ExhibitionIndex } from '../exhibition/types';
import type { Visit } from '../visit/visit';
import { requestSession } from '../xr/headsets';
import { exhibitionLoader } from './chunks';
import type { Headset } from '../xr/headset';
import type { HeadsetHall } from '../xr/headsetHall';
import { pageAt } from './history';
import { loadLateWords } from './lateWords';
import type { HallView } from './hallView';

interface StepInsideParts {
  index: ExhibitionIndex;
  root: string;
  view: HallView;
  visit: Visit;
  /** Where the visitor is, in one sentence. */
  where: () => string;
  /** Stops reading aloud: the headset came off, or the system put a menu before it. */
  hush: () => void;
  /** A voice begins or falls silent. */
  duck: (on: boolean) => void;
  /** What somebody outside adds to the hall for this visitor. */
  extend?: (hall: HeadsetHall) => HeadsetHall;
  /** The visitor is inside. */
  begun?: (headset: Headset, session: XRSession) => void;
}

/** The headset's code, fetched before it is asked for: a browser forgets a press after a few seconds. */
export const loadHeadset = () => import('../xr/headset');

/**
 * Shows the hall in a headset until the visitor comes out, and leaves them on the page where they stood in it.
 * Call it from a press. Rejects when the device says no; the hall on the page goes on.
 */
export async function stepInside({ index, root, view, visit, where, hush, duck, extend = (hall) => hall, begun }: StepInsideParts): Promise<void> {
  const { xr } = navigator;
  if (!xr) throw new Error('This browser knows no headset.');
  const { Headset } = await loadHeadset();
  const session = await requestSession(xr, 'immersive-vr');
  const booths = boothEntries(index.zones);
  session.addEventListener('visibilitychange', () => session.visibilityState !== 'visible' && hush());
  const headset = new Headset(
    extend({
      ...view.headset,
      index,
      root,
      loadBooth: (id) => exhibitionLoader().loadBooth(index.lang, booths.get(id)?.zone ?? '', id),
      loadQuestions: () => exhibitionLoader().loadQuestions(index.lang),
      loadPledgeWords: () => loadLateWords(index, 'pledge'),
      pageAt(href) {
        const found = pageAt(root, href, index.languages.map(({ lang }) => lang));
        return found?.lang === index.lang ? found.page : null;
      },
      read: visit.see,
      made: visit.store.getState,
      comfort: visit.store.getState().settings,
      reading: { taste: visit.store.getState().settings, still: () => true, onSpeaking: duck },
      moved(pose) {
        view.locomotion.visited(pose);
        return where();
      },
    }),
    session,
    view.look,
  );
  window.duocaiHeadset = () => headset.stats;
  begun?.(headset, session);
  view.locomotion.visited(await headset.run());
  delete window.duocaiHeadset;
}

declare global {
  interface Window {
    /** Facts about the headset's view for tests and measurements; changes nothing. */
    duocaiHeadset?: () => Headset['stats'];
  }
}
