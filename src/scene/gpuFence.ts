/** Milliseconds a frame is thought to take the weakest GPU at most; a tab that slept did not ask. */
const longestFrame = 200;
/** A frame that takes this many times what was thought is no measure of the next: something was sent with it. */
const outlier = 1.5;
/** The part that is left of what a frame is thought to take when it was done before it was asked for; less with every such frame in a row. */
const done = 0.97;
/** Milliseconds a frame is thought to take at most before any has been seen; the first has all in it that was made ready. */
const firstGuess = 40;

/**
 * Knows whether the GPU is done with the last frame. Frames sent faster than a weak GPU draws them queue up, and the hall would answer a
 * finger seconds late.
 */
export class GpuFence {
  private drawing: WebGLSync | null = null;
  private sentAt = 0;
  private foundBusy = false;
  /** Frames in a row that were done when first asked for. */
  private early = 0;
  /** Milliseconds a frame is thought to take the GPU; 0 where that is not known. */
  takes = 0;

  constructor(private readonly gl: WebGL2RenderingContext) {}

  /** Milliseconds since the last frame was sent. */
  get waited(): number {
    return performance.now() - this.sentAt;
  }

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
    if (waitedFor) this.learn(Math.min(performance.now() - this.sentAt, longestFrame));
    return false;
  }

  /** Learns from a frame that was found done `milliseconds` after it was sent. */
  private learn(milliseconds: number): void {
    this.early = this.foundBusy ? 0 : this.early + 1;
    if (this.takes === 0) this.takes = Math.min(milliseconds, firstGuess);
    else if (this.foundBusy) this.takes = (this.takes + Math.min(milliseconds, this.takes * outlier)) / 2;
    // It may have been done long before.
    else this.takes = Math.min(milliseconds, this.takes * done ** this.early);
  }

  /** What was sent is lost with its context. */
  forget(): void {
    this.drawing = null;
  }
}
