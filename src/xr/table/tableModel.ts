import { BufferAttribute, CircleGeometry, DoubleSide, Group, Mesh, MeshBasicMaterial, type BufferGeometry } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import type { Skin } from '../../batik/palettes';
import type { ExhibitionIndex } from '../../exhibition/types';
import { toWorld } from '../../hall/frame';
import { bayLength, floorHalf, passageHalf } from '../../hall/measures';
import { boothPlace } from '../../hall/planIndex';
import type { FloorPlan, WingPlace } from '../../hall/types';
import { board } from '../../scene/flats';
import { box, join, post, turnedBody, type Solid } from '../../scene/shapes';
import { ModelPictures } from './modelPictures';
import { clothMiddle } from './touchedBooth';

/** Thickness of the floors, so that the model lies on the table as a thing, in metres of the hall. */
const thick = 0.8;
/** Cloths are half as large again as in the hall: on a table they are what is looked for. */
const clothSide = 3.2;
/** Height of the posts and tie-beams that tell the bays apart. */
const postHeight = 3.6;

/** The whole hall without its roofs, in metres of the hall, the top of its floors at 0; a model maker's piece of a few draw calls. */
export class TableModel {
  readonly group = new Group();
  /** Stands over the booth that was touched. */
  private readonly pin: Mesh;
  private readonly pictures: ModelPictures;

  constructor(private readonly plan: FloorPlan, index: ExhibitionIndex, skin: Skin) {
    this.pictures = new ModelPictures(index.zones, skin);
    const { texture } = this.pictures;
    const pictured = new MeshBasicMaterial({ map: texture, side: DoubleSide });
    const painted = new MeshBasicMaterial({ vertexColors: true });
    const cloths = plan.booths.map(({ zone, cloth }) => this.picture(
      board(clothSide, clothSide, clothMiddle).rotateY(cloth.yaw).translate(cloth.x, 0, cloth.z),
      index.zones.findIndex(({ id }) => id === zone) + 1,
    ));
    const drum = this.picture(new CircleGeometry(plan.lobby.radius * 0.94, 48).rotateX(-Math.PI / 2).translate(0, 0.04, 0), 0);
    this.pin = new Mesh(lit(join([turnedBody([[0, 0], [0.9, 1.7], [0.9, 2.1], [0, 2.6]], { at: [0, 0, 0] }, 'lamp', 12)])), painted);
    this.pin.visible = false;
    this.group.add(new Mesh(lit(join(solids(plan))), painted), new Mesh(mergeGeometries([drum, ...cloths]), pictured), this.pin);
    // The middle of the floor plan is the middle of the model, and its underside lies on the table.
    const { minX, maxX, minZ, maxZ } = plan.bounds;
    for (const part of this.group.children) part.position.set(-(minX + maxX) / 2, thick, -(minZ + maxZ) / 2);
  }

  /** The part whose axes are the hall's own. */
  get hall(): Mesh {
    return this.group.children[0] as Mesh;
  }

  /** Marks a booth; null takes the mark away. */
  mark(id: string | null): void {
    const cloth = id === null ? undefined : boothPlace(this.plan, id)?.cloth;
    this.pin.visible = cloth !== undefined;
    if (cloth) this.pin.position.set(this.hall.position.x + cloth.x, thick + clothMiddle + clothSide / 2 + 0.3, this.hall.position.z + cloth.z);
  }

  /** Turns a surface's uv from a whole picture to picture `n` of the texture. */
  private picture(geometry: BufferGeometry, n: number): BufferGeometry {
    const { u, v, size } = this.pictures.rect(n);
    const uv = geometry.getAttribute('uv');
    for (let i = 0; i < uv.count; i += 1) uv.setXY(i, u + uv.getX(i) * size, v + uv.getY(i) * size);
    return geometry;
  }

  dispose(): void {
    this.pictures.texture.dispose();
    for (const part of this.group.children as Mesh[]) {
      part.geometry.dispose();
      (part.material as MeshBasicMaterial).dispose();
    }
    this.group.removeFromParent();
  }
}

function solids(plan: FloorPlan): Solid[] {
  const { radius, pillarRadius, gate } = plan.lobby;
  return [
    turnedBody([[0, -thick], [radius, -thick], [radius, 0], [0, 0]], { at: [0, 0, 0] }, 'stone', 48),
    // The drum pillar, and a drum tower's stepped roof over it: the lobby is found at a glance.
    post(pillarRadius * 0.6, pillarRadius * 0.8, 4, { at: [0, 2, 0] }, 'bronze', 16),
    ...[0, 1, 2].map((tier) => turnedBody([[3.2 - tier * 0.8, 0], [3.2 - tier * 0.8, 0.25], [1.4 - tier * 0.4, 1.1]], { at: [0, 4 + tier, 0] }, 'tile', 8)),
    turnedBody([[0.5, 0], [0.15, 1.6], [0, 1.8]], { at: [0, 7, 0] }, 'bronzePale', 8),
    ...[-1, 1].map((side) => box([0.5, 4.4, 0.5], { at: [gate.x + side * 2.2, 2.2, gate.z] }, 'timberDark')),
    box([6, 0.6, 0.7], { at: [gate.x, 4.4, gate.z] }, 'lamp'),
    ...plan.wings.flatMap(wingSolids),
  ];
}

function wingSolids({ mouth, door, length }: WingPlace): Solid[] {
  const turn: [number, number, number] = [0, mouth.yaw, 0];
  const middle = toWorld(mouth, length / 2, 0);
  const passage = Math.hypot(mouth.x - door.x, mouth.z - door.z) + 1;
  const between = toWorld(mouth, (1 - passage) / 2, 0);
  const out: Solid[] = [
    box([2 * floorHalf, thick, length], { at: [middle.x, -thick / 2, middle.z], turn }, 'timberPale'),
    box([2 * passageHalf, thick, passage], { at: [between.x, -thick / 2 - 0.02, between.z], turn }, 'timber'),
  ];
  for (let along = 0; along <= length + 0.01; along += bayLength) {
    for (const side of [-1, 1]) {
      const { x, z } = toWorld(mouth, along, side * floorHalf);
      out.push(box([0.3, postHeight, 0.3], { at: [x, postHeight / 2, z], turn }, 'timberDark'));
    }
    const { x, z } = toWorld(mouth, along, 0);
    out.push(box([2 * floorHalf, 0.25, 0.25], { at: [x, postHeight, z], turn }, 'timber'));
  }
  return out;
}

/** Bakes a calm light from above and from one side into the paint: there is no lamp to follow. */
function lit(part: BufferGeometry): BufferGeometry {
  const normal = part.getAttribute('normal');
  const colour = part.getAttribute('color') as BufferAttribute;
  for (let i = 0; i < colour.count; i += 1) {
    const light = 0.8 + 0.2 * normal.getY(i) + 0.1 * normal.getX(i);
    colour.setXYZ(i, colour.getX(i) * light, colour.getY(i) * light, colour.getZ(i) * light);
  }
  return part;
}
