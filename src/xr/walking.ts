import type { Point, Pose } from '../hall/types';
import type { HeadsetHall } from './headsetHall';
import { glideTo, snapAngle } from './locomotion';
import { Blink, Tunnel } from './marks';
import type { Rig } from './rig';
import { Stick } from './stick';

/** Metres added for somebody who sits. */
const seatedLift = 0.4;

/** What is told of a visitor's moves. */
interface WalkingEvents {
  /** They are about to stand somewhere else. */
  leaving(): void;
  /** They are carried on just now. */
  gliding(): void;
  /** They stand somewhere else, or look another way. */
  settled(): void;
}

/** Every way a visitor gets about but their own feet: jumps, steps of turning, gliding, and rising to a standing visitor's eyes. */
export class Walking {
  /** The visitor sits, and sees from where they would standing. */
  seated = false;
  private readonly stick = new Stick();
  private readonly blink: Blink;
  private readonly tunnel: Tunnel;
  private gliding = false;

  constructor(private readonly hall: Pick<HeadsetHall, 'plan' | 'stage' | 'comfort'>, private readonly rig: Rig, private readonly events: WalkingEvents) {
    this.blink = new Blink(hall.stage.camera);
    this.tunnel = new Tunnel(hall.stage.camera);
  }

  /** Moves as the sticks ask, and on with the jump under way. */
  step(seconds: number, sources: Iterable<XRInputSource>): void {
    const held = [...sources];
    const turn = this.stick.turn(held);
    if (turn !== 0) {
      this.rig.turn(turn * snapAngle);
      this.events.settled();
    }
    this.glide(seconds, held);
    this.blink.step(seconds);
  }

  /** Walks on as the stick is pushed, for those who chose to glide; the edges of the view darken while they do. */
  private glide(seconds: number, sources: readonly XRInputSource[]): void {
    const wanted = this.hall.comfort.glide ? this.stick.push(sources) : 0;
    this.tunnel.visible = wanted !== 0;
    const was = this.gliding;
    this.gliding = wanted !== 0;
    if (was && !this.gliding) return this.events.settled();
    if (wanted === 0) return;
    const { x, z, yaw } = this.rig.look;
    this.events.gliding();
    this.rig.stand(glideTo(this.hall.plan, { x, z, yaw }, wanted * seconds));
  }

  /** Stands the visitor elsewhere behind closed eyes, looking the way of the pose if it has one; `then` is done there. */
  jump(to: Point & Partial<Pose>, then?: () => void): void {
    this.blink.around(() => {
      this.events.leaving();
      this.rig.stand(to);
      this.events.settled();
      then?.();
    });
  }

  /** Lifts the eyes of somebody who sits to where they would be standing, and back. */
  sit(seated: boolean): void {
    this.seated = seated;
    this.rig.lift = seated ? seatedLift : 0;
    this.events.settled();
  }

  /** Nobody is carried on for now. */
  pause(): void {
    this.tunnel.visible = false;
  }

  dispose(): void {
    this.blink.dispose();
    this.tunnel.dispose();
  }
}
