import type { StoreApi } from 'zustand/vanilla';
import type { Skin } from '../batik/palettes';
import { lightFor, type Light } from '../scene/daylight';
import type { Visit } from '../visit/visit';
import type { HallView } from './hallView';
import type { Session } from './session';

/** The skin the visitor sees everything in. */
export function skinOf(visit: Visit): Skin {
  return visit.store.getState().settings.care ? 'ink' : 'indigo';
}

interface Parts {
  visit: Visit;
  session: StoreApi<Session>;
  /** Another one after an editor saved something. */
  view: () => HallView;
  /** Told the light of the hall whenever it may have changed. */
  setLight: (light: Light) => void;
}

/** Keeps the hall as the visitor has set it and made it from now on. What is returned shows all of it anew, for a hall opened again. */
export function followVisit({ visit, session, view, setLight }: Parts): () => void {
  // Behind the page the hall stays in the light of its poster; inside it has the light of the visitor's choice.
  const light = () => {
    const chosen = session.getState().surface === 'page' ? 'noon' : lightFor(visit.store.getState().settings.daylight, new Date().getHours());
    view().setLight(chosen, skinOf(visit));
    setLight(chosen);
  };
  const stacks = () => view().setStacks(session.getState().staged);
  const outcomes = () => view().setOutcomes(visit.store.getState().outcomes);
  const made = () => {
    stacks();
    outcomes();
  };
  session.subscribe((now, before) => {
    if (now.surface !== before.surface) light();
    if (now.staged !== before.staged) stacks();
  });
  visit.store.subscribe((now, before) => {
    if (now.outcomes !== before.outcomes) outcomes();
    if (now.settings === before.settings) return;
    light();
    view().followQuality();
  });
  made();
  light();
  return made;
}
