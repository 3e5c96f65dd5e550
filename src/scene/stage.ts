import { LinearSRGBColorSpace, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { frameDrawn, frameWanted } from './frameEvents';
import { GpuFence } from './gpuFence';
import { lightUniforms } from './light';

/** Metres from the floor to a standing visitor's eyes. */
export const eyeHeight = 1.6;

export interface StageEvents {
  /**
   * Runs before a frame is drawn, `seconds` after the one before (0 after a rest). Returns the milliseconds after which
   * it wants the next (0: as soon as the screen takes one), or null to rest.
   */
  beforeFrame(seconds: number): number | null;
  lost(): void;
  restored(): void;
  /** A frame could not be drawn; the canvas rests from now on. */
  broke(error: unknown): void;
}

/** Milliseconds until a GPU that was still at work is asked again, and how much of the time it has been at work that is at least. */
const busyWait = 8;
const busyPart = 0.3;
/** Milliseconds from one picture of a common screen to the next, and a little more. */
const screenBeat = 20;
const drawn = new Event(frameDrawn);

/** Upright angle of view in degrees: a booth is seen whole between the bars; a phone held upright needs a taller one. */
export function fieldOfView(aspect: number): number {
  return aspect < 1 ? 80 : Math.max(52, 66 - (aspect - 1) * 5);
}

/** The canvas, its renderer and camera. Draws a frame only when asked: nothing is drawn when nothing moves. */
export class Stage {
  readonly scene = new Scene();
  readonly camera = new PerspectiveCamera(60, 1, 0.1, 600);
  readonly renderer: WebGLRenderer;
  frames = 0;
  private asked = 0;
  /** The timer before the next frame is asked for, when it is not wanted yet or the GPU is still at work. */
  private waiting = 0;
  /** Nothing is drawn before somebody has waited for a frame: a hall that is still being put together is not worth a weak GPU's time. */
  private begun = false;
  private last: number | null = null;
  private readonly fence: GpuFence;
  /** A headset has the picture; the page's canvas rests. */
  private presenting = false;
  private readonly resizing: ResizeObserver;

  /** Throws when the browser gives no WebGL 2 context. `pixelRatio` gives device pixels per CSS pixel, asked at every frame. */
  constructor(
    private readonly holder: HTMLElement,
    private readonly events: StageEvents,
    private readonly pixelRatio: () => number,
    antialias: boolean,
  ) {
    const canvas = document.createElement('canvas');
    // Nothing is to show through the hall: left to itself three asks for a picture that must be mixed with the page below it, at every frame.
    const context = canvas.getContext('webgl2', { alpha: false, antialias, powerPreference: 'low-power' });
    if (!context) throw new Error('This browser gives no WebGL 2.');
    this.renderer = new WebGLRenderer({ canvas, context });
    // Shaders write display values already (see colours.ts).
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.renderer.info.autoReset = false;
    this.fence = new GpuFence(context);
    // Asking a GPU whether a shader compiled stops everything until it has.
    this.renderer.debug.checkShaderErrors = import.meta.env.DEV;
    this.scene.background = lightUniforms.fogColour.value;
    this.camera.rotation.order = 'YXZ';
    canvas.className = 'hall-canvas';
    holder.append(canvas);
    canvas.addEventListener('webglcontextlost', this.onLost);
    canvas.addEventListener('webglcontextrestored', this.onRestored);
    canvas.addEventListener(frameWanted, this.invalidate);
    this.resizing = new ResizeObserver(() => this.resize());
    this.resizing.observe(holder);
    this.resize();
  }

  /** Asks for a frame; many requests before it are one. */
  invalidate = (): void => {
    clearTimeout(this.waiting);
    if (this.begun && !this.presenting && !this.asked) this.asked = requestAnimationFrame(this.draw);
  };

  /** Asks for a frame once the GPU is done. It is asked by a timer: each animation frame that draws nothing would cost the page a whole round of styles and layout. */
  private requestWhenDone(): void {
    this.waiting = window.setTimeout(() => {
      if (this.isBusy()) this.requestWhenDone();
      else this.invalidate();
    }, Math.max(busyWait, busyPart * this.fence.waited));
  }

  private rest(): void {
    clearTimeout(this.waiting);
    cancelAnimationFrame(this.asked);
    this.asked = 0;
  }

  /** Has the shaders of all that is in the scene made ready, side by side and off the page's own thread where the browser can. */
  async compile(): Promise<void> {
    const { renderer, scene, camera } = this;
    if (renderer.extensions.has('KHR_parallel_shader_compile')) await renderer.compileAsync(scene, camera);
    else renderer.compile(scene, camera);
    // Asked now, while the GPU has nothing else to do: in the first frame each answer would wait for all that was sent before.
    renderer.capabilities.getMaxAnisotropy();
    for (const program of renderer.info.programs ?? []) program.getUniforms();
  }

  /** Resolves once a frame asked for now has been drawn; the first that is asked for here is the first of all. */
  nextFrame(): Promise<void> {
    this.begun = true;
    const before = this.frames;
    this.invalidate();
    return new Promise((resolve) => {
      const watch = () => (this.frames > before ? resolve() : requestAnimationFrame(watch));
      watch();
    });
  }

  resize(): void {
    const { clientWidth: width, clientHeight: height } = this.holder;
    if (width === 0 || height === 0 || this.presenting) return;
    this.renderer.setDrawingBufferSize(width, height, this.pixelRatio());
    this.camera.aspect = width / height;
    this.camera.fov = fieldOfView(this.camera.aspect);
    this.camera.updateProjectionMatrix();
    this.invalidate();
  }

  /**
   * Draws `shown` (the hall, if nothing else) for a headset or a phone viewer until its session ends; `beforeFrame` runs before
   * each frame, `seconds` after the one before. Resolves when the session has begun; rejects when the device refuses, and the canvas goes on.
   */
  async present(session: XRSession, beforeFrame: (seconds: number, frame: XRFrame) => void, shown: Pick<Stage, 'scene' | 'camera'> = this): Promise<void> {
    const { renderer } = this;
    const { xr } = renderer;
    const over = () => {
      renderer.setAnimationLoop(null);
      xr.enabled = false;
      this.presenting = false;
      this.last = null;
      this.resize();
    };
    this.rest();
    this.presenting = true;
    xr.enabled = true;
    xr.setReferenceSpaceType('local-floor');
    xr.setFoveation(1);
    session.addEventListener('end', over, { once: true });
    let before: number | null = null;
    try {
      await xr.setSession(session);
    } catch (error) {
      over();
      throw error;
    }
    renderer.setAnimationLoop((now, frame) => {
      beforeFrame(before === null ? 0 : (now - before) / 1000, frame!);
      before = now;
      renderer.info.reset();
      renderer.render(shown.scene, shown.camera);
      this.frames += 1;
    });
  }

  private draw = (now: number): void => {
    this.asked = 0;
    if (this.isBusy()) return this.requestWhenDone();
    try {
      this.drawNow(now);
    } catch (error) {
      this.events.broke(error);
    }
  };

  private drawNow(now: number): void {
    const next = this.events.beforeFrame(this.last === null ? 0 : (now - this.last) / 1000);
    this.last = next === null ? null : now;
    if (!this.renderer.getContext().isContextLost()) {
      const ratio = this.pixelRatio();
      if (ratio !== this.renderer.getPixelRatio()) this.renderer.setPixelRatio(ratio);
      this.renderer.info.reset();
      this.renderer.render(this.scene, this.camera);
      this.frames += 1;
      this.renderer.domElement.dispatchEvent(drawn);
      this.fence.send();
    }
    if (next === null) return;
    if (next === 0 && this.fence.takes < screenBeat) this.invalidate();
    // A screen's beat never falls quite where it should: a few milliseconds early is on time. The GPU is asked when the animation frame comes, by when this
    // one is mostly done: a timer's question would cost a task of its own, and be slow while a GPU of the processor's is still at work.
    else this.waiting = window.setTimeout(this.invalidate, Math.max(busyWait, next - 4, this.fence.takes));
  }

  private isBusy(): boolean {
    return this.fence.isBusy(this.last !== null);
  }

  private onLost = (event: Event): void => {
    // Without this the browser never gives the context back.
    event.preventDefault();
    this.fence.forget();
    this.events.lost();
  };

  private onRestored = (): void => {
    this.events.restored();
    this.invalidate();
  };

  dispose(): void {
    this.rest();
    this.resizing.disconnect();
    const { domElement: canvas } = this.renderer;
    canvas.removeEventListener('webglcontextlost', this.onLost);
    canvas.removeEventListener('webglcontextrestored', this.onRestored);
    canvas.removeEventListener(frameWanted, this.invalidate);
    canvas.remove();
    this.renderer.dispose();
  }
}
