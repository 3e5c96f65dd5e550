import { CanvasTexture } from 'three';
import { badge } from '../../batik/compose';
import { drumFloor } from '../../batik/drumFloor';
import { zoneDye, type Skin } from '../../batik/palettes';
import { svgDocument } from '../../batik/svg';
import type { Zone } from '../../exhibition/types';
import { paint } from '../../scene/colours';

/** Pixels of a picture's side. */
const side = 256;

/** The model's pictures: the drum's sun and every zone's badge, side by side on one texture. */
export class ModelPictures {
  readonly texture: CanvasTexture;
  private readonly columns: number;
  private readonly context: CanvasRenderingContext2D;

  /** Bare dye until the pictures are drawn. */
  constructor(zones: Zone[], skin: Skin) {
    this.columns = Math.ceil(Math.sqrt(zones.length + 1));
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = this.columns * side;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No 2D canvas for the model.');
    this.context = context;
    this.texture = new CanvasTexture(canvas);
    void this.draw(0, paint.bronze, svgDocument(drumFloor(), { wax: paint.paper }));
    zones.forEach(({ motif, colour }, i) => {
      const { ground, line } = zoneDye(colour, skin);
      void this.draw(i + 1, ground, svgDocument(badge(motif), { wax: line }));
    });
  }

  /** Corners of picture `n` in texture coordinates; 0 is the drum, then the zones in their order. */
  rect(n: number): { u: number; v: number; size: number } {
    const size = 1 / this.columns;
    return { u: (n % this.columns) * size, v: 1 - (Math.floor(n / this.columns) + 1) * size, size };
  }

  private async draw(n: number, ground: string, svg: string): Promise<void> {
    const [x, y] = [(n % this.columns) * side, Math.floor(n / this.columns) * side];
    this.context.fillStyle = ground;
    this.context.fillRect(x, y, side, side);
    const image = new Image(side, side);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    // A picture that cannot be drawn leaves its cloth plain.
    await image.decode().then(() => this.context.drawImage(image, x, y, side, side), () => undefined);
    this.texture.needsUpdate = true;
  }
}
