import { DynamicDrawUsage, InstancedBufferAttribute, InstancedMesh, Matrix4, Sphere, Vector3, type BufferGeometry, type Frustum, type Material } from 'three';
import type { Pose } from '../hall/types';

/** One thing to draw: where it stands, and its own values for each extra attribute. */
export interface Instance {
  pose: Pose;
  /** Metres above the floor; 0 when left out. */
  height?: number;
  /** How much it is stretched along its own axes; 1 when left out. */
  stretch?: readonly [x: number, y: number, z: number];
  extras?: Record<string, number[]>;
}

const matrix = new Matrix4();
const along = new Vector3();
const middle = new Vector3();
const sphere = new Sphere();

/** A matrix that sets a part at a pose (metres, radians). */
function placeMatrix({ pose: { x, z, yaw }, height = 0, stretch = [1, 1, 1] }: Instance): Matrix4 {
  return matrix.makeRotationY(yaw).scale(along.set(...stretch)).setPosition(x, height, z);
}

/**
 * Parts drawn many times at the same places (a booth's timber, cloth and title). Only the instances near the visitor
 * are given, and of those only what the camera sees is sent to the GPU, so a frame costs the same
 * in a hall of thirty booths and of a thousand.
 */
export class Instances {
  readonly meshes: InstancedMesh[];
  private readonly places: InstancedBufferAttribute;
  private readonly attributes = new Map<string, InstancedBufferAttribute>();
  /** Places in `items` of what was sent last; none after `set`. */
  private sent: number[] = [];
  private items: { matrix: Float32Array; centre: Vector3; extras: Record<string, number[]> }[] = [];

  /** `extras` maps attribute names to their size (1-4); `radius` metres bounds one instance about its pose. */
  constructor(
    parts: { geometry: BufferGeometry; material: Material }[],
    private readonly capacity: number,
    private readonly radius: number,
    extras: Record<string, number> = {},
  ) {
    this.places = new InstancedBufferAttribute(new Float32Array(capacity * 16), 16).setUsage(DynamicDrawUsage) as InstancedBufferAttribute;
    for (const [name, size] of Object.entries(extras)) {
      this.attributes.set(name, new InstancedBufferAttribute(new Float32Array(capacity * size), size).setUsage(DynamicDrawUsage) as InstancedBufferAttribute);
    }
    this.meshes = parts.map(({ geometry, material }) => {
      for (const [name, attribute] of this.attributes) geometry.setAttribute(name, attribute);
      const mesh = new InstancedMesh(geometry, material, capacity);
      mesh.instanceMatrix = this.places;
      mesh.frustumCulled = false;
      mesh.count = 0;
      return mesh;
    });
  }

  /** Replaces the instances that may be seen; those past the capacity are left out, so give the nearest first. */
  set(instances: Instance[]): void {
    this.items = instances.slice(0, this.capacity).map((instance) => ({
      matrix: new Float32Array(placeMatrix(instance).elements),
      centre: new Vector3(instance.pose.x, (instance.height ?? 0) + 1.5, instance.pose.z),
      extras: instance.extras ?? {},
    }));
    this.sent = [];
  }

  /** Sends what the camera sees, if it is not what was sent last. */
  cull(frustum: Frustum): void {
    const seen: number[] = [];
    this.items.forEach(({ centre }, i) => {
      sphere.center = middle.copy(centre);
      sphere.radius = this.radius;
      if (frustum.intersectsSphere(sphere)) seen.push(i);
    });
    for (const mesh of this.meshes) {
      mesh.count = seen.length;
      mesh.visible = seen.length > 0;
    }
    if (seen.length === this.sent.length && seen.every((item, i) => item === this.sent[i])) return;
    this.sent = seen;
    seen.forEach((item, i) => {
      const { matrix, extras } = this.items[item]!;
      this.places.array.set(matrix, i * 16);
      for (const [name, attribute] of this.attributes) attribute.array.set(extras[name] ?? [], i * attribute.itemSize);
    });
    for (const attribute of [this.places, ...this.attributes.values()]) {
      attribute.clearUpdateRanges();
      attribute.addUpdateRange(0, seen.length * attribute.itemSize);
      attribute.needsUpdate = true;
    }
  }

  dispose(): void {
    for (const mesh of this.meshes) {
      mesh.geometry.dispose();
      mesh.dispose();
    }
  }
}
