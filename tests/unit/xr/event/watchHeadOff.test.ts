import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHeadOff } from '../../../../src/xr/event/watchHeadOff';
import { FakeSession } from './fakeSession';

beforeEach(() => void vi.useFakeTimers({ now: 1000 }));
afterEach(() => void vi.useRealTimers());

function watch() {
  const session = new FakeSession();
  const listener = { changed: vi.fn(), gone: vi.fn() };
  const stop = watchHeadOff(session as unknown as XRSession, listener);
  return { session, listener, stop };
}

describe.each(['hidden', 'visible-blurred'] as const)('a headset that is %s', (state) => {
  it('is gone after twenty seconds, and since when is told', () => {
    const { session, listener } = watch();
    session.see(state);
    expect(listener.changed).toHaveBeenCalledExactlyOnceWith(1000);
    vi.advanceTimersByTime(19_999);
    expect(listener.gone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(listener.gone).toHaveBeenCalledExactlyOnceWith(1000);
  });

  it('is not gone when it is put on again in time, and counts from nought the next time', () => {
    const { session, listener } = watch();
    session.see(state);
    vi.advanceTimersByTime(15_000);
    session.see('visible');
    expect(listener.changed).toHaveBeenLastCalledWith(null);
    session.see(state);
    vi.advanceTimersByTime(15_000);
    expect(listener.gone).not.toHaveBeenCalled();
  });

  it('that slept on the table is gone when it wakes, though no timer ran', () => {
    const { session, listener } = watch();
    session.see(state);
    vi.setSystemTime(61_000);
    session.see('visible');
    expect(listener.gone).toHaveBeenCalledExactlyOnceWith(1000);
  });
});

it('goes on counting when a menu follows the table', () => {
  const { session, listener } = watch();
  session.see('hidden');
  vi.advanceTimersByTime(10_000);
  session.see('visible-blurred');
  vi.advanceTimersByTime(10_000);
  expect(listener.gone).toHaveBeenCalledOnce();
});

it('hears nothing once the watch has ended', () => {
  const { session, listener, stop } = watch();
  session.see('hidden');
  stop();
  vi.advanceTimersByTime(30_000);
  expect(listener.gone).not.toHaveBeenCalled();
});
