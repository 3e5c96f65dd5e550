/** Layout of the atlas: one greyscale image of signed distances, 1280 × 1024 pixels in tiles of 256. */
import { type Motif, motifs } from '../exhibition/motifs';

export const atlasWidth = 1280;
export const atlasHeight = 1024;
export const tileSize = 256;
/** Pixels the byte's range reaches to either side of the edge of the wax: 128 is the edge, 255 this far inside. */
export const distanceRange = 3;
/** Repeating tiles are drawn on past their ends by this many pixels, so that filtering never meets a neighbour. */
const repeatMargin = 8;

export type TileName = Motif | `ring-${0 | 1 | 2}` | `corner-${0 | 1 | 2}` | `border-${0 | 1 | 2 | 3}` | `fill-${0 | 1 | 2 | 3}`;

/** Pixels in the image, from its top left. */
export interface PixelRect {
  x: number;
  y: number;
  width: number;
  height: number;
}

const square = (column: number, row: number): PixelRect => ({ x: column * tileSize, y: row * tileSize, width: tileSize, height: tileSize });
const numbers = [0, 1, 2, 3] as const;
const three = [0, 1, 2] as const;

/** Whole tiles, margins included. Rows 0 and 1 hold the motifs, row 2 the rings, border strips and fills, row 3 the corners. */
export const tiles: ReadonlyMap<TileName, PixelRect> = new Map<TileName, PixelRect>([
  ...motifs.map((motif, i) => [motif, square(i % 5, Math.floor(i / 5))] as const),
  ...three.map((n) => [`ring-${n}`, square(n, 2)] as const),
  ...three.map((n) => [`corner-${n}`, square(n, 3)] as const),
  ...numbers.map((n) => [`border-${n}`, { x: 768, y: 512 + n * 64, width: 256, height: 64 }] as const),
  ...numbers.map((n) => [`fill-${n}`, { x: 1024 + (n % 2) * 128, y: 512 + Math.floor(n / 2) * 128, width: 128, height: 128 }] as const),
]);

/** The part of a tile that holds one period of its pattern, or the whole tile where it does not repeat. */
export function patternRect(name: TileName): PixelRect {
  const { x, y, width, height } = tiles.get(name)!;
  const mx = /^(border|fill)/.test(name) ? repeatMargin : 0;
  const my = name.startsWith('fill') ? repeatMargin : 0;
  return { x: x + mx, y: y + my, width: width - 2 * mx, height: height - 2 * my };
}

/** Polar drum floor: u runs over half a ray's sector (0 to 15°, mirrored about the ray), v from the middle (0) to the rim (1). */
export const drumWidth = 128;
export const drumHeight = 768;
/** The drum's byte range, as a fraction of the floor's radius. */
export const drumRange = 0.012;
