import type { Point, Pose } from '../hall/types';
import { pointAlong, routeLength } from '../hall/wayfinding';

/** Where the visitor's eyes are: a pose on the floor and how far the look is tipped up (radians). */
export interface Look extends Pose {
  pitch: number;
}

/** Radians; beyond these a look up or down only disorients. */
const pitchLimit = 0.75;

/** Smallest turn from one yaw to another, in −π..π. */
export function turnBetween(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from));
}

const ease = (t: number) => t * t * (3 - 2 * t);

/** Seconds a walk takes: a stroll for near things, brisker the farther it is, never longer than seven seconds. */
export function walkSeconds(metres: number): number {
  return Math.min(7, 0.5 + metres / (2 + metres * 0.12));
}

interface Walk {
  path: Point[];
  metres: number;
  seconds: number;
  passed: number;
  from: Look;
  /** The look on arrival. */
  to: Look;
  arrived: () => void;
}

/**
 * The visitor's body. Every device (finger, mouse, key, map, later a headset) only tells it what is wanted;
 * it alone moves. Per-frame values live here, not in the visit's store.
 */
export class Walker {
  private walk: Walk | null = null;
  /** Held keys: metres per second along the look, radians per second of turn. */
  private push = { forward: 0, turn: 0 };

  /**
   * `canStand` says whether a point may be walked on. `still` says that motion is to be cut
   * (prefers-reduced-motion): then walks are jumps.
   */
  constructor(
    public look: Look,
    private readonly canStand: (point: Point) => boolean,
    private readonly still: () => boolean,
  ) {}

  get moving(): boolean {
    return this.walk !== null || this.push.forward !== 0 || this.push.turn !== 0;
  }

  get walking(): boolean {
    return this.walk !== null;
  }

  /** Walks along a path of points to a final look; an earlier walk ends where it is. `arrived` runs once, on arrival only. */
  walkTo(path: Point[], to: Look, arrived: () => void = () => undefined): void {
    const metres = routeLength(path);
    if (this.still()) {
      this.walk = null;
      this.look = to;
      arrived();
      return;
    }
    this.walk = { path, metres, seconds: walkSeconds(metres), passed: 0, from: this.look, to, arrived };
  }

  /** Turns the look by radians; a drag during a walk ends the walk, since the visitor wants to see something else. */
  turn(yaw: number, pitch: number): void {
    this.walk = null;
    this.look = {
      ...this.look,
      yaw: this.look.yaw + yaw,
      pitch: Math.max(-pitchLimit, Math.min(pitchLimit, this.look.pitch + pitch)),
    };
  }

  /** Sets the speed of held keys: metres per second forward, radians per second of turn. */
  hold(forward: number, turn: number): void {
    if (forward !== 0 || turn !== 0) this.walk = null;
    this.push = { forward, turn };
  }

  stop(): void {
    this.walk = null;
    this.push = { forward: 0, turn: 0 };
  }

  /** Moves on by `seconds`; a long frame counts as a tenth of a second so that nobody leaps. */
  step(seconds: number): void {
    const time = Math.min(seconds, 0.1);
    if (this.walk) this.stepWalk(this.walk, time);
    else if (this.moving) this.stepPush(time);
  }

  private stepWalk(walk: Walk, time: number): void {
    walk.passed = Math.min(walk.seconds, walk.passed + time);
    const done = walk.seconds === 0 ? 1 : walk.passed / walk.seconds;
    const along = pointAlong(walk.path, walk.metres * ease(done));
    // Look where the feet go, then turn to the goal over the last part of the way.
    const last = ease(Math.max(0, (done - 0.6) / 0.4));
    const first = ease(Math.min(1, done / 0.3));
    const ahead = walk.metres > 1.2 ? along.yaw : walk.to.yaw;
    const start = walk.from.yaw + turnBetween(walk.from.yaw, ahead) * first;
    this.look = {
      x: along.x,
      z: along.z,
      yaw: start + turnBetween(start, walk.to.yaw) * last,
      pitch: walk.from.pitch * (1 - first) + walk.to.pitch * last,
    };
    if (done < 1) return;
    this.walk = null;
    this.look = walk.to;
    walk.arrived();
  }

  private stepPush(time: number): void {
    const yaw = this.look.yaw + this.push.turn * time;
    const metres = this.push.forward * time;
    const dx = -Math.sin(yaw) * metres;
    const dz = -Math.cos(yaw) * metres;
    // Slide along walls: try the step, then each axis alone.
    const tries = [{ x: dx, z: dz }, { x: dx, z: 0 }, { x: 0, z: dz }];
    const free = tries.find((d) => this.canStand({ x: this.look.x + d.x, z: this.look.z + d.z })) ?? { x: 0, z: 0 };
    this.look = { ...this.look, x: this.look.x + free.x, z: this.look.z + free.z, yaw };
  }
}
