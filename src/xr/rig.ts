import { Euler, Group, PerspectiveCamera, Quaternion, Vector3, type Scene, type WebGLRenderer } from 'three';
import type { Point, Pose } from '../hall/types';
import { headInHall, rigFor } from './locomotion';

const position = new Vector3();
const rotation = new Quaternion();
const scale = new Vector3();
const angles = new Euler(0, 0, 0, 'YXZ');

/** The visitor's own floor in the hall: the headset moves the camera on it, and moving in the hall moves it. */
export class Rig {
  readonly group = new Group();
  /** The camera as the scene's culling wants it: in the hall, wide enough for both eyes. */
  readonly eyes = new PerspectiveCamera();
  /** Metres added to the visitor's own height, for those who sit. */
  lift = 0;
  private yaw = 0;

  constructor(private readonly renderer: WebGLRenderer, scene: Scene, private readonly camera: PerspectiveCamera) {
    this.group.add(camera);
    scene.add(this.group);
  }

  /** The head's pose on the visitor's own floor. */
  private get head(): Pose & { pitch: number } {
    angles.setFromQuaternion(this.camera.quaternion);
    return { x: this.camera.position.x, z: this.camera.position.z, yaw: angles.y, pitch: angles.x };
  }

  /** Where the visitor stands in the hall and how they look. */
  get look(): Pose & { pitch: number } {
    const { pitch, ...head } = this.head;
    return { ...headInHall(this.pose, head), pitch };
  }

  /** Metres from the floor to the eyes. */
  get eyeHeight(): number {
    return this.camera.position.y + this.lift;
  }

  /** The visitor's own floor in the hall. */
  get pose(): Pose {
    return { x: this.group.position.x, z: this.group.position.z, yaw: this.yaw };
  }

  /** Sets the visitor over a point of the hall; with a yaw, looking that way. */
  stand(to: Point & { yaw?: number }): void {
    const { x, z, yaw } = rigFor(this.head, to, this.yaw);
    this.yaw = yaw;
    this.group.position.set(x, this.lift, z);
    this.group.rotation.y = yaw;
    this.group.updateMatrixWorld(true);
  }

  /** Turns about the head by an angle in radians. */
  turn(angle: number): void {
    const { x, z, yaw } = this.look;
    this.stand({ x, z, yaw: yaw + angle });
  }

  /** Takes this frame's head pose from the headset; call it before anything asks where the visitor looks. */
  follow(): void {
    this.group.position.y = this.lift;
    this.group.updateMatrixWorld(true);
    this.renderer.xr.updateCamera(this.camera);
    const both = this.renderer.xr.getCamera();
    both.matrixWorld.decompose(position, rotation, scale);
    this.eyes.position.copy(position);
    this.eyes.quaternion.copy(rotation);
    this.eyes.projectionMatrix.copy(both.projectionMatrix);
    this.eyes.projectionMatrixInverse.copy(both.projectionMatrixInverse);
  }

  dispose(): void {
    this.group.remove(this.camera);
    this.group.removeFromParent();
  }
}
