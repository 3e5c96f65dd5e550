import { CircleGeometry, Frustum, Group, Matrix4, Mesh, PlaneGeometry, SphereGeometry, type BufferGeometry, type PerspectiveCamera, type Texture } from 'three';
import type { ExhibitionIndex } from '../exhibition/types';
import type { BoothPlace, FloorPlan, Point, Pose } from '../hall/types';
import { moved } from '../hall/viewpoints';
import { baysNear } from '../hall/whereabouts';
import { bayMeasures, bayPart } from './parts/bay';
import { boothMeasures, boothPart } from './parts/booth';
import { drumPillarPart, housefrontPart, lobbyMeasures, roofPart } from './parts/lobby';
import { hillsGeometry } from './parts/outside';
import { passagePart, wingEndPart } from './parts/passage';
import { banner, board, metreUv, wholeRect } from './flats';
import type { ExhibitModels } from './exhibitModels';
import { boothLooks, bannerLook, endLook } from './looks';
import { FaceToFace } from './faceToFace';
import { Instances, poseMatrix, type Instance } from './instances';
import { LabelAtlas } from './labels';
import { panelTexture } from './panelTexture';
import type { HallMaterials } from './materials';

/** Metres within which booths and bays are drawn; the mist hides what lies beyond. */
const sight = 42;
/** The window of near things is made anew when the visitor has gone this many metres. */
const stride = 3;
/** Most bays and booths drawn at once: what a lobby of twenty wings shows within `sight`. */
const mostBays = 80;
/** What the cloth and the name-board materials read per instance, and how many numbers each is. */
const clothExtras = { tiles: 4, look: 4, dye: 3 };
const boardExtras = { rect: 4, dye: 3 };

/** All that is seen of one exhibition. It knows the floor plan and where the eyes are, nothing of who moves them. */
export class HallScene {
  readonly root = new Group();
  /** Booths near enough to be drawn, nearest first. */
  nearBooths: BoothPlace[] = [];
  private readonly bays: Instances;
  private readonly booths: Instances;
  private readonly titles: LabelAtlas;
  private readonly boards: LabelAtlas;
  private readonly titleBoards: Instances;
  private readonly standing: Instances[] = [];
  private readonly corner: FaceToFace;
  private readonly sky = new Group();
  private readonly frustum = new Frustum();
  private readonly view = new Matrix4();
  private readonly panel: Texture;
  private windowAt: Point | null = null;
  private exhibits: ExhibitModels | null = null;
  private furnishing = false;
  private disposed = false;
  private readonly titleOf = new Map<string, string>();

  constructor(
    private readonly plan: FloorPlan,
    private readonly index: ExhibitionIndex,
    private readonly materials: HallMaterials,
  ) {
    for (const zone of index.zones) for (const booth of zone.booths) this.titleOf.set(booth.id, booth.title);
    const { solid, planks, cloth } = materials;
    this.titles = new LabelAtlas(2, 16);
    // The hall's name, and for every zone its name and what is told of its motif.
    this.boards = new LabelAtlas(2, plan.wings.length + 1);

    const floor = new PlaneGeometry(bayMeasures.halfWidth * 2, bayMeasures.length).rotateX(-Math.PI / 2);
    this.bays = this.add(new Instances([{ geometry: bayPart(), material: solid }, { geometry: metreUv(floor), material: planks }], mostBays, 5.5, { dye: 3 }));
    const { title, panel } = boothMeasures;
    this.panel = panelTexture(index.words.read);
    this.booths = this.add(new Instances(
      [
        { geometry: boothPart(), material: solid },
        { geometry: board(boothMeasures.cloth.size, boothMeasures.cloth.size, boothMeasures.cloth.centre), material: cloth },
        { geometry: wholeRect(board(panel.width, panel.height, panel.centre, panel.forward, panel.lean)), material: materials.label(this.panel, false) },
      ],
      mostBays * 2, 2.4, clothExtras,
    ));
    this.titleBoards = this.add(new Instances(
      [{ geometry: board(title.width, title.height, title.centre, 0.021), material: materials.label(this.titles.texture, true) }],
      mostBays * 2, 2.4, boardExtras,
    ));
    this.buildLobby();
    this.buildWings();
    this.corner = new FaceToFace(plan, index.words.faceToFace, materials);
    this.standing.push(this.add(this.corner.instances));
    this.sky.add(new Mesh(new SphereGeometry(400, 24, 12), materials.sky), new Mesh(hillsGeometry(), materials.hills));
    this.sky.children.forEach((child, i) => {
      child.frustumCulled = false;
      // Drawn last, where nothing nearer was: most of the sky is hidden by the hall.
      child.renderOrder = 2 - i;
    });
    this.root.add(this.sky);
  }

  /** Bytes the name boards take on the GPU. */
  get labelBytes(): number {
    return this.titles.bytes + this.boards.bytes + this.corner.bytes;
  }

  /** Readies the scene for a frame seen by `camera`; standing still it costs a few hundred sphere tests. */
  update(camera: PerspectiveCamera): void {
    const { x, z } = camera.position;
    if (!this.windowAt || Math.hypot(x - this.windowAt.x, z - this.windowAt.z) > stride) this.moveWindow({ x, z });
    this.sky.position.set(x, 0, z);
    camera.updateMatrixWorld();
    this.frustum.setFromProjectionMatrix(this.view.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    for (const group of [this.bays, this.booths, this.titleBoards, ...this.standing]) group.cull(this.frustum);
    this.exhibits?.cull(this.frustum);
  }

  /**
   * Sets the booths' models on their plinths, now and wherever the visitor goes: call it once the first frame is drawn.
   * `changed` is called when something new can be seen. Never rejects: without them the booths stay as they are.
   */
  async furnish(root: string, changed: () => void): Promise<void> {
    this.furnishing = true;
    const chunk = await import('./exhibitModels').catch(() => null);
    this.furnishing = false;
    if (!chunk || this.disposed) return;
    const modelOf = new Map(this.index.zones.flatMap(({ booths }) => booths.map(({ id, model }) => [id, model] as const)));
    this.exhibits = new chunk.ExhibitModels({ root, modelOf: (id) => modelOf.get(id), changed });
    this.root.add(this.exhibits.group);
    if (this.windowAt) this.exhibits.show(this.nearBooths, this.windowAt);
  }

  /** Models on plinths near the visitor, and kinds of them (or the script that brings them) still on their way. */
  get exhibitCounts(): { shown: number; coming: number } {
    return this.exhibits?.counts ?? { shown: 0, coming: this.furnishing ? 1 : 0 };
  }

  private add(instances: Instances): Instances {
    this.root.add(...instances.meshes);
    return instances;
  }

  private zone(id: string) {
    return this.index.zones.find((zone) => zone.id === id)!;
  }

  private moveWindow(point: Point): void {
    this.windowAt = point;
    const away = (p: Point) => Math.hypot(p.x - point.x, p.z - point.z);
    const near = baysNear(this.plan, point, sight).toSorted((a, b) => away(a.bay.centre) - away(b.bay.centre));
    this.nearBooths = near.flatMap(({ booths }) => booths).toSorted((a, b) => away(a.cloth) - away(b.cloth));
    this.bays.set(near.map(({ bay }) => ({ pose: bay.centre, extras: { dye: this.materials.dye(this.zone(bay.zone).colour) } })));
    this.booths.set(this.nearBooths.map((booth) => ({ pose: booth.cloth, extras: boothLooks(this.zone(booth.zone), booth.id, this.materials.dye) })));
    this.titles.show(this.nearBooths.map(({ id, zone }) => ({ key: id, text: this.titleOf.get(id)!, dye: this.zone(zone).colour })));
    this.titleBoards.set(this.nearBooths.map(({ id, zone, cloth }) => ({
      pose: cloth,
      extras: { rect: this.titles.rect(id) ?? [0, 0, 0, 0], dye: this.materials.dye(this.zone(zone).colour) },
    })));
    this.exhibits?.show(this.nearBooths, point);
  }

  private still(geometry: BufferGeometry, material: Mesh['material'], pose?: Pose): Mesh {
    const mesh = new Mesh(geometry, material);
    mesh.matrixAutoUpdate = false;
    if (pose) mesh.matrix.copy(poseMatrix(pose));
    this.root.add(mesh);
    return mesh;
  }

  private buildLobby(): void {
    const { lobby, wings } = this.plan;
    const slots = wings.length + 1;
    const { solid, label, cloth } = this.materials;
    this.still(drumPillarPart(), solid);
    this.still(new CircleGeometry(lobby.radius, 72).rotateX(-Math.PI / 2), this.materials.drumFloor(lobby.radius));
    this.still(roofPart(lobby.radius, slots * 3), solid);
    const doors = [moved(lobby.gate, 0), ...wings.map(({ door }) => door)];
    const chord = 2 * lobby.radius * Math.sin(Math.PI / slots);
    // House fronts stand on the chord between two posts, a little inside the ring.
    const inside = lobby.radius * (1 - Math.cos(Math.PI / slots));
    this.fixed([{ geometry: housefrontPart(chord), material: solid }], doors.map((door) => ({ pose: moved(door, -inside) })), chord);

    const { board: b } = lobbyMeasures;
    const names = [{ key: '', text: this.index.hall.name, dye: '#14284f' }, ...wings.map(({ zone }) => ({ key: zone, text: this.zone(zone).short, dye: this.zone(zone).colour }))];
    const told = wings.map(({ zone }) => ({ key: `motif/${zone}`, text: this.index.words[`motif-${this.zone(zone).motif}`], dye: '#14284f' }));
    this.boards.show([...names, ...told]);
    this.fixed(
      [{ geometry: board(b.width, b.height, b.centre), material: label(this.boards.texture, true) }],
      doors.map((door, i) => ({ pose: moved(door, -inside - b.inside, Math.PI), extras: { rect: this.boards.rect(names[i]!.key)!, dye: this.materials.dye(names[i]!.dye) } })),
      2, boardExtras,
    );
    // A banner on every post of the ring, each with the motif of the wing it stands beside.
    const banners = doors.map((_, i): Instance => {
      const yaw = Math.PI - ((i + 0.5) * 2 * Math.PI) / slots;
      const post = moved({ x: 0, z: 0, yaw }, lobby.radius - 0.24, Math.PI);
      return { pose: post, extras: bannerLook(i < wings.length ? this.zone(wings[i]!.zone) : this.index.zones[0], this.materials.dye) };
    });
    this.fixed([{ geometry: banner(0.78, 1.72), material: cloth }], banners, 2, clothExtras);
    // Long cloths hang from the ring beam half way up the roof, one before every door, clear of the name boards.
    const hung = doors.map((door, i): Instance => ({
      pose: moved(door, lobbyMeasures.hung.radius - lobby.radius, Math.PI),
      height: lobbyMeasures.hung.centre,
      extras: bannerLook(i > 0 ? this.zone(wings[i - 1]!.zone) : undefined, this.materials.dye),
    }));
    this.fixed([{ geometry: banner(0.86, 0), material: cloth }], hung, 2, clothExtras);
  }

  private buildWings(): void {
    const { wings } = this.plan;
    const first = wings[0];
    if (!first) return;
    const { solid, planks, cloth } = this.materials;
    const length = Math.hypot(first.mouth.x - first.door.x, first.mouth.z - first.door.z) + 0.35;
    const middle = (wing: (typeof wings)[number]): Pose => moved(wing.mouth, -(length - 0.35) / 2 - 0.175);
    const floor = metreUv(new PlaneGeometry(4.2, length).rotateX(-Math.PI / 2));
    const dyeOf = (zone: string) => ({ dye: this.materials.dye(this.zone(zone).colour) });
    this.fixed([{ geometry: passagePart(length, 2.1), material: solid }, { geometry: floor.translate(0, -0.01, 0), material: planks }], wings.map((wing) => ({ pose: middle(wing), extras: dyeOf(wing.zone) })), length, { dye: 3 });
    const end = 2.4;
    this.fixed(
      [{ geometry: wingEndPart(bayMeasures.halfWidth, bayMeasures.eave), material: solid }, { geometry: board(end, end, 0.98 + end / 2 + 0.06, -0.02), material: cloth }],
      wings.map((wing) => ({ pose: moved(wing.mouth, wing.length, Math.PI), extras: endLook(this.zone(wing.zone), this.materials.dye) })),
      4, clothExtras,
    );
    // Under the great cloth hangs a small label: what is told of its motif.
    this.fixed(
      [{ geometry: board(1.72, 0.43, 0.5, 0.07), material: this.materials.label(this.boards.texture, true) }],
      wings.map((wing) => ({ pose: moved(wing.mouth, wing.length, Math.PI), extras: { rect: this.boards.rect(`motif/${wing.zone}`)!, ...dyeOf(wing.zone) } })),
      2, boardExtras,
    );
  }

  /** Parts that stand where they stand for the whole visit. */
  private fixed(parts: ConstructorParameters<typeof Instances>[0], instances: Instance[], radius: number, extras: Record<string, number> = {}): void {
    const group = this.add(new Instances(parts, instances.length, radius, extras));
    group.set(instances);
    this.standing.push(group);
  }

  dispose(): void {
    this.disposed = true;
    this.exhibits?.dispose();
    for (const group of [this.bays, this.booths, this.titleBoards, ...this.standing]) group.dispose();
    this.root.traverse((object) => {
      if (object instanceof Mesh) (object.geometry as BufferGeometry).dispose();
    });
    this.panel.dispose();
    this.titles.dispose();
    this.boards.dispose();
    this.corner.dispose();
  }
}
