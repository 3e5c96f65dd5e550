import { Vector3 } from 'three';
import type { Skin } from '../batik/palettes';
import type { ExhibitionIndex } from '../exhibition/types';
import { cornerPlace } from '../hall/cornerPlace';
import { floorPlan } from '../hall/floorPlan';
import { boothPlace } from '../hall/planIndex';
import type { BoothPlace, FloorPlan, Point, Pose } from '../hall/types';
import { wingViewpoint } from '../hall/viewpoints';
import { isWalkable, nearestWalkable } from '../hall/walkable';
import { route } from '../hall/wayfinding';
import { whereIs, type Whereabouts } from '../hall/whereabouts';
import { listenToGestures } from '../controls/gestures';
import { pick } from '../controls/pick';
import { Walker, type Look } from '../controls/walker';
import { Breeze, breezeEvery } from '../scene/breeze';
import type { Light } from '../scene/daylight';
import type { ExhibitCounts } from '../scene/exhibitModels';
import { HallScene, type Hung } from '../scene/hallScene';
import type { Staged } from '../scene/jarStacks';
import { setLight } from '../scene/light';
import type { HallMaterials } from '../scene/materials';
import type { Quality, Tier } from '../scene/quality';
import type { Outcomes } from '../visit/outcome';
import type { HeadsetHall } from '../xr/headsetHall';
import { eyeHeight, Stage } from '../scene/stage';

export interface HallViewEvents {
  /** A booth was touched while the visitor already stands before it, or has been walked to after a touch. */
  openBooth(id: string): void;
  /** The face-to-face corner was touched, and the visitor stands before it. */
  openCorner(): void;
  /** The theatre of a zone was touched, and the visitor stands before it. */
  openTheatre(zone: string): void;
  /** What the visitor made, hung up in the hall, was touched. */
  openCloth(): void;
  /** The visitor stopped or went somewhere else. */
  moved(pose: Pose, at: Whereabouts, booth: string | null): void;
  /** The visitor looked round or walked on their own: they know how. */
  steered(): void;
  /** A walk to a booth, a zone or the lobby began (null when it ended or was broken off). */
  goal(goal: Goal | null): void;
  /** The visitor came on by so many metres since the last frame. */
  walked(metres: number): void;
  lost(): void;
  restored(): void;
  /** A frame could not be drawn, and no more will be. */
  broke(error: unknown): void;
}

export type Goal = { kind: 'booth' | 'zone' | 'theatre'; id: string } | { kind: 'lobby' } | { kind: 'corner' } | { kind: 'floor' };

/** Where a visit opens; without a pitch (radians) the look is level. */
export type StartingPose = Pose & { pitch?: number };

/** Facts about the drawing, for tests and measurements. */
export interface HallStats {
  frames: number;
  calls: number;
  triangles: number;
  textureBytes: number;
  geometries: number;
  textures: number;
  exhibits: ExhibitCounts;
  look: Look;
  moving: boolean;
  tier: Tier;
  /** Device pixels drawn per CSS pixel. */
  pixelRatio: number;
}

/** Pitch that brings a booth's title, cloth and panel into view from its reading spot (radians). */
export const readingPitch = 0.13;
const lobbyPitch = -0.06;
const cornerPitch = -0.1;
const theatrePitch = 0.06;
/** Metres from a reading spot within which the visitor stands at that booth. */
const atBoothWithin = 0.9;
/** Milliseconds without motion after which a coarse picture is drawn sharp. */
const sharpAfter = 150;
const keySpeed = { metres: 2.2, radians: 1.3 };

/** The live hall on a canvas: floor plan, scene, body and gestures put together. Knows nothing of pages or dialogs. */
export class HallView {
  /** The look of the last frame. */
  private drawn: Look;
  /** The picture moved in the last frame, and was drawn with fewer pixels for it. */
  private coarse = false;

  private constructor(
    readonly plan: FloorPlan,
    private readonly stage: Stage,
    private readonly walker: Walker,
    private readonly scene: HallScene,
    private readonly materials: HallMaterials,
    private readonly events: HallViewEvents,
    private readonly quality: Quality,
    private readonly breeze: Breeze,
    private readonly stopGestures: () => void,
  ) {
    this.drawn = walker.look;
  }

  /**
   * Opens the hall in `holder` where `start` says (the lobby when null) and resolves once the first frame is drawn.
   * Throws when there is no WebGL 2 or a texture cannot be had.
   */
  static async open(
    holder: HTMLElement,
    index: ExhibitionIndex,
    options: { start: (plan: FloorPlan) => StartingPose | null; still: () => boolean; quality: Quality; materials: Promise<HallMaterials> },
    events: HallViewEvents,
  ): Promise<HallView> {
    const { quality } = options;
    const plan = floorPlan(index.zones);
    const walker = new Walker({ ...plan.lobby.start, pitch: lobbyPitch }, (point) => isWalkable(plan, point), options.still);
    const start = options.start(plan);
    if (start) walker.look = { pitch: 0.02, ...start, ...nearestWalkable(plan, start) };
    let view: HallView | null = null;
    const stage = new Stage(holder, {
      beforeFrame: (seconds) => view?.beforeFrame(seconds) ?? null,
      lost() {
        // Memory is the commonest cause: what comes back asks for less of it.
        quality.lower();
        events.lost();
      },
      restored() {
        view?.followQuality();
        events.restored();
      },
      broke: events.broke,
    }, () => quality.pixelRatio(window.devicePixelRatio, view?.coarse ?? false), quality.means.antialias);
    try {
      const materials = await options.materials;
      const scene = new HallScene(plan, index, materials);
      stage.scene.add(scene.root);
      const stopGestures = listenToGestures(holder, {
        drag: (dx, dy) => view?.drag(dx, dy),
        tap: (x, y) => view?.tap(x, y),
        hold: (forward, turn) => view?.hold(forward, turn),
      });
      const breeze = new Breeze(() => quality.means.breeze && !options.still());
      view = new HallView(plan, stage, walker, scene, materials, events, quality, breeze, stopGestures);
      // Shaders are made ready while pictures are on their way.
      await stage.compile();
      await materials.ready;
      await stage.nextFrame();
      void materials.weave(stage.invalidate);
      void scene.furnish(stage.invalidate);
      return view;
    } catch (error) {
      (view ?? stage).dispose();
      throw error;
    }
  }

  /** What a headset takes over for as long as it is worn. */
  get headset(): Pick<HeadsetHall, 'plan' | 'stage' | 'update' | 'nearBooths' | 'touchesCloth'> {
    const { plan, stage, scene } = this;
    return { plan, stage, update: (eyes) => scene.update(eyes), nearBooths: () => scene.nearBooths, touchesCloth: (ray) => scene.touches(ray) };
  }

  /** Where a visitor in a headset stands now, in words of the floor plan. */
  visited(pose: Pose): void {
    this.walker.stop();
    this.walker.look = { ...pose, ...nearestWalkable(this.plan, pose), pitch: 0 };
    this.announce();
  }

  get look(): Look {
    return this.walker.look;
  }

  get stats(): HallStats {
    const { render, memory } = this.stage.renderer.info;
    return {
      frames: this.stage.frames,
      calls: render.calls,
      triangles: render.triangles,
      textureBytes: this.materials.textureBytes() + this.scene.labelBytes,
      geometries: memory.geometries,
      textures: memory.textures,
      exhibits: this.scene.exhibitCounts,
      look: this.walker.look,
      moving: this.walker.moving || this.coarse,
      tier: this.quality.tier,
      pixelRatio: this.stage.renderer.getPixelRatio(),
    };
  }

  /** The booth whose reading spot the visitor stands on, if any. */
  boothHere(): BoothPlace | null {
    const { x, z } = this.walker.look;
    return this.scene.nearBooths.find(({ readingSpot }) => Math.hypot(readingSpot.x - x, readingSpot.z - z) < atBoothWithin) ?? null;
  }

  goToBooth(id: string, arrived?: () => void): void {
    const booth = boothPlace(this.plan, id);
    if (booth) this.go({ kind: 'booth', id }, { ...booth.readingSpot, pitch: readingPitch }, arrived);
  }

  goToZone(id: string): void {
    const wing = this.plan.wings.find(({ zone }) => zone === id);
    if (wing) this.go({ kind: 'zone', id }, { ...wingViewpoint(wing), pitch: 0.02 });
  }

  goToTheatre(id: string, arrived?: () => void): void {
    const theatre = this.plan.wings.find(({ zone }) => zone === id)?.theatre;
    if (theatre) this.go({ kind: 'theatre', id }, { ...theatre.spot, pitch: theatrePitch }, arrived);
  }

  goToCorner(arrived?: () => void): void {
    this.go({ kind: 'corner' }, { ...cornerPlace(this.plan).spot, pitch: cornerPitch }, arrived);
  }

  goToLobby(): void {
    this.go({ kind: 'lobby' }, { ...this.plan.lobby.start, pitch: lobbyPitch });
  }

  /** Breaks off a walk where the visitor is. */
  halt(): void {
    this.walker.stop();
    this.announce();
    this.stage.invalidate();
  }

  /** Takes one step (metres) or turn (radians) for the on-screen buttons. */
  nudge(forward: number, turn: number): void {
    this.events.steered();
    const { look } = this.walker;
    if (turn !== 0) this.walker.walkTo([look], { ...look, yaw: look.yaw + turn }, () => this.announce());
    else this.walkToPoint({ x: look.x - Math.sin(look.yaw) * forward, z: look.z - Math.cos(look.yaw) * forward });
    this.stage.invalidate();
  }

  /** Turns the look with a phone in the hand: so far round (radians), and as high as the phone looks. A walk goes on undisturbed. */
  lookBy(yaw: number, pitch: number): void {
    if (this.walker.walking) return;
    this.walker.turn(yaw, pitch - this.walker.look.pitch);
    this.stage.invalidate();
  }

  /** Tells where the visitor stands, and that they are on no walk. */
  announce(): void {
    const { look } = this.walker;
    this.events.goal(null);
    this.events.moved({ x: look.x, z: look.z, yaw: look.yaw }, whereIs(this.plan, look), this.boothHere()?.id ?? null);
  }

  resize(): void {
    this.stage.resize();
  }

  /** Sets stacks of jars on a booth's plinth, instead of what stands there and of the jars before. */
  setStacks(staged: Staged | null): void {
    this.scene.setStacks(staged);
    this.stage.invalidate();
  }

  /** Hangs up what the visitor made in the place of what hung before; null takes it away. It may change at any time if `redraw` is called then. */
  hang(make: ((plan: FloorPlan, materials: HallMaterials) => Hung) | null): void {
    this.scene.hang(make && make(this.plan, this.materials));
    this.redraw();
  }

  /** What the visitor has gone through, as the theatres tell it. */
  setOutcomes(outcomes: Outcomes): void {
    this.scene.setOutcomes(outcomes);
    this.stage.invalidate();
  }

  /** Draws a frame: something that is seen has changed. */
  redraw(): void {
    this.stage.invalidate();
  }

  setLight(light: Light, skin: Skin): void {
    setLight(light, skin);
    this.stage.invalidate();
  }

  /** Draws by the quality's tier from the next frame on; smoothed edges come and go only when the hall is opened. */
  followQuality(): void {
    this.materials.refine(this.quality.means.fineTextures);
    this.stage.resize();
  }

  dispose(): void {
    this.stopGestures();
    this.walker.stop();
    this.scene.dispose();
    this.materials.dispose();
    this.stage.dispose();
  }

  private go(goal: Goal, to: Look, arrived?: () => void): void {
    this.events.goal(goal);
    this.walker.walkTo(route(this.plan, this.walker.look, to), to, () => {
      this.announce();
      arrived?.();
    });
    this.stage.invalidate();
  }

  private walkToPoint(point: Point): void {
    const to = nearestWalkable(this.plan, point);
    const { look } = this.walker;
    const path = route(this.plan, look, to);
    const before = path.at(-2) ?? look;
    const yaw = Math.hypot(to.x - before.x, to.z - before.z) < 0.05 ? look.yaw : Math.atan2(before.x - to.x, before.z - to.z);
    this.go({ kind: 'floor' }, { ...to, yaw, pitch: 0 });
  }

  private drag(dx: number, dy: number): void {
    // A drag across the canvas turns the look by its angle of view, so the hall follows the finger.
    const { camera, renderer } = this.stage;
    const perPixel = (camera.fov * Math.PI) / 180 / Math.max(1, renderer.domElement.clientHeight);
    const walked = this.walker.walking;
    this.walker.turn(dx * perPixel, dy * perPixel);
    this.events.steered();
    if (walked) this.announce();
    this.stage.invalidate();
  }

  private hold(forward: number, turn: number): void {
    const moved = this.walker.moving;
    this.walker.hold(forward * keySpeed.metres, turn * keySpeed.radians);
    if (forward !== 0 || turn !== 0) this.events.steered();
    if (moved && !this.walker.moving) this.announce();
    this.stage.invalidate();
  }

  private tap(x: number, y: number): void {
    const { camera, renderer } = this.stage;
    const { clientWidth: width, clientHeight: height } = renderer.domElement;
    const direction = new Vector3((x / width) * 2 - 1, 1 - (y / height) * 2, 0.5).unproject(camera).sub(camera.position);
    const ray = { origin: camera.position, direction };
    if (this.scene.touches(ray)) return this.events.openCloth();
    const target = pick(this.plan, this.scene.nearBooths, ray);
    if (!target) return;
    if (target.kind === 'floor') this.walkToPoint(target.point);
    else if (target.kind === 'zone') this.goToZone(target.id);
    else if (target.kind === 'theatre') this.goToTheatre(target.id, () => this.events.openTheatre(target.id));
    else if (target.kind === 'corner') this.goToCorner(this.events.openCorner);
    else if (this.boothHere()?.id === target.id) this.events.openBooth(target.id);
    else this.goToBooth(target.id);
  }

  private beforeFrame(seconds: number): number | null {
    if (this.walker.moving && this.quality.frame(seconds)) this.followQuality();
    this.walker.step(seconds);
    const { look } = this.walker;
    const { x, z, yaw, pitch } = look;
    const moved = look !== this.drawn;
    this.coarse = moved && this.quality.coarsens;
    if (moved) {
      this.breeze.stir();
      this.events.walked(Math.hypot(x - this.drawn.x, z - this.drawn.z));
      this.drawn = look;
    }
    const airMoves = this.breeze.step(seconds);
    const { camera } = this.stage;
    camera.position.set(x, eyeHeight, z);
    camera.rotation.set(pitch, yaw, 0);
    this.scene.update(camera);
    if (this.walker.moving) return 0;
    if (this.coarse) return sharpAfter;
    return airMoves ? breezeEvery : null;
  }
}
