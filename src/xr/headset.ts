import type { Pose } from '../hall/types';
import type { Board } from './board/board';
import { Boards } from './boards';
import { BoardTexts } from './boardTexts';
import { BoothTrail } from './boothTrail';
import { Choosing } from './choosing';
import type { HeadsetHall } from './headsetHall';
import { RestDue } from './restDue';
import { Rig } from './rig';
import { Walking } from './walking';
import { Ways } from './ways';

/** Seconds a frame counts for at most: after a menu of the system, or a sleep, nobody is carried on or has looked for long. */
const longestFrame = 0.25;

/** The hall around a visitor: what a device's session is shown, and what its rays, sticks and looks do. */
export class Headset {
  private readonly rig: Rig;
  private readonly boards: Boards;
  private readonly texts: BoardTexts;
  private readonly trail: BoothTrail;
  private readonly walking: Walking;
  private readonly choosing: Choosing;
  private readonly ways: Ways;
  private readonly restDue = new RestDue();

  constructor(private readonly hall: HeadsetHall, private readonly session: XRSession, private readonly start: Pose) {
    const { camera, renderer, scene } = hall.stage;
    this.rig = new Rig(renderer, scene, camera);
    this.boards = new Boards(scene, this.rig, hall.index.words, (href) => this.ways.along(href));
    this.trail = new BoothTrail(hall);
    this.walking = new Walking(hall, this.rig, {
      leaving: () => this.texts.close(),
      gliding: () => this.boards.hideLectern(),
      settled: () => this.settle(),
    });
    this.texts = new BoardTexts(hall, session, this.boards, this.rig, {
      next: () => this.ways.next(),
      toLobby: () => this.ways.toLobby(),
      sit: () => this.walking.sit(!this.walking.seated),
      leave: () => void this.session.end(),
    });
    this.ways = new Ways(hall, this.walking, this.texts, this.trail);
    this.choosing = new Choosing(hall, session, this.rig, this.boards.all, (goal) => this.ways.to(goal));
    camera.position.set(0, 1.6, 0);
    this.rig.stand(start);
  }

  /** Resolves when the session has ended and the hall is as it was, the visitor where they stood last. */
  async run(): Promise<Pose> {
    const ended = new Promise<void>((resolve) => this.session.addEventListener('end', () => resolve(), { once: true }));
    let first = true;
    await this.hall.stage.present(this.session, (seconds) => {
      this.rig.follow();
      if (first) {
        // The headset has only now told where the head is.
        this.rig.stand(this.start);
        this.settle();
      }
      first = false;
      this.step(seconds);
    });
    await ended;
    const { x, z, yaw } = this.rig.look;
    this.dispose();
    return { x, z, yaw };
  }

  /** Facts for tests and measurements. */
  get stats() {
    const board = ({ drawn, drawTime, bytes, fresh, group }: Board) => ({ drawn, drawTime, bytes, fresh, shown: group.visible, matrix: group.matrixWorld.toArray() });
    const { rig, trail, boards, choosing } = this;
    return { look: rig.look, rig: rig.pose, eyeHeight: rig.eyeHeight, booth: trail.here, reading: board(boards.reading), lectern: board(boards.lectern), pointers: choosing.count };
  }

  private step(passed: number): void {
    // Behind a menu of the system, or on a table, time stands still and nothing is chosen.
    if (this.session.visibilityState === 'visible') {
      const seconds = Math.min(passed, longestFrame);
      this.walking.step(seconds, this.session.inputSources);
      this.choosing.step(seconds);
      this.boards.step(seconds);
      if (this.restDue.step(seconds, this.boards.isReading)) this.farewell('rest');
    } else {
      this.choosing.pause();
      this.walking.pause();
    }
    this.hall.update(this.rig.eyes);
  }

  /** Takes stock after every move: where one is, and what the low board says there. */
  private settle(): void {
    const { x, z, yaw } = this.rig.look;
    this.trail.stand({ x, z });
    this.texts.standAt(this.hall.moved({ x, z, yaw }), this.trail.line, this.trail.here, this.walking.seated);
  }

  /** Takes the visitor to a booth and opens its board. */
  goToBooth(id: string): void {
    this.ways.toBooth(id);
  }

  /** Takes the visitor back to where visits begin. */
  goToLobby(): void {
    this.ways.toLobby();
  }

  /** Shows the bright board before the end: `rest` asks after a long while, `end` when the visitor or staff want it. */
  farewell(why: 'rest' | 'end'): void {
    this.texts.farewell(why);
  }

  private dispose(): void {
    this.boards.dispose();
    this.choosing.dispose();
    this.walking.dispose();
    this.rig.dispose();
  }
}
