import { Group, type Camera, type Quaternion } from 'three';
import { noDwell, rest, type Dwell } from './dwell';
import { DwellRing } from './marks';
import { Pointer } from './pointer';

/** Radians the eyes move before they choose again. */
const eyesMoved = 0.05;

/** The eyes as a ray: for those with nothing in their hands, resting on a thing chooses it. */
export class Gaze {
  readonly pointer: Pointer;
  private readonly ring = new DwellRing();
  private dwell: Dwell<unknown> = noDwell;
  /** How the head was turned when the eyes last chose something. */
  private choseAt: Quaternion | null = null;

  /** `seconds` is how long a look must rest to choose. */
  constructor(private readonly camera: Camera, private readonly seconds: number) {
    camera.add(this.ring.group);
    const space = new Group();
    camera.add(space);
    this.pointer = new Pointer(space, false);
  }

  /** Shows the ring before the eyes, or hides it while a hand chooses. */
  set used(used: boolean) {
    this.ring.group.visible = used;
    if (!used) this.dwell = noDwell;
  }

  /** The eyes rest on `on` (null: on nothing to choose) for `passed` seconds more; whether that chooses it now. */
  restOn(on: unknown, passed: number): boolean {
    const { quaternion } = this.camera;
    // What comes under eyes that have just chosen (another page, another booth) was not looked for.
    if (this.choseAt && quaternion.angleTo(this.choseAt) > eyesMoved) this.choseAt = null;
    const { dwell, chosen } = rest(this.dwell, this.choseAt ? null : on, passed, this.seconds);
    this.dwell = dwell;
    this.ring.show(dwell.done ? 0 : dwell.seconds / this.seconds);
    if (chosen) this.choseAt = quaternion.clone();
    return chosen;
  }

  /** The eyes choose nothing for now. */
  pause(): void {
    this.dwell = noDwell;
    this.ring.show(0);
  }

  dispose(): void {
    this.pointer.space.removeFromParent();
    this.ring.dispose();
  }
}
