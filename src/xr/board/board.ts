import { CanvasTexture, DoubleSide, Group, Mesh, MeshBasicMaterial, type Raycaster } from 'three';
import { boardFace, frameAround, type BoardShape } from './bend';
import { elementAt, rectOn, turnable } from './domMap';
import { rasterise } from './rasterise';

/** Device pixels of the texture to a CSS pixel of the board. */
const sharpness = 2.5;
/** Thickness of the frame round what is pointed at, in CSS pixels. */
const frameThickness = 4;

export interface BoardHit {
  /** CSS pixels from the board's upper left corner. */
  x: number;
  y: number;
  /** Metres along the ray. */
  distance: number;
}

/**
 * A piece of the document that stands in the hall: its DOM lies out of sight, its picture on a bent board. A ray's place
 * on the board is a place of the DOM; presses there are real clicks, and the picture is drawn again when the DOM changed.
 */
export class Board {
  readonly group = new Group();
  readonly element = document.createElement('div');
  /** Pictures drawn since it was made. */
  drawn = 0;
  /** Milliseconds the last picture took. */
  drawTime = 0;
  private readonly canvas = document.createElement('canvas');
  private readonly texture = new CanvasTexture(this.canvas);
  private readonly face: Mesh;
  private readonly frame = new Mesh(undefined, new MeshBasicMaterial({ color: '#ffd9a0', side: DoubleSide, fog: false }));
  private readonly watcher = new MutationObserver(() => this.refresh());
  private hovered: HTMLElement | null = null;
  private pressed: HTMLElement | null = null;
  private stale = false;
  private drawing = false;
  private disposed = false;

  /** `holder` keeps the DOM out of sight; `name` becomes a class for its looks. */
  constructor(private readonly shape: BoardShape, holder: HTMLElement, name: string) {
    this.element.className = `board ${name}`;
    this.element.style.width = `${shape.cssWidth}px`;
    this.element.style.height = `${shape.cssHeight}px`;
    holder.append(this.element);
    // Shaders write display values already, and so does this picture.
    this.face = new Mesh(boardFace(shape), new MeshBasicMaterial({ map: this.texture, fog: false }));
    this.face.visible = false;
    this.frame.visible = false;
    this.group.add(this.face, this.frame);
    this.watcher.observe(this.element, { subtree: true, childList: true, attributes: true, characterData: true });
    this.element.addEventListener('load', this.refresh, true);
    this.element.addEventListener('input', this.refresh, true);
    this.element.addEventListener('change', this.refresh, true);
  }

  /** Bytes of the picture on the GPU, mipmaps included. */
  get bytes(): number {
    return Math.round((this.canvas.width * this.canvas.height * 16) / 3);
  }

  /** It is seen, and its picture shows the DOM as that is now. */
  get fresh(): boolean {
    return this.face.visible && !this.drawing;
  }

  /** Asks for a fresh picture; several changes before it are one. */
  readonly refresh = (): void => {
    this.stale = true;
    if (!this.drawing) void this.draw();
  };

  private async draw(): Promise<void> {
    this.drawing = true;
    // Changes come in bursts: what one press does is drawn once.
    await new Promise((resolve) => setTimeout(resolve));
    while (this.stale && !this.disposed) {
      this.stale = false;
      const began = performance.now();
      const { width, height } = this.canvas;
      // A board that cannot be drawn keeps its last picture; the next change tries again.
      const done = await rasterise(this.element, this.canvas, sharpness).then(() => true, () => false);
      if (!done || this.disposed) continue;
      if (this.canvas.width !== width || this.canvas.height !== height) this.texture.dispose();
      this.texture.needsUpdate = true;
      this.face.visible = true;
      this.drawTime = performance.now() - began;
      this.drawn += 1;
      this.showHover();
    }
    this.drawing = false;
  }

  /** Where the ray meets the board's face, or null. */
  hit(ray: Raycaster): BoardHit | null {
    if (!this.group.visible || !this.face.visible) return null;
    const [found] = ray.intersectObject(this.face);
    if (!found?.uv) return null;
    return { x: found.uv.x * this.shape.cssWidth, y: (1 - found.uv.y) * this.shape.cssHeight, distance: found.distance };
  }

  /** Shows what is pointed at; null when nothing is. Returns whether a press would do something. */
  hover(at: { x: number; y: number } | null): boolean {
    const element = at && elementAt(this.element, at.x, at.y);
    if (element !== this.hovered) {
      this.hovered = element;
      this.showHover();
    }
    return element !== null;
  }

  /** What is pointed at. */
  get target(): HTMLElement | null {
    return this.hovered;
  }

  private showHover(): void {
    const rect = this.hovered?.isConnected ? rectOn(this.element, this.hovered) : null;
    this.frame.visible = rect !== null;
    if (!rect) return;
    this.frame.geometry.dispose();
    this.frame.geometry = frameAround(rect, this.shape, frameThickness);
  }

  /** A press begins where the ray points. However long it is held, letting go on the same thing is a click. */
  press(): void {
    this.pressed = this.hovered;
    this.pressed?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, isPrimary: true }));
  }

  /** What a press has taken hold of, to be turned; null while nothing is held. */
  get turned(): HTMLElement | null {
    return this.pressed?.closest<HTMLElement>(turnable) ?? null;
  }

  /** The press ends; `at` is where the ray points now. Returns whether something was clicked. */
  release(at: { x: number; y: number } | null): boolean {
    const element = this.pressed;
    this.pressed = null;
    if (!element) return false;
    element.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, isPrimary: true }));
    if (!at || elementAt(this.element, at.x, at.y) !== element) return false;
    if (element instanceof HTMLInputElement && element.type === 'range') slide(element, (at.x - (rectOn(this.element, element)?.left ?? 0)) / element.offsetWidth);
    else element.click();
    return true;
  }

  dispose(): void {
    this.disposed = true;
    this.watcher.disconnect();
    this.element.remove();
    for (const mesh of [this.face, this.frame]) {
      mesh.geometry.dispose();
      (mesh.material as MeshBasicMaterial).dispose();
    }
    this.texture.dispose();
    this.group.removeFromParent();
  }
}

function slide(input: HTMLInputElement, share: number): void {
  const [least, most] = [Number(input.min || 0), Number(input.max || 100)];
  input.value = String(least + (most - least) * share);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
