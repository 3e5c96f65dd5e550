import { Vector3 } from 'three';
import type { Skin } from '../batik/palettes';
import type { ExhibitionIndex } from '../exhibition/types';
import { floorPlan } from '../hall/floorPlan';
import type { FloorPlan, Pose } from '../hall/types';
import { isWalkable, nearestWalkable } from '../hall/walkable';
import { listenToGestures } from '../controls/gestures';
import { lobbyPitch, Locomotion, type LocomotionEvents } from '../controls/locomotion';
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

export interface HallViewEvents extends LocomotionEvents {
  /** A booth was touched while the visitor already stands before it, or has been walked to after a touch. */
  openBooth(id: string): void;
  /** The face-to-face corner was touched, and the visitor stands before it. */
  openCorner(): void;
  /** The theatre of a zone was touched, and the visitor stands before it. */
  openTheatre(zone: string): void;
  /** What the visitor made, hung up in the hall, was touched. */
  openCloth(): void;
  /** The visitor came on by so many metres since the last frame. */
  walked(metres: number): void;
  lost(): void;
  restored(): void;
  /** A frame could not be drawn, and no more will be. */
  broke(error: unknown): void;
}

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

/** Milliseconds without motion after which a coarse picture is drawn sharp. */
const sharpAfter = 150;

/** The live hall on a canvas: floor plan, scene, body and gestures put together. Knows nothing of pages or dialogs. */
export class HallView {
  /** The look of the last frame. */
  private drawn: Look;
  /** The picture moved in the last frame, and was drawn with fewer pixels for it. */
  private coarse = false;

  private constructor(
    readonly plan: FloorPlan,
    /** Takes the visitor about. */
    readonly locomotion: Locomotion,
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
      const locomotion = new Locomotion(plan, walker, () => scene.nearBooths, events, stage.invalidate);
      const stopGestures = listenToGestures(holder, {
        drag: (dx, dy) => view?.drag(dx, dy),
        tap: (x, y) => view?.tap(x, y),
        hold: (forward, turn) => locomotion.hold(forward, turn),
      });
      const breeze = new Breeze(() => quality.means.breeze && !options.still());
      view = new HallView(plan, locomotion, stage, walker, scene, materials, events, quality, breeze, stopGestures);
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

  private drag(dx: number, dy: number): void {
    // A drag across the canvas turns the look by its angle of view, so the hall follows the finger.
    const { camera, renderer } = this.stage;
    const perPixel = (camera.fov * Math.PI) / 180 / Math.max(1, renderer.domElement.clientHeight);
    this.locomotion.turn(dx * perPixel, dy * perPixel);
  }

  private tap(x: number, y: number): void {
    const { camera, renderer } = this.stage;
    const { clientWidth: width, clientHeight: height } = renderer.domElement;
    const direction = new Vector3((x / width) * 2 - 1, 1 - (y / height) * 2, 0.5).unproject(camera).sub(camera.position);
    const ray = { origin: camera.position, direction };
    if (this.scene.touches(ray)) return this.events.openCloth();
    const { locomotion, events } = this;
    const target = pick(this.plan, this.scene.nearBooths, ray);
    if (!target) return;
    if (target.kind === 'floor') locomotion.goToPoint(target.point);
    else if (target.kind === 'zone') locomotion.goToZone(target.id);
    else if (target.kind === 'theatre') locomotion.goToTheatre(target.id, () => events.openTheatre(target.id));
    else if (target.kind === 'corner') locomotion.goToCorner(events.openCorner);
    else if (locomotion.boothHere()?.id === target.id) events.openBooth(target.id);
    else locomotion.goToBooth(target.id);
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
