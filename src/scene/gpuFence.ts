/** Milliseconds a frame is thought to take the weakest GPU at most; a tab that slept did not ask. */
const longestFrame = 200;

/**
 * Knows whether the GPU is done with the last frame. Frames sent faster than a weak GPU draws them queue up, and the hall would answer a
 * finger seconds late.
 */
export class GpuFence {
  private drawing: WebGLSync | null = null;
  private sentAt = 0;
  /** Milliseconds from the last frame's being sent until it was found done; 0 where nobody waited for it. */
  took = 0;

  constructor(private readonly gl: WebGL2RenderingContext) {}

  /** A frame has been sent. */
  send(): void {
    this.sentAt = performance.now();
    this.drawing = this.gl.fenceSync(this.gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  }

  /** True while the GPU still works on the last frame. `waitedFor` tells whether somebody was waiting for it to be done. */
  isBusy(waitedFor: boolean): boolean {
    if (!this.drawing) return false;
    if (this.gl.clientWaitSync(this.drawing, 0, 0) === this.gl.TIMEOUT_EXPIRED) return true;
    this.gl.deleteSync(this.drawing);
    this.drawing = null;
    this.took = waitedFor ? Math.min(performance.now() - this.sentAt, longestFrame) : 0;
    return false;
  }

  /** What was sent is lost with its context. */
  forget(): void {
    this.drawing = null;
  }
}
