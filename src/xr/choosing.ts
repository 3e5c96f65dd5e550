import { aimAt, aimKey, type Aim } from './aim';
import type { Board } from './board/board';
import { Gaze } from './gaze';
import { Held } from './held';
import type { HeadsetHall } from './headsetHall';
import { LandingMark } from './landingMark';
import type { Pointer } from './pointer';
import type { Rig } from './rig';
import { WristTurn } from './wristTurn';

/** A place that was chosen: what a ray can point at but a board, which is pressed itself. */
export type Goal = Exclude<Aim, { kind: 'board' }>;

/** Metres of the ray that are drawn where an arc goes on to the floor. */
const besideArc = 0.2;

/** Metres a ray is drawn to what it meets; null for no certain length. */
function lengthOf(aim: Aim | null): number | null {
  if (aim?.kind === 'board') return aim.at.distance;
  return aim?.kind === 'floor' ? besideArc : null;
}

/** Choosing with rays from the hands, or with the eyes where nothing is held: on boards a press, elsewhere a place to go to. */
export class Choosing {
  private readonly held: Held;
  private readonly gaze: Gaze;
  private readonly mark = new LandingMark();
  /** What a hand has taken hold of, and how it turns it. */
  private hold: { on: HTMLElement; space: Pointer['space']; wrist: WristTurn } | null = null;

  constructor(
    private readonly hall: Pick<HeadsetHall, 'plan' | 'stage' | 'root' | 'nearBooths' | 'touchesCloth' | 'comfort'>,
    private readonly session: Pick<XRSession, 'visibilityState'>,
    rig: Rig,
    private readonly boards: readonly Board[],
    private readonly go: (goal: Goal) => void,
  ) {
    hall.stage.scene.add(this.mark.group);
    this.gaze = new Gaze(hall.stage.camera, hall.comfort.dwell);
    this.held = new Held(hall, rig, { pressed: this.press, released: this.release, lost: this.letGo });
  }

  /** Rays from the hands, whether they are in sight or not. */
  get count(): number {
    return this.held.rays.length;
  }

  /** Every ray shows what it would do; eyes alone choose by resting. */
  step(seconds: number): void {
    const held = this.held.rays.filter(({ space }) => space.visible);
    const byLook = held.length === 0;
    const aims = (byLook ? [this.gaze.pointer] : held).map((pointer) => ({ pointer, aim: this.aim(pointer, !byLook) }));
    const onBoard = new Map<Board, Aim & { kind: 'board' }>();
    for (const { pointer, aim } of aims) {
      if (aim?.kind === 'board' && !onBoard.has(aim.board)) onBoard.set(aim.board, aim);
      pointer.show(lengthOf(aim), aim !== null && (aim.kind !== 'board' || aim.board.target !== null));
    }
    for (const board of this.boards) board.hover(onBoard.get(board)?.at ?? null);
    this.turn();
    const landing = aims.findLast(({ aim }) => aim?.kind === 'floor')?.aim;
    this.mark.show(landing?.kind === 'floor' ? landing : null);
    this.gaze.used = byLook;
    if (!byLook || !this.gaze.restOn(aimKey(aims[0]!.aim), seconds)) return;
    this.press(this.gaze.pointer);
    this.release(this.gaze.pointer);
  }

  /** Turns what a hand has taken hold of with the hand. */
  private turn(): void {
    if (!this.hold) return;
    const by = this.hold.wrist.step(this.hold.space.quaternion);
    if (by) this.hold.on.dispatchEvent(new CustomEvent('handturn', { detail: by }));
  }

  /** Nothing is pointed at or held down any more, as when the visitor looks at something else. */
  pause(): void {
    this.gaze.pause();
    this.mark.show(null);
    for (const pointer of this.held.rays) this.letGo(pointer);
    for (const board of this.boards) board.hover(null);
  }

  private aim(pointer: Pointer, floor: boolean): Aim | null {
    pointer.aim();
    return aimAt(pointer.ray, this.boards, this.hall, floor);
  }

  private readonly press = (pointer: Pointer): void => {
    if (this.session.visibilityState !== 'visible') return;
    pointer.pressed = true;
    const aim = this.aim(pointer, false);
    if (aim?.kind !== 'board') return;
    aim.board.hover(aim.at);
    aim.board.press();
    const on = aim.board.turned;
    if (on) this.hold = { on, space: pointer.space, wrist: new WristTurn(pointer.space.quaternion) };
  };

  /** However long a press was held, letting go does it: slow fingers are no mistake. */
  private readonly release = (pointer: Pointer): void => {
    if (!pointer.pressed) return;
    this.endPress(pointer);
    // A hand that is out of the headset's sight points nowhere.
    const aim = pointer.space.visible ? this.aim(pointer, pointer !== this.gaze.pointer) : null;
    for (const board of this.boards) board.release(aim?.kind === 'board' && aim.board === board ? aim.at : null);
    if (aim && aim.kind !== 'board') this.go(aim);
  };

  /** A press that was begun comes to nothing. */
  private readonly letGo = (pointer: Pointer): void => {
    if (!pointer.pressed) return;
    this.endPress(pointer);
    for (const board of this.boards) board.release(null);
  };

  /** The hand opens, and lets go of what it had taken hold of. */
  private endPress(pointer: Pointer): void {
    pointer.pressed = false;
    if (this.hold?.space === pointer.space) this.hold = null;
  }

  dispose(): void {
    this.held.dispose();
    this.gaze.dispose();
    this.mark.dispose();
  }
}
