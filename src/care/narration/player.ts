import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Trouble, Voice } from './voice';

export interface PlayerState {
  status: 'idle' | 'speaking' | 'paused' | 'ended' | 'failed';
  /** The line being said, or that goes on next. */
  line: number;
  trouble: Trouble | null;
}

/** Reading aloud as buttons see it. After a pause the line begun is said again from its start: devices lose the middle. */
export interface Player {
  store: Pick<StoreApi<PlayerState>, 'getState' | 'subscribe'>;
  /** Goes on; from the beginning after the end. */
  play(): void;
  pause(): void;
  /** Says this line and goes on from it. */
  hear(line: number): void;
  next(): void;
  previous(): void;
  /** Hands over to another voice, at `line`; it goes on if the other was speaking. */
  change(voice: Voice, line: number): void;
  /** Falls silent for good: what is asked of it later, it does not hear. */
  stop(): void;
}

/** A player over `voice`, at rest at the first line. */
export function createPlayer(first: Voice): Player {
  const store = createStore<PlayerState>(() => ({ status: 'idle', line: 0, trouble: null }));
  let voice = first;
  /** What an earlier order still has to say is heard no more. */
  let order = 0;
  let stopped = false;

  function quiet(): void {
    order += 1;
    voice.hush();
  }

  function speak(line: number): void {
    if (stopped || voice.count === 0) return;
    order += 1;
    const mine = order;
    const heard = (change: Partial<PlayerState>) => mine === order && store.setState(change);
    store.setState({ status: 'speaking', line, trouble: null });
    voice.speak(line, {
      reached: (line) => heard({ line }),
      ended: () => heard({ status: 'ended', line: 0 }),
      failed: (trouble) => heard({ status: 'failed', trouble }),
    });
  }

  const within = (line: number) => Math.max(0, Math.min(voice.count - 1, line));

  const player: Player = {
    store,
    play() {
      const { status, line } = store.getState();
      if (status !== 'speaking') speak(within(line));
    },
    pause() {
      if (store.getState().status !== 'speaking') return;
      quiet();
      store.setState({ status: 'paused' });
    },
    hear: (line) => speak(within(line)),
    next: () => player.hear(store.getState().line + 1),
    previous: () => player.hear(store.getState().line - 1),
    change(other, line) {
      const { status } = store.getState();
      quiet();
      voice = other;
      if (status === 'speaking') speak(within(line));
      else store.setState({ line: within(line), ...(status === 'failed' && { status: 'idle', trouble: null }) });
    },
    stop() {
      stopped = true;
      quiet();
      store.setState({ status: 'idle', line: 0, trouble: null });
    },
  };
  return player;
}
