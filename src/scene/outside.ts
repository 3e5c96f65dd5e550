import { Group, Mesh, SphereGeometry } from 'three';
import type { HallMaterials } from './materials';
import { hillsGeometry } from './parts/outside';

/** Sky and hills; they travel with the visitor. */
export class Outside {
  readonly group = new Group();
  private readonly meshes: Mesh[];

  constructor({ sky, hills }: HallMaterials) {
    this.meshes = [new Mesh(new SphereGeometry(400, 24, 12), sky), new Mesh(hillsGeometry(), hills)];
    this.meshes.forEach((mesh, i) => {
      mesh.frustumCulled = false;
      // Drawn last, where nothing nearer was: most of the sky is hidden by the hall.
      mesh.renderOrder = 2 - i;
    });
    this.group.add(...this.meshes);
  }

  dispose(): void {
    for (const { geometry } of this.meshes) geometry.dispose();
  }
}
