import type { StoreApi } from 'zustand/vanilla';
import { listenToTurning } from '../controls/lookAround';
import { askToTurn, canTurn } from '../visit/motionSensor';
import type { HallView } from './hallView';
import type { Session } from './session';

/** Looking round by turning the phone: for those whose browser knows no headset. */
export interface TurnToLook {
  /** Whether this is a device one turns in the hand. */
  can: boolean;
  /** Begins it, or ends it; call it from a press, for a phone may ask the visitor first. */
  toggle(): Promise<void>;
}

export function createTurnToLook(session: StoreApi<Session>, view: () => HallView): TurnToLook {
  let stop: (() => void) | null = null;
  function end(): void {
    stop?.();
    stop = null;
    session.setState({ turning: false });
  }
  session.subscribe(({ surface }) => surface === 'page' && stop && end());
  return {
    can: canTurn(navigator),
    async toggle() {
      if (stop) return end();
      if (!(await askToTurn())) return session.setState({ turning: 'refused' });
      stop = listenToTurning(window, (yaw, pitch) => view().locomotion.lookBy(yaw, pitch));
      session.setState({ turning: true });
    },
  };
}
