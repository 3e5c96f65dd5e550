import { useMemo } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { boothEntries } from '../exhibition/boothEntries';
import type { ExhibitionIndex } from '../exhibition/types';
import type { Visit } from '../visit/visit';
import { whereNext } from '../visit/whereNext';
import type { Guide } from './guide';
import { addressOf } from './history';
import type { HallView } from './hallView';
import type { Session } from './session';
import type { TurnToLook } from './turnToLook';
import { useStore } from './useStore';
import type { Visitor } from './visitor';

/** What the parts over the canvas are made of. */
export interface HallParts {
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

/** The hall as it stands now, for all that is shown over the canvas. */
export type Hall = ReturnType<typeof useHall>;

/** Follows the visit, the session and the tours, and says what they mean in words of the exhibition. */
export function useHall(parts: HallParts) {
  const { index, root, session, visitor, guide, visit } = parts;
  const state = useStore(session);
  const kept = useStore(visit.store);
  const { tours } = useStore(guide.store);
  const booths = useMemo(() => boothEntries(index.zones), [index]);
  const zones = useMemo(() => new Map(index.zones.map((zone) => [zone.id, zone])), [index]);

  const here = state.booth;
  const reading = state.reading === null ? undefined : booths.get(state.reading);
  const progress = kept.tour;
  const tour = progress && Array.isArray(tours) ? tours.find(({ id }) => id === progress.id) : undefined;
  const suggested = whereNext(index.zones, kept.seen, { zone: state.at.kind === 'wing' ? state.at.zone : null, booth: here });
  const page = here ? ({ kind: 'booth', id: here } as const) : ({ kind: 'front' } as const);

  return {
    ...parts,
    state,
    kept,
    tours,
    booths,
    zones,
    /** The booth the visitor stands before. */
    here,
    /** The booth on the reading panel. */
    reading,
    tour,
    /** The booth to go to next. */
    suggestion: suggested === undefined ? undefined : booths.get(suggested),
    /** Address of the page of where the visitor stands, in the hall's language or another. */
    addressHere: (lang = index.lang) => addressOf(root, lang, page),
    /** The way to a booth, if there is one; what is read is put away first. */
    walk: (id: string | undefined, read: boolean) => id === undefined ? undefined : () => {
      if (read) visitor.closeBooth();
      visitor.walkTo(id, read);
    },
    /** Reads the booth in front aloud; where there is none, leads round with the lines of a tour. */
    listen() {
      if (reading || (here && !state.goal)) return session.setState({ listening: true });
      const [first] = index.tours;
      if (first) guide.start(first.id);
      session.setState({ tourAloud: first !== undefined });
    },
  };
}
