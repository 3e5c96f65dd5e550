import { glideSpeed } from './locomotion';

/** A stick pushed this far counts; it counts again once it has come back this near to the middle. */
const pushed = 0.6;
const rested = 0.3;

/** Thumb sticks turn by steps: one push, one step; pushed forward or back they carry on whoever glides. */
export class Stick {
  private armed = true;

  /** 1 to turn left, −1 to turn right, 0 for nothing, from the sticks of all controllers in this frame. */
  turn(sources: Iterable<XRInputSource>): -1 | 0 | 1 {
    const sideways = [...sources].map(({ gamepad }) => gamepad?.axes[2] ?? 0);
    const most = sideways.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
    if (Math.abs(most) < rested) this.armed = true;
    if (!this.armed || Math.abs(most) < pushed) return 0;
    this.armed = false;
    return most > 0 ? -1 : 1;
  }

  /** Metres a second forward (back, when negative) that the sticks ask for. */
  push(sources: Iterable<XRInputSource>): number {
    const most = [...sources].map(({ gamepad }) => gamepad?.axes[3] ?? 0).reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
    return Math.abs(most) < rested ? 0 : -most * glideSpeed;
  }
}
