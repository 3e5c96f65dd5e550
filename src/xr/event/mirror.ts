import { PerspectiveCamera, WebGLRenderTarget, type Camera, type Scene, type WebGLRenderer } from 'three';

const width = 480;
const height = 270;
/** Milliseconds between two pictures. */
const every = 400;

/**
 * What the visitor sees, small and slow, for staff at the page. The page's own frames ask for it: a headset that shows
 * no page while it is worn runs none, and pays nothing.
 */
export class Mirror {
  readonly canvas = document.createElement('canvas');
  private readonly target = new WebGLRenderTarget(width, height, { samples: 0 });
  private readonly camera = new PerspectiveCamera(60, width / height, 0.1, 600);
  private readonly pixels = new Uint8Array(width * height * 4);
  private wanted = false;
  private asked = false;

  constructor() {
    this.canvas.width = width;
    this.canvas.height = height;
  }

  /** Call it in each frame of the headset, before that is drawn; `eyes` are where the visitor's are. */
  frame(renderer: WebGLRenderer, scene: Scene, eyes: Camera): void {
    this.ask();
    if (!this.wanted) return;
    this.wanted = false;
    this.camera.position.copy(eyes.position);
    this.camera.quaternion.copy(eyes.quaternion);
    const { xr } = renderer;
    const before = renderer.getRenderTarget();
    xr.enabled = false;
    renderer.setRenderTarget(this.target);
    renderer.render(scene, this.camera);
    renderer.setRenderTarget(before);
    xr.enabled = true;
    // Asked for without waiting: the visitor's next frame must not be late.
    void renderer.readRenderTargetPixelsAsync(this.target, 0, 0, width, height, this.pixels).then(() => this.show(), () => undefined);
  }

  private ask(): void {
    if (this.asked || this.wanted) return;
    this.asked = true;
    requestAnimationFrame(() => setTimeout(() => {
      this.asked = false;
      this.wanted = true;
    }, every));
  }

  /** WebGL counts rows from below. */
  private show(): void {
    const context = this.canvas.getContext('2d')!;
    const picture = context.createImageData(width, height);
    const row = width * 4;
    for (let y = 0; y < height; y += 1) picture.data.set(this.pixels.subarray((height - 1 - y) * row, (height - y) * row), y * row);
    context.putImageData(picture, 0, 0);
  }
}
