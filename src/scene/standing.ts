import { Group, Mesh, type BufferGeometry, type Frustum, type Material } from 'three';
import type { ExhibitionIndex, Zone } from '../exhibition/types';
import type { FloorPlan } from '../hall/types';
import { Instances, type Instance } from './instances';
import type { LabelAtlas } from './labels';
import type { HallMaterials } from './materials';

/** What the cloth and the name-board materials read per instance, and how many numbers each is. */
export const clothExtras = { tiles: 4, look: 4, dye: 3 };
export const boardExtras = { rect: 4, dye: 3 };

/** What the parts of the hall are built from. */
export interface Setting {
  plan: FloorPlan;
  index: ExhibitionIndex;
  materials: HallMaterials;
  /** The hall's name, and for every zone its name (by its id) and what is told of its motif (`motif/` and its id). */
  boards: LabelAtlas;
}

export function zoneOf(index: ExhibitionIndex, id: string): Zone {
  return index.zones.find((zone) => zone.id === id)!;
}

type Parts = ConstructorParameters<typeof Instances>[0];

/** Things of the hall that are drawn and put away together. */
export class Standing {
  readonly group = new Group();
  private readonly all: Instances[] = [];

  /** Adds instances that may be set anew. */
  add(instances: Instances): Instances {
    this.group.add(...instances.meshes);
    this.all.push(instances);
    return instances;
  }

  /** Adds parts that stand where they stand for the whole visit; `radius` metres bounds one of them. */
  fixed(parts: Parts, instances: Instance[], radius: number, extras: Record<string, number> = {}): void {
    this.add(new Instances(parts, instances.length, radius, extras)).set(instances);
  }

  /** Adds a single thing in the middle of the hall. */
  still(geometry: BufferGeometry, material: Material): void {
    const mesh = new Mesh(geometry, material);
    mesh.matrixAutoUpdate = false;
    this.group.add(mesh);
  }

  /** Sends what the camera sees. */
  cull(frustum: Frustum): void {
    for (const instances of this.all) instances.cull(frustum);
  }

  dispose(): void {
    for (const instances of this.all) instances.dispose();
    for (const child of this.group.children) if (child instanceof Mesh) (child.geometry as BufferGeometry).dispose();
  }
}
