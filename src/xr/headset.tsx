import './boards.css';
import { Group, type Quaternion } from 'three';
import { render, type ComponentChild } from 'preact';
import type { Page } from '../exhibition/paths';
import type { Booth, ExhibitionIndex, Question } from '../exhibition/types';
import { cornerPlace } from '../hall/cornerPlace';
import { boothPlace } from '../hall/planIndex';
import type { BoothPlace, FloorPlan, Pose } from '../hall/types';
import { wingViewpoint } from '../hall/viewpoints';
import { neighbours } from '../hall/whereabouts';
import type { Stage } from '../scene/stage';
import type { Settings } from '../visit/settings';
import { aimAt, aimKey, type Aim } from './aim';
import { Board } from './board/board';
import type { Reading } from './board/BoardVoice';
import { QuestionBoard } from './board/QuestionBoard';
import { ReadingBoard } from './board/ReadingBoard';
import { noDwell, rest, type Dwell } from './dwell';
import { Farewell } from './Farewell';
import type { LedWalk } from './ledWalk';
import { Lectern } from './Lectern';
import { glideTo, snapAngle } from './locomotion';
import { Blink, DwellRing, LandingMark, Tunnel } from './marks';
import { Pointer } from './pointer';
import { Rig } from './rig';
import { lecternShape, readingShape, standBefore } from './stations';
import { Stick } from './stick';

/** What a headset needs of the hall. */
export interface HeadsetHall {
  index: ExhibitionIndex;
  /** Absolute address of the site, ending in `/`. */
  root: string;
  plan: FloorPlan;
  stage: Stage;
  /** Readies the scene for a frame seen from `eyes`. */
  update(eyes: Stage['camera']): void;
  /** Booths near enough to be drawn, nearest first. */
  nearBooths(): BoothPlace[];
  loadBooth(id: string): Promise<Booth>;
  loadQuestions(): Promise<Question[]>;
  /** The page of this language at an address; null for any other address. */
  pageAt(href: string): Page | null;
  /** A booth's text was put before the visitor. */
  read(id: string): void;
  /** The visitor stands somewhere else now; the words for it come back. */
  moved(pose: Pose): string;
  /** How the visitor likes to move and to choose. */
  comfort: Pick<Settings, 'glide' | 'dwell'>;
  /** How the visitor is read to. */
  reading: Reading;
  /** A walk somebody set out for the visitor; without one 下一个 follows the hall's own order. */
  led?: LedWalk;
  /** Another page of the big board is before the visitor; null when the board is put away. */
  turned?(page: { number: number; count: number } | null): void;
}

/** Seconds after which a rest is proposed, once. */
const restAfter = 600;
/** Metres from a reading spot within which the visitor stands at that booth. */
const atBoothWithin = 0.9;
/** Seconds a frame counts for at most: after a menu of the system, or a sleep, nobody is carried on or has looked for long. */
const longestFrame = 0.25;
/** Radians the eyes move before they choose again. */
const eyesMoved = 0.05;
/** Metres added for somebody who sits. */
const seatedLift = 0.4;
/** The low board comes round when the visitor has looked this far aside (radians) for this long (seconds). */
const aside = { angle: 1.3, seconds: 0.8 };

/** The hall around a visitor: what a device's session is shown, and what its rays, sticks and looks do. */
export class Headset {
  private readonly rig: Rig;
  private readonly holder = document.createElement('div');
  private readonly reading: Board;
  private readonly lectern: Board;
  private readonly mark = new LandingMark();
  private readonly ring = new DwellRing();
  private readonly blink: Blink;
  private readonly tunnel: Tunnel;
  private gliding = false;
  private readonly eyes: Pointer;
  private readonly pointers = new Map<Group, Pointer>();
  private readonly stick = new Stick();
  private dwell: Dwell<unknown> = noDwell;
  /** How the head was turned when the eyes last chose something. */
  private choseAt: Quaternion | null = null;
  private booth: string | null = null;
  private last: string | null = null;
  private seated = false;
  private lookedAside = 0;
  /** Seconds since the visitor stepped inside. */
  private inside = 0;
  private restProposed = false;
  /** What is held or shown in each space. */
  private readonly sources = new Map<Group, XRInputSource>();
  private readonly stopListening: (() => void)[] = [];
  private takeHandsAway: () => void = () => undefined;
  private over = false;

  constructor(private readonly hall: HeadsetHall, private readonly session: XRSession, private readonly start: Pose) {
    const { stage } = hall;
    const { camera, renderer, scene } = stage;
    this.rig = new Rig(renderer, scene, camera);
    this.holder.className = 'boards';
    this.holder.inert = true;
    this.holder.addEventListener('click', this.follow);
    document.body.append(this.holder);
    this.reading = new Board(readingShape, this.holder, 'board-reading');
    this.lectern = new Board(lecternShape, this.holder, 'board-lectern');
    this.reading.group.visible = false;
    scene.add(this.reading.group, this.lectern.group, this.mark.mesh);
    this.blink = new Blink(camera);
    this.tunnel = new Tunnel(camera);
    camera.add(this.ring.group);
    const gaze = new Group();
    camera.add(gaze);
    this.eyes = new Pointer(gaze, false);
    for (const i of [0, 1]) this.stopListening.push(this.listen(renderer.xr.getController(i)));
    // Rays work without them, so nobody waits for the models.
    void import('./handModels').then(({ showHands }) => {
      if (!this.over) this.takeHandsAway = showHands(renderer, this.rig.group, hall.root, [0, 1].map((i) => this.sources.get(renderer.xr.getController(i))));
    }, () => undefined);
    camera.position.set(0, 1.6, 0);
    this.rig.stand(start);
  }

  /** Resolves when the session has ended and the hall is as it was, the visitor where they stood last. */
  async run(): Promise<Pose> {
    const ended = new Promise<void>((resolve) => this.session.addEventListener('end', () => resolve(), { once: true }));
    let first = true;
    await this.hall.stage.present(this.session, (seconds) => {
      this.rig.follow();
      if (first) this.arrive();
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
    const board = ({ drawn, drawTime, bytes, group }: Board) => ({ drawn, drawTime, bytes, shown: group.visible, matrix: group.matrixWorld.toArray() });
    return { look: this.rig.look, rig: this.rig.pose, eyeHeight: this.rig.eyeHeight, booth: this.booth, reading: board(this.reading), lectern: board(this.lectern), pointers: this.pointers.size };
  }

  /** Takes a hand's or a controller's space until the visit is over: three keeps the space itself for the next visitor. */
  private listen(space: Group): () => void {
    this.rig.group.add(space);
    const heard = {
      connected: ({ data }: { data: XRInputSource }) => {
        this.sources.set(space, data);
        this.pointers.get(space)?.dispose();
        this.pointers.set(space, new Pointer(space, data.targetRayMode === 'tracked-pointer'));
      },
      disconnected: () => {
        this.sources.delete(space);
        this.letGo(this.pointers.get(space));
        this.pointers.get(space)?.dispose();
        this.pointers.delete(space);
      },
      selectstart: () => this.press(this.pointers.get(space)),
      selectend: () => this.release(this.pointers.get(space)),
    };
    for (const [name, run] of Object.entries(heard)) space.addEventListener(name as never, run);
    return () => {
      for (const [name, run] of Object.entries(heard)) space.removeEventListener(name as never, run);
      space.removeFromParent();
    };
  }

  /** Sets the first view right: the headset has only now told where the head is. */
  private arrive(): void {
    this.rig.stand(this.start);
    this.settle();
  }

  private step(passed: number): void {
    // Behind a menu of the system, or on a table, time stands still and nothing is chosen.
    if (this.session.visibilityState !== 'visible') {
      this.rest();
      this.hall.update(this.rig.eyes);
      return;
    }
    const seconds = Math.min(passed, longestFrame);
    const turn = this.stick.turn(this.session.inputSources);
    if (turn !== 0) {
      this.rig.turn(turn * snapAngle);
      this.settle();
    }
    this.glide(seconds);
    this.blink.step(seconds);
    this.point(seconds);
    this.turnLectern(seconds);
    this.proposeRest(seconds);
    this.hall.update(this.rig.eyes);
  }

  /** Walks on as the stick is pushed, for those who chose to glide; the edges of the view darken while they do. */
  private glide(seconds: number): void {
    const wanted = this.hall.comfort.glide ? this.stick.push(this.session.inputSources) : 0;
    this.tunnel.visible = wanted !== 0;
    const was = this.gliding;
    this.gliding = wanted !== 0;
    if (was && !this.gliding) return this.settle();
    if (wanted === 0) return;
    const { x, z, yaw } = this.rig.look;
    const to = glideTo(this.hall.plan, { x, z, yaw }, wanted * seconds);
    this.lectern.group.visible = false;
    this.rig.stand(to);
  }

  private get boards(): Board[] {
    return [this.reading, this.lectern];
  }

  private aim(pointer: Pointer, floor: boolean): Aim | null {
    pointer.aim();
    return aimAt(pointer.ray, this.boards, this.hall.plan, this.hall.nearBooths(), floor);
  }

  /** Every ray shows what it would do; eyes alone choose by resting. */
  private point(seconds: number): void {
    const held = [...this.pointers.values()].filter(({ space }) => space.visible);
    const byLook = held.length === 0;
    const rays = byLook ? [this.eyes] : held;
    const onBoard = new Map<Board, Aim & { kind: 'board' }>();
    let landing: Aim | null = null;
    let last: Aim | null = null;
    for (const pointer of rays) {
      const aim = this.aim(pointer, !byLook);
      last = aim;
      if (aim?.kind === 'board' && !onBoard.has(aim.board)) onBoard.set(aim.board, aim);
      if (aim?.kind === 'floor') landing = aim;
      pointer.show(aim?.kind === 'board' ? aim.at.distance : null, aim !== null && (aim.kind !== 'board' || aim.board.target !== null));
    }
    for (const board of this.boards) board.hover(onBoard.get(board)?.at ?? null);
    this.mark.show(landing?.kind === 'floor' ? landing.point : null);
    this.ring.group.visible = byLook;
    if (!byLook) {
      this.dwell = noDwell;
      return;
    }
    // What comes under eyes that have just chosen (another page, another booth) was not looked for.
    const { quaternion } = this.hall.stage.camera;
    if (this.choseAt && quaternion.angleTo(this.choseAt) > eyesMoved) this.choseAt = null;
    // The eyes were the only ray.
    const { dwell, chosen } = rest(this.dwell, aimKey(this.choseAt ? null : last), seconds, this.hall.comfort.dwell);
    this.dwell = dwell;
    this.ring.show(dwell.done ? 0 : dwell.seconds / this.hall.comfort.dwell);
    if (chosen) {
      this.choseAt = quaternion.clone();
      this.press(this.eyes);
      this.release(this.eyes);
    }
  }

  /** Nothing is pointed at or held down any more, as when the visitor looks at something else. */
  private rest(): void {
    this.dwell = noDwell;
    this.ring.show(0);
    this.mark.show(null);
    this.tunnel.visible = false;
    for (const pointer of this.pointers.values()) this.letGo(pointer);
    for (const board of this.boards) board.hover(null);
  }

  /** A press that was begun comes to nothing. */
  private letGo(pointer: Pointer | undefined): void {
    if (!pointer?.pressed) return;
    pointer.pressed = false;
    for (const board of this.boards) board.release(null);
  }

  private press(pointer: Pointer | undefined): void {
    if (!pointer || this.session.visibilityState !== 'visible') return;
    pointer.pressed = true;
    const aim = this.aim(pointer, false);
    if (aim?.kind !== 'board') return;
    aim.board.hover(aim.at);
    aim.board.press();
  }

  /** However long a press was held, letting go does it: slow fingers are no mistake. */
  private release(pointer: Pointer | undefined): void {
    if (!pointer?.pressed) return;
    pointer.pressed = false;
    // A hand that is out of the headset's sight points nowhere.
    const aim = pointer.space.visible ? this.aim(pointer, pointer !== this.eyes) : null;
    for (const board of this.boards) board.release(aim?.kind === 'board' && aim.board === board ? aim.at : null);
    if (aim?.kind === 'floor') this.jump(aim.point);
    else if (aim?.kind === 'booth') this.goToBooth(aim.id);
    else if (aim?.kind === 'zone') this.goToZone(aim.id);
    else if (aim?.kind === 'corner') this.goToCorner();
  }

  private jump(to: { x: number; z: number; yaw?: number }, then?: () => void): void {
    this.blink.around(() => {
      this.close();
      this.rig.stand(to);
      this.settle();
      then?.();
    });
  }

  /** Walks to a booth's reading spot and opens its board. */
  goToBooth(id: string): void {
    const booth = boothPlace(this.hall.plan, id);
    if (!booth) return;
    if (this.booth === id) return this.open(id);
    this.jump(booth.readingSpot, () => this.open(id));
  }

  goToZone(id: string): void {
    const wing = this.hall.plan.wings.find(({ zone }) => zone === id);
    if (wing) this.jump(wingViewpoint(wing));
  }

  /** Walks to the face-to-face corner and opens its questions. */
  goToCorner(): void {
    this.jump(cornerPlace(this.hall.plan).spot, () => this.ask(null));
  }

  goToLobby(): void {
    this.jump(this.hall.plan.lobby.start);
  }

  /** Takes stock after every move: where one is, what the boards say, and where they stand. */
  private settle(): void {
    const { x, z, yaw } = this.rig.look;
    const booth = this.hall.nearBooths().find(({ readingSpot }) => Math.hypot(readingSpot.x - x, readingSpot.z - z) < atBoothWithin);
    this.booth = booth?.id ?? null;
    this.last = this.booth ?? this.last;
    if (this.booth) this.hall.led?.reached(this.booth);
    standBefore(this.lectern.group, this.rig.look, 'lectern', this.rig.eyeHeight);
    this.lectern.group.visible = !this.reading.group.visible;
    this.showLectern(this.hall.moved({ x, z, yaw }));
  }

  /** What 下一个 does; a led walk ends with the farewell. */
  private get onNext(): (() => void) | undefined {
    const { led, plan } = this.hall;
    const next = led ? led.next() : this.last ? neighbours(plan, this.last).next : plan.booths[0]?.id;
    if (next !== undefined) return () => this.goToBooth(next);
    return led && (() => this.farewell('end'));
  }

  private where = '';
  private showLectern(where = this.where): void {
    this.where = where;
    const { booth } = this;
    render(
      <Lectern
        index={this.hall.index} where={where} line={(booth !== null && this.hall.led?.lineAt(booth)) || null} seated={this.seated}
        onNext={this.onNext}
        onRead={booth === null ? undefined : () => this.open(booth)}
        onLobby={() => this.goToLobby()}
        onSeated={() => this.sit(!this.seated)}
        onLeave={() => this.farewell('end')}
      />,
      this.lectern.element,
    );
  }

  /** Lifts the eyes of somebody who sits to where they would be standing, and back. */
  private sit(seated: boolean): void {
    this.seated = seated;
    this.rig.lift = seated ? seatedLift : 0;
    this.settle();
  }

  private open(id: string): void {
    const booth = boothPlace(this.hall.plan, id);
    if (!booth) return;
    this.showReading(
      <ReadingBoard
        key={id} id={id} index={this.hall.index} root={this.hall.root} loadBooth={this.hall.loadBooth} onRead={this.hall.read}
        onNext={this.onNext} onPage={this.hall.turned} reading={this.hall.reading} session={this.session}
        onClose={() => this.close()}
      />,
      { ...this.rig.look, yaw: booth.readingSpot.yaw },
    );
  }

  /** Puts a question's answer on the board, or the list of them all (null). */
  private ask(id: string | null): void {
    this.showReading(
      <QuestionBoard
        id={id} index={this.hall.index} root={this.hall.root} load={this.hall.loadQuestions}
        onList={() => this.ask(null)} onClose={() => this.close()}
      />,
      this.rig.look,
    );
  }

  /** A link on a board leads on inside the hall; what the hall has no place for would take the page away from under it. */
  private readonly follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const page = this.hall.pageAt(link.href);
    if (page?.kind === 'booth') this.goToBooth(page.id);
    else if (page?.kind === 'zone') this.goToZone(page.id);
    else if (page?.kind === 'question') this.ask(page.id);
  };

  /** The bright board before the end; while it stands the visitor has time, and may stay. */
  farewell(why: 'rest' | 'end'): void {
    this.showReading(<Farewell index={this.hall.index} why={why} onStay={() => this.close()} onLeave={() => void this.session.end()} />, this.rig.look);
  }

  private showReading(content: ComponentChild, facing: Pose): void {
    standBefore(this.reading.group, facing, 'reading', this.rig.eyeHeight);
    this.reading.group.visible = true;
    this.lectern.group.visible = false;
    render(content, this.reading.element);
  }

  private close(): void {
    this.reading.group.visible = false;
    this.lectern.group.visible = true;
    render(null, this.reading.element);
    this.hall.turned?.(null);
  }

  /** Never in the middle of reading. */
  private proposeRest(seconds: number): void {
    this.inside += seconds;
    if (this.restProposed || this.inside < restAfter || this.reading.group.visible) return;
    this.restProposed = true;
    this.farewell('rest');
  }

  private turnLectern(seconds: number): void {
    const { yaw } = this.rig.look;
    const off = Math.abs(Math.atan2(Math.sin(yaw - this.lectern.group.rotation.y), Math.cos(yaw - this.lectern.group.rotation.y)));
    this.lookedAside = off > aside.angle ? this.lookedAside + seconds : 0;
    if (this.lookedAside < aside.seconds) return;
    this.lookedAside = 0;
    standBefore(this.lectern.group, this.rig.look, 'lectern', this.rig.eyeHeight);
  }

  private dispose(): void {
    this.over = true;
    this.takeHandsAway();
    for (const board of this.boards) {
      render(null, board.element);
      board.dispose();
    }
    for (const pointer of this.pointers.values()) pointer.dispose();
    for (const stop of this.stopListening) stop();
    this.eyes.space.removeFromParent();
    this.mark.dispose();
    this.ring.dispose();
    this.blink.dispose();
    this.tunnel.dispose();
    this.rig.dispose();
    this.holder.remove();
  }
}
