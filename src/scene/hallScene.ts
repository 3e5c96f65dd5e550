import { Frustum, Group, Matrix4, type PerspectiveCamera } from 'three';
import { hallDyes } from '../batik/palettes';
import type { ExhibitionIndex } from '../exhibition/types';
import type { Ray } from '../hall/hitBoard';
import type { BoothPlace, FloorPlan } from '../hall/types';
import type { Outcomes } from '../visit/outcome';
import type { ExhibitCounts, ExhibitModels } from './exhibitModels';
import type { Staged } from './jarStacks';
import { FaceToFace } from './faceToFace';
import { LabelAtlas } from './labels';
import { buildLobby } from './lobby';
import type { HallMaterials } from './materials';
import { NearWindow } from './nearWindow';
import { Outside } from './outside';
import { Standing, type Setting } from './standing';
import type { Theatres } from './theatres/theatres';
import { buildWings } from './wings';

/** Something that is brought later and hung in the hall. */
export interface Hung {
  readonly group: Group;
  /** Bytes of its pictures on the GPU. */
  readonly bytes: number;
  touched(ray: Ray): boolean;
  cull(frustum: Frustum): void;
  dispose(): void;
}

/** All that is seen of one exhibition. It knows the floor plan and where the eyes are, nothing of who moves them. */
export class HallScene {
  readonly root = new Group();
  private readonly boards: LabelAtlas;
  private readonly near: NearWindow;
  private readonly setting: Setting;
  private readonly standing: Standing[];
  private readonly corner: FaceToFace;
  private readonly outside: Outside;
  private readonly frustum = new Frustum();
  private readonly view = new Matrix4();
  private theatres: Theatres | null = null;
  private outcomes: Outcomes = {};
  private exhibits: ExhibitModels | null = null;
  private staged: Staged | null = null;
  private furnishing = false;
  private hung: Hung | null = null;
  private disposed = false;

  constructor(
    plan: FloorPlan,
    private readonly index: ExhibitionIndex,
    materials: HallMaterials,
  ) {
    // Ground of the boards that belong to no zone.
    const { deep } = hallDyes(index.hall.colour);
    // The hall's name, and for every zone its name and what is told of its motif.
    this.boards = new LabelAtlas(2, plan.wings.length + 1);
    const told = index.zones.map(({ id, motif }) => ({ key: `motif/${id}`, text: index.words[`motif-${motif}`], dye: deep }));
    this.boards.show([{ key: '', text: index.hall.name, dye: deep }, ...index.zones.map(({ id, short, colour }) => ({ key: id, text: short, dye: colour })), ...told]);
    this.setting = { plan, index, materials, boards: this.boards };
    const { setting } = this;

    this.near = new NearWindow(setting);
    this.corner = new FaceToFace(plan, index.words.faceToFace, deep, materials);
    const furniture = new Standing();
    furniture.add(this.corner.instances);
    this.standing = [this.near.standing, buildLobby(setting), buildWings(setting), furniture];
    this.outside = new Outside(materials);
    this.root.add(...this.standing.map(({ group }) => group), this.outside.group);
  }

  /** Booths near enough to be drawn, nearest first. */
  get nearBooths(): BoothPlace[] {
    return this.near.booths;
  }

  /** Bytes the name boards, and what was hung up, take on the GPU. */
  get labelBytes(): number {
    return this.near.bytes + this.boards.bytes + this.corner.bytes + (this.theatres?.bytes ?? 0) + (this.hung?.bytes ?? 0);
  }

  /** Readies the scene for a frame seen by `camera`; standing still it costs a few hundred sphere tests. */
  update(camera: PerspectiveCamera): void {
    const { x, z } = camera.position;
    if (this.near.follow({ x, z })) {
      this.theatres?.follow({ x, z });
      this.exhibits?.show(this.nearBooths, { x, z });
    }
    this.outside.group.position.set(x, 0, z);
    camera.updateMatrixWorld();
    this.frustum.setFromProjectionMatrix(this.view.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    for (const standing of this.standing) standing.cull(this.frustum);
    this.exhibits?.cull(this.frustum);
    this.hung?.cull(this.frustum);
  }

  /**
   * Sets up what the first frame does without: the booths' models on their plinths, now and wherever the visitor goes, and what stands in the theatres.
   * `changed` is called when something new can be seen. Never rejects: what cannot be had leaves the booths or the theatres bare.
   */
  async furnish(changed: () => void): Promise<void> {
    this.furnishing = true;
    // Whoever waits for the first frame has their turn first.
    await new Promise((resolve) => setTimeout(resolve));
    const [exhibits, theatres] = await Promise.all([import('./exhibitModels').catch(() => null), import('./theatres/theatres').catch(() => null)]);
    this.furnishing = false;
    if (this.disposed) return;
    if (theatres) {
      this.theatres = new theatres.Theatres(this.setting);
      this.theatres.setOutcomes(this.outcomes);
      this.standing.push(this.theatres.standing);
      this.root.add(this.theatres.standing.group);
    }
    if (exhibits) {
      const modelOf = new Map(this.index.zones.flatMap(({ booths }) => booths.map(({ id, model }) => [id, model] as const)));
      this.exhibits = new exhibits.ExhibitModels({ modelOf: (id) => modelOf.get(id), changed });
      this.root.add(this.exhibits.group);
      this.exhibits.setStacks(this.staged);
    }
    if (!this.near.middle) return;
    this.theatres?.follow(this.near.middle);
    this.exhibits?.show(this.nearBooths, this.near.middle);
    changed();
  }

  /** Sets jars on a booth's plinth, now or as soon as the plinths stand. */
  setStacks(staged: Staged | null): void {
    this.staged = staged;
    this.exhibits?.setStacks(staged);
    if (this.near.middle) this.exhibits?.show(this.nearBooths, this.near.middle);
  }

  /** What the visitor has gone through, as the theatres tell it. */
  setOutcomes(outcomes: Outcomes): void {
    this.outcomes = outcomes;
    this.theatres?.setOutcomes(outcomes);
  }

  /** Hangs something up in the place of what hung before; null takes that away. */
  hang(hung: Hung | null): void {
    this.hung?.group.removeFromParent();
    this.hung?.dispose();
    this.hung = hung;
    if (hung) this.root.add(hung.group);
  }

  /** Whether a ray meets what was hung up. */
  touches(ray: Ray): boolean {
    return this.hung?.touched(ray) ?? false;
  }

  /** Models on plinths near the visitor, and kinds of them (or the script that brings them) still on their way. */
  get exhibitCounts(): ExhibitCounts {
    return this.exhibits?.counts ?? { shown: 0, coming: this.furnishing ? 1 : 0, jars: 0 };
  }

  dispose(): void {
    this.disposed = true;
    this.exhibits?.dispose();
    this.hang(null);
    for (const standing of this.standing) standing.dispose();
    this.near.dispose();
    this.outside.dispose();
    this.boards.dispose();
    this.corner.dispose();
    this.theatres?.dispose();
  }
}
