import { Group, type Frustum, type ShaderMaterial } from 'three';
import type { Model } from '../exhibition/models';
import { distance } from '../hall/frame';
import { plinthPose } from '../hall/plinth';
import type { BoothPlace, Point } from '../hall/types';
import { Instances } from './instances';
import { JarStacks, type Staged } from './jarStacks';
import { modelFile } from './modelFiles';
import { readModel } from './readModel';
import { exhibitMaterial } from './shaders/exhibit';

/** Metres from the visitor within which a booth's model stands on its plinth; it is small beyond. */
const reach = 14;
/** Most models shown at once, nearest first: 12 of at most 1,500 triangles. */
const mostModels = 12;

/** What stands on the plinths near the visitor. */
export interface ExhibitCounts {
  /** Models that stand there now. */
  shown: number;
  /** Kinds of models still on their way. */
  coming: number;
  /** Jars of a calculation. */
  jars: number;
}

interface Options {
  /** Which model a booth asks for, by its id. */
  modelOf(booth: string): Model | undefined;
  /** Something new can be seen: a frame is wanted. */
  changed(): void;
}

/**
 * Exhibit models on plinths beside the booths near the visitor, loaded when one comes near and dropped when the last
 * booth with it is far. A model that cannot be had leaves its booths as they are; it is tried again at the next stop.
 */
export class ExhibitModels {
  readonly group = new Group();
  private readonly material: ShaderMaterial = exhibitMaterial();
  private readonly kinds = new Map<Model, Instances>();
  private readonly coming = new Set<Model>();
  private readonly jars = new JarStacks(this.material);
  private staged: Staged | null = null;
  private wanted = new Map<Model, BoothPlace[]>();
  private disposed = false;

  constructor(private readonly options: Options) {
    this.group.add(...this.jars.meshes);
  }

  get counts(): ExhibitCounts {
    return { shown: [...this.kinds.keys()].reduce((sum, kind) => sum + this.wanted.get(kind)!.length, 0), coming: this.coming.size, jars: this.jars.count };
  }

  /** What stands on a plinth instead of its model from the next `show` on. */
  setStacks(staged: Staged | null): void {
    this.staged = staged;
  }

  /** Shows the models of the booths about `point`; `booths` come nearest first. */
  show(booths: BoothPlace[], point: Point): void {
    const within = booths.filter(({ cloth }) => distance(cloth, point) < reach);
    this.jars.set(within.find(({ id }) => id === this.staged?.booth), this.staged?.stacks ?? []);
    const near = within.filter(({ id }) => this.options.modelOf(id) && id !== this.jars.booth).slice(0, mostModels);
    this.wanted = new Map();
    for (const booth of near) {
      const kind = this.options.modelOf(booth.id)!;
      this.wanted.set(kind, [...(this.wanted.get(kind) ?? []), booth]);
    }
    for (const [kind, instances] of this.kinds) {
      if (this.wanted.has(kind)) this.place(kind, instances);
      else this.drop(kind, instances);
    }
    const missing = [...this.wanted.keys()].filter((kind) => !this.kinds.has(kind) && !this.coming.has(kind));
    for (const kind of missing) this.coming.add(kind);
    void Promise.all(missing.map((kind) => this.bring(kind))).then(() => {
      if (!this.disposed && missing.length > 0) this.options.changed();
    });
  }

  /** Sends what the camera sees. */
  cull(frustum: Frustum): void {
    for (const instances of this.kinds.values()) instances.cull(frustum);
    this.jars.cull(frustum);
  }

  dispose(): void {
    this.disposed = true;
    for (const [kind, instances] of this.kinds) this.drop(kind, instances);
    this.jars.dispose();
    this.material.dispose();
  }

  private async bring(kind: Model): Promise<void> {
    try {
      const response = await fetch(modelFile(kind));
      if (!response.ok) return;
      const geometry = await readModel(await response.arrayBuffer());
      if (this.disposed || !this.wanted.has(kind)) return geometry.dispose();
      const instances = new Instances([{ geometry, material: this.material }], mostModels, 1.6);
      this.kinds.set(kind, instances);
      this.group.add(...instances.meshes);
      this.place(kind, instances);
    } catch {
      // Offline or spoilt on the way: the booth says all it says without its model.
    } finally {
      this.coming.delete(kind);
    }
  }

  private place(kind: Model, instances: Instances): void {
    instances.set(this.wanted.get(kind)!.map((booth) => ({ pose: plinthPose(booth) })));
  }

  private drop(kind: Model, instances: Instances): void {
    this.group.remove(...instances.meshes);
    instances.dispose();
    this.kinds.delete(kind);
  }
}
