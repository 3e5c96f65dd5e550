/** Milliseconds a frame is thought to take the weakest GPU at most; a tab that slept did not ask. */
const longestFrame = 200;
/** The part of the time until it was first asked for that a frame is thought to have taken. */
const doneBefore = 0.75;

/**
 * Knows whether the GPU is done with the last frame. Frames sent faster than a weak GPU draws them queue up, and the hall would answer a
 * finger seconds late.
 */
export class GpuFence {
  private drawing: WebGLSync | null = null;
  private sentAt = 0;
  private foundBusy = false;
  /** Milliseconds that a frame is thought to take the GPU; 0 where nobody waited for the last. */
  took = 0;

  constructor(private readonly gl: WebGL2RenderingContext) {}

  /** A frame has been sent. */
  send(): void {
    this.sentAt = performance.now();
    this.foundBusy = false;
    this.drawing = this.gl.fenceSync(this.gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  }

  /** True while the GPU still works on the last frame. `waitedFor` tells whether somebody was waiting for it to be done. */
  isBusy(waitedFor: boolean): boolean {
    if (!this.drawing) return false;
    if (this.gl.clientWaitSync(this.drawing, 0, 0) === this.gl.TIMEOUT_EXPIRED) return (this.foundBusy = true);
    this.gl.deleteSync(this.drawing);
    this.drawing = null;
    // What was done when first asked for may have been done long before.
    this.took = waitedFor ? Math.min((performance.now() - this.sentAt) * (this.foundBusy ? 1 : doneBefore), longestFrame) : 0;
    return false;
  }

  /** What was sent is lost with its context. */
  forget(): void {
    this.drawing = null;
  }
}
