import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Tour } from '../exhibition/types';
import { eventSeen, isFinished, isWalking, startTour, stepTour, type Sight, type TourEvent } from '../visit/tour';
import type { Visit } from '../visit/visit';
import type { Session } from './session';
import type { Visitor } from './visitor';

export type Tours = Tour[] | 'loading' | 'failed';

/** Leads the visitor along a tour. */
export interface Guide {
  /** The tours of this language; asked for with `load`. */
  store: StoreApi<{ tours: Tours }>;
  load(): Promise<void>;
  /** Loads the tours first; does nothing when they cannot be had. */
  start(id: string): Promise<void>;
  /** Starts tour `id` once the visitor walks in: who comes from a tour's page has come for that tour. One that is being walked goes on. */
  startOnWalkIn(id: string): void;
  tell(event: TourEvent): void;
  leave(): void;
}

interface GuideParts {
  session: StoreApi<Session>;
  visit: Pick<Visit, 'store' | 'follow'>;
  visitor: Pick<Visitor, 'walkTo' | 'halt'>;
  loadTours: () => Promise<Tour[]>;
}

/** The guide over the session, the visit and the visitor's own walks. A tour kept from before is loaded at once. */
export function createGuide({ session, visit, visitor, loadTours }: GuideParts): Guide {
  const store = createStore<{ tours: Tours }>(() => ({ tours: 'loading' }));
  let watching = false;

  function now() {
    const { tour: progress } = visit.store.getState();
    const { tours } = store.getState();
    const tour = progress && Array.isArray(tours) ? tours.find(({ id }) => id === progress.id) : undefined;
    return progress && tour ? { progress, tour } : null;
  }

  function tell(event: TourEvent): void {
    const going = now();
    if (!going) return;
    const { progress, tour } = going;
    const next = stepTour(progress, event, tour.stops.length);
    if (next === progress) return;
    visit.follow(next);
    const { goal } = session.getState();
    if (event === 'pause' && goal?.kind === 'booth' && goal.id === tour.stops[progress.stop]!.booth) visitor.halt();
    if (isWalking(next, tour.stops.length)) visitor.walkTo(tour.stops[next.stop]!.booth, false);
  }

  /** Looks once all that a single act changes has changed: a walk that ends sets goal and place one after the other. */
  function watch(): void {
    if (watching) return;
    watching = true;
    queueMicrotask(() => {
      watching = false;
      const going = now();
      const event = going && eventSeen(going.progress, going.tour.stops[going.progress.stop]?.booth, sightOf(session.getState()));
      if (event) tell(event);
    });
  }
  session.subscribe(watch);

  const guide: Guide = {
    store,
    async load() {
      if (Array.isArray(store.getState().tours)) return;
      store.setState({ tours: 'loading' });
      store.setState({ tours: await loadTours().catch(() => 'failed' as const) });
    },
    async start(id) {
      await guide.load();
      const { tours } = store.getState();
      const tour = Array.isArray(tours) ? tours.find((one) => one.id === id) : undefined;
      if (!tour) return;
      visit.follow(startTour(id));
      visitor.walkTo(tour.stops[0]!.booth, false);
    },
    startOnWalkIn(id) {
      const stop = session.subscribe(({ surface }) => {
        if (surface !== 'hall') return;
        stop();
        if (visit.store.getState().tour?.id !== id) void guide.start(id);
      });
    },
    tell,
    leave: () => visit.follow(null),
  };
  if (visit.store.getState().tour) {
    void guide.load().then(() => {
      const going = now();
      if (going && isFinished(going.progress, going.tour.stops.length)) guide.leave();
    });
  }
  return guide;
}

function sightOf({ surface, goal, booth }: Session): Sight {
  return { inHall: surface === 'hall', booth, goal: goal === null ? null : goal.kind === 'booth' ? goal.id : 'elsewhere' };
}
