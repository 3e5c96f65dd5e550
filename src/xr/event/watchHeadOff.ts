/** Seconds a headset lies off somebody's head until their visit is over. */
export const offSeconds = 20;

interface OffListener {
  /** It came off at this time (milliseconds), or is on again (null). */
  changed(since: number | null): void;
  /** It has been off for `offSeconds`, since this time. */
  gone(since: number): void;
}

/**
 * Watches whether a headset is worn: a session that is not seen is a headset off the head, or a menu of the system
 * before it. A device that sleeps on the table runs no timers, so the time is looked at again when it wakes.
 * Returns what ends the watch.
 */
export function watchHeadOff(session: Pick<XRSession, 'visibilityState' | 'addEventListener' | 'removeEventListener'>, { changed, gone }: OffListener, now: () => number = Date.now): () => void {
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const worn = session.visibilityState === 'visible';
    if (since !== null && now() - since >= offSeconds * 1000) {
      const went = since;
      stop();
      return gone(went);
    }
    if (worn === (since === null)) return;
    clearTimeout(timer);
    since = worn ? null : now();
    if (!worn) timer = setTimeout(look, offSeconds * 1000);
    changed(since);
  }

  function stop(): void {
    clearTimeout(timer);
    since = null;
    session.removeEventListener('visibilitychange', look);
  }

  session.addEventListener('visibilitychange', look);
  look();
  return stop;
}
