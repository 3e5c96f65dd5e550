import { DoubleSide, Group, InstancedMesh, Matrix4, Mesh, MeshBasicMaterial, RingGeometry, SphereGeometry } from 'three';
import { longestPath, type Vector } from './locomotion';
import type { Point } from '../hall/types';

const place = new Matrix4();

/** Where the visitor would land: a ring on the floor, and a string of beads to it from the hand, bent as the way there is. */
export class LandingMark {
  readonly group = new Group();
  private readonly ring = new Mesh(new RingGeometry(0.22, 0.3, 40).rotateX(-Math.PI / 2), new MeshBasicMaterial({ color: '#f4efe3', side: DoubleSide, transparent: true, opacity: 0.9, fog: false, depthTest: false }));
  private readonly beads = new InstancedMesh(new SphereGeometry(0.012, 6, 4), new MeshBasicMaterial({ color: '#ffd9a0', fog: false }), longestPath);

  constructor() {
    // They are wherever the hand throws them.
    this.beads.frustumCulled = false;
    this.group.add(this.ring, this.beads);
    this.show(null);
  }

  /** The arc from the hand (its first point) to the floor, and where one would stand; null hides both. */
  show(landing: { path: readonly Vector[]; point: Point } | null): void {
    this.group.visible = landing !== null;
    if (!landing) return;
    this.ring.position.set(landing.point.x, 0.02, landing.point.z);
    const beads = landing.path.slice(1);
    this.beads.count = beads.length;
    beads.forEach(({ x, y, z }, i) => this.beads.setMatrixAt(i, place.makeTranslation(x, y, z)));
    this.beads.instanceMatrix.needsUpdate = true;
  }

  dispose(): void {
    this.group.removeFromParent();
    for (const mesh of [this.ring, this.beads]) {
      mesh.geometry.dispose();
      (mesh.material as MeshBasicMaterial).dispose();
    }
    this.beads.dispose();
  }
}
