import { Mesh, MeshBasicMaterial, CylinderGeometry, Raycaster, Vector3, type Group } from 'three';

const direction = new Vector3();

/** Metres a ray is drawn when it meets nothing. */
const idleLength = 3;

/** A straight ray from a hand, a controller or the eyes. */
export class Pointer {
  readonly ray = new Raycaster();
  /** True from press to release. */
  pressed = false;
  private readonly beam: Mesh | null;

  /** `space` is where the device says the ray begins and points (along −z); `beam` draws it. */
  constructor(readonly space: Group, beam: boolean) {
    this.beam = beam ? new Mesh(new CylinderGeometry(0.0015, 0.004, 1, 6, 1, true).translate(0, 0.5, 0).rotateX(-Math.PI / 2), new MeshBasicMaterial({ color: '#f4efe3', transparent: true, opacity: 0.75, fog: false })) : null;
    if (this.beam) space.add(this.beam);
    this.ray.near = 0.05;
    this.ray.far = 30;
  }

  /** Points the ray from where the device is in this frame. */
  aim(): void {
    this.space.updateWorldMatrix(true, false);
    this.ray.ray.origin.setFromMatrixPosition(this.space.matrixWorld);
    this.ray.ray.direction.copy(direction.set(0, 0, -1).transformDirection(this.space.matrixWorld));
  }

  /** Draws the ray as far as what it meets (metres), or a little way into the air; bright when a press would do something. */
  show(length: number | null, live: boolean): void {
    if (!this.beam) return;
    this.beam.scale.z = length ?? idleLength;
    const material = this.beam.material as MeshBasicMaterial;
    material.opacity = live ? 0.95 : 0.45;
    material.color.set(live ? '#ffd9a0' : '#f4efe3');
  }

  dispose(): void {
    if (!this.beam) return;
    this.beam.removeFromParent();
    this.beam.geometry.dispose();
    (this.beam.material as MeshBasicMaterial).dispose();
  }
}
