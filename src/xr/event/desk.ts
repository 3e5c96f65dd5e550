import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Choices, EventVisit } from './eventRecord';
import type { EventStore } from './eventStore';
import { watchHeadOff } from './watchHeadOff';

/** The visitor in the headset, as the desk can lead them. */
export interface Inside {
  session: Pick<XRSession, 'visibilityState' | 'addEventListener' | 'removeEventListener' | 'end'>;
  goToBooth(id: string): void;
  goToLobby(): void;
  /** Shows the board that says: sit down, then take it off. */
  farewell(): void;
}

/** What the desk is told of a visit. */
export interface VisitEvents {
  begun(inside: Inside): void;
  moved(where: string, line: string | null): void;
  turned(page: { number: number; count: number } | null): void;
  read(booth: string): void;
}

/** What staff see. */
export interface DeskState {
  /** `cleared`: ready, and the visitor before has just been forgotten. */
  phase: 'checking' | 'noHeadset' | 'ready' | 'cleared' | 'starting' | 'inside';
  /** The last start came to nothing. */
  failed: boolean;
  choices: Choices;
  /** Where the visitor is, in the staff's words. */
  where: string;
  /** What the tour says there. */
  line: string | null;
  page: { number: number; count: number } | null;
  seconds: number;
  /** The headset came off at this time (milliseconds). */
  offSince: number | null;
  /** The farewell board was sent. */
  farewellSent: boolean;
  /** Rises when the counts change. */
  counted: number;
}

export interface Desk {
  store: Pick<StoreApi<DeskState>, 'getState' | 'subscribe'>;
  /** Says whether the device has a headset. */
  found(headset: boolean): void;
  choose(change: Partial<Choices>): void;
  /** Every visit begins with the present choices from now on. */
  setUsual(): void;
  /** Call it from a press. */
  start(): Promise<void>;
  sendToBooth(id: string): void;
  sendToLobby(): void;
  /** First the farewell board; asked again, out at once. */
  end(): void;
  /** Ends the visit under way, if any, and forgets the visitor; who is about to be let in has left nothing yet. */
  next(): void;
  wipeCounts(): void;
}

export interface DeskParts {
  kept: EventStore;
  /** The choices the page was opened with. */
  choices: Choices;
  /** Shows the hall in the headset; resolves when the visitor is out, rejects when the device says no. */
  enter(choices: Choices, events: VisitEvents): Promise<void>;
  /** Forgets the visitor in everything but the counts, and readies the hall for these choices. */
  clean(choices: Choices): void;
  /** Milliseconds. */
  now?: () => number;
}

/** Milliseconds between two looks at the clock while somebody is inside. */
const tick = 5000;

/** The staff's desk of an event: lets visitors in one after another, each clean, and counts them. */
export function createDesk({ kept, choices, enter, clean, now = Date.now }: DeskParts): Desk {
  const store = createStore<DeskState>(() => ({ phase: 'checking', failed: false, choices, where: '', line: null, page: null, seconds: 0, offSince: null, farewellSent: false, counted: 0 }));
  let inside: Inside | null = null;
  let visit: EventVisit | null = null;
  let stopWatch: () => void = () => undefined;
  let clock: ReturnType<typeof setInterval> | undefined;

  function count(change: Partial<EventVisit>): void {
    if (!visit) return;
    visit = { ...visit, ...change };
    kept.update(visit);
    store.setState(({ counted }) => ({ seconds: visit!.seconds, counted: counted + 1 }));
  }
  const lookAtClock = () => visit && count({ seconds: Math.round((now() - visit.began) / 1000) });

  function begun(visitor: Inside): void {
    inside = visitor;
    visit = { began: now(), seconds: 0, booths: [], choices: store.getState().choices };
    kept.begin(visit);
    store.setState(({ counted }) => ({ phase: 'inside', seconds: 0, counted: counted + 1 }));
    clock = setInterval(lookAtClock, tick);
    stopWatch = watchHeadOff(visitor.session, {
      changed: (offSince) => store.setState({ offSince }),
      gone(since) {
        // The time on the table is nobody's visit.
        if (visit) count({ seconds: Math.round((since - visit.began) / 1000) });
        visit = null;
        void visitor.session.end().catch(() => undefined);
      },
    }, now);
  }

  function forget(failed: boolean): void {
    stopWatch();
    clearInterval(clock);
    if (visit) lookAtClock();
    inside = null;
    visit = null;
    const { usual } = kept.record;
    store.setState({ phase: failed ? 'ready' : 'cleared', failed, choices: usual, where: '', line: null, page: null, seconds: 0, offSince: null, farewellSent: false });
    clean(usual);
  }

  const busy = () => ['checking', 'starting', 'inside'].includes(store.getState().phase);

  return {
    store,
    found: (headset) => store.setState({ phase: headset ? 'ready' : 'noHeadset' }),
    choose(change) {
      store.setState((state) => ({ choices: { ...state.choices, ...change }, phase: state.phase === 'cleared' ? 'ready' : state.phase }));
    },
    setUsual() {
      kept.setUsual(store.getState().choices);
      store.setState(({ counted }) => ({ counted: counted + 1 }));
    },
    async start() {
      if (busy()) return;
      store.setState({ phase: 'starting', failed: false });
      const failed = await enter(store.getState().choices, {
        begun,
        moved: (where, line) => store.setState({ where, line }),
        turned: (page) => store.setState({ page }),
        read: (booth) => visit && !visit.booths.includes(booth) && count({ booths: [...visit.booths, booth] }),
      }).then(() => false, () => inside === null);
      forget(failed);
    },
    sendToBooth: (id) => inside?.goToBooth(id),
    sendToLobby: () => inside?.goToLobby(),
    end() {
      if (!inside) return;
      if (store.getState().farewellSent) return void inside.session.end().catch(() => undefined);
      store.setState({ farewellSent: true });
      inside.farewell();
    },
    next() {
      if (inside) void inside.session.end().catch(() => undefined);
      else if (!busy()) forget(false);
    },
    wipeCounts() {
      kept.wipe();
      store.setState(({ counted }) => ({ counted: counted + 1 }));
    },
  };
}
