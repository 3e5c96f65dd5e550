import { BackSide, DoubleSide, Group, Mesh, MeshBasicMaterial, RingGeometry, SphereGeometry, type Camera } from 'three';

/** A ring before the eyes that fills while they rest on something. */
export class DwellRing {
  readonly group = new Group();
  private readonly spot = new Mesh(new RingGeometry(0.006, 0.009, 24), new MeshBasicMaterial({ color: '#f4efe3', fog: false, depthTest: false }));
  private readonly ring = new Mesh(undefined, new MeshBasicMaterial({ color: '#ffd9a0', fog: false, depthTest: false }));
  private shown = -1;

  constructor() {
    this.group.position.z = -1;
    this.group.renderOrder = 10;
    this.group.add(this.spot, this.ring);
  }

  /** `share` of the time needed, 0 to 1. */
  show(share: number): void {
    const steps = Math.round(share * 24);
    if (steps === this.shown) return;
    this.shown = steps;
    this.ring.visible = steps > 0;
    this.ring.geometry.dispose();
    this.ring.geometry = new RingGeometry(0.013, 0.019, Math.max(3, steps), 1, Math.PI / 2, -(Math.PI * 2 * steps) / 24);
    (this.ring.material as MeshBasicMaterial).side = DoubleSide;
  }

  dispose(): void {
    discard(this.spot);
    discard(this.ring);
    this.group.removeFromParent();
  }
}

/** Seconds of dark on either side of a jump: the eyes do not see the hall fly past. */
const blinkSeconds = 0.14;

/** A dark sphere round the head that closes and opens like an eyelid. */
export class Blink {
  private readonly mesh = new Mesh(new SphereGeometry(0.4, 16, 12), new MeshBasicMaterial({ color: '#0e1a33', side: BackSide, transparent: true, opacity: 0, depthTest: false, fog: false }));
  private middle: (() => void) | null = null;
  private time = 2 * blinkSeconds;

  constructor(camera: Camera) {
    this.mesh.renderOrder = 20;
    this.mesh.visible = false;
    camera.add(this.mesh);
  }

  /** Runs `act` while the eye is closed; a blink under way does its own act first. */
  around(act: () => void): void {
    this.middle?.();
    this.middle = act;
    this.time = 0;
  }

  step(seconds: number): void {
    if (this.time >= 2 * blinkSeconds) return;
    this.time += seconds;
    if (this.time >= blinkSeconds) {
      this.middle?.();
      this.middle = null;
    }
    const closed = 1 - Math.abs(this.time - blinkSeconds) / blinkSeconds;
    this.mesh.visible = closed > 0;
    (this.mesh.material as MeshBasicMaterial).opacity = Math.max(0, closed);
  }

  dispose(): void {
    discard(this.mesh);
  }
}

/** Darkens the edges of the view while somebody glides: less of the hall streams past where the eyes feel it most. */
export class Tunnel {
  private readonly mesh = new Mesh(new RingGeometry(0.34, 3, 48), new MeshBasicMaterial({ color: '#0e1a33', transparent: true, opacity: 0.92, depthTest: false, fog: false }));

  constructor(camera: Camera) {
    this.mesh.position.z = -0.5;
    this.mesh.renderOrder = 19;
    this.mesh.visible = false;
    camera.add(this.mesh);
  }

  set visible(visible: boolean) {
    this.mesh.visible = visible;
  }

  dispose(): void {
    discard(this.mesh);
  }
}

function discard(mesh: Mesh): void {
  mesh.removeFromParent();
  mesh.geometry.dispose();
  (mesh.material as MeshBasicMaterial).dispose();
}
