import { vi } from 'vitest';

/** A headset's session that a test puts on and off. */
export class FakeSession extends EventTarget {
  visibilityState: XRVisibilityState = 'visible';
  readonly end = vi.fn(() => {
    this.dispatchEvent(new Event('end'));
    return Promise.resolve();
  });

  see(state: XRVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}
