import type { StoreApi } from 'zustand/vanilla';
import { tellError } from '../exhibition/tellError';
import { boothPlace } from '../hall/planIndex';
import type { FloorPlan } from '../hall/types';
import type { Visit } from '../visit/visit';
import { exhibitionLoader } from './chunks';
import type { HallViewEvents } from './hallView';
import type { Session } from './session';
import type { Visitor } from './visitor';

/** Milliseconds a lost picture is given to come back before the visitor is offered the plain page. */
const restoreWithin = 8000;
/** Milliseconds the good news stays. */
const goodNewsFor = 4000;

interface Parts {
  lang: string;
  visit: Visit;
  session: StoreApi<Session>;
  walked: HallViewEvents['walked'];
  visitor: () => Visitor;
  plan: () => FloorPlan;
}

/** What follows from what happens in the hall's view: a dialog opens, the visit is noted, trouble is told. */
export function hallEvents({ lang, visit, session, walked, visitor, plan }: Parts): HallViewEvents {
  let waiting = 0;
  const gone = () => session.setState({ trouble: 'gone' });
  return {
    openBooth: (id) => visitor().readBooth(id),
    openCorner: () => visitor().ask(null),
    openTheatre: (zone) => visitor().attend(zone),
    openCloth: () => session.setState({ dialog: 'passport' }),
    steered: () => session.setState({ hinted: true }),
    goal(goal) {
      session.setState((now) => ({ goal, hinted: now.hinted || goal !== null }));
      // The text of a booth comes while somebody walks there. Should it not, reading asks for it again.
      const to = goal?.kind === 'booth' ? boothPlace(plan(), goal.id) : undefined;
      if (to) exhibitionLoader().loadBooth(lang, to.zone, to.id).catch(() => undefined);
    },
    moved(pose, at, booth) {
      visit.moveTo(pose);
      session.setState((now) => ({ at, booth, last: booth ?? now.last }));
    },
    walked,
    lost() {
      session.setState({ trouble: 'lost' });
      waiting = window.setTimeout(gone, restoreWithin);
    },
    restored() {
      clearTimeout(waiting);
      session.setState({ trouble: 'restored' });
      // In care mode the news stays until it is put away.
      if (!visit.store.getState().settings.care) waiting = window.setTimeout(() => session.setState({ trouble: null }), goodNewsFor);
    },
    broke(error) {
      tellError(error);
      gone();
    },
  };
}
