/** What the cloth shader draws, worked out on the CPU from the baked textures: the reference to judge drawings by. */
import { type TileName, distanceRange, drumHeight, drumRange, drumWidth, patternRect } from '../../src/batik/atlas';
import { border, borderTilesPerUnit, cornerCentre, cornerScale, fillPeriod, fillRegion, motifScale, ringScale } from '../../src/batik/composition';
import type { ClothDye } from '../../src/batik/palettes';
import type { ClothRecipe } from '../../src/batik/types';
import { clothSize } from './cloth';

/** Bytes of an image, `channels` for each pixel. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
  channels: number;
}

/** Bilinear value 0..255 at pixel coordinates; `wrap` repeats the image. */
function sample({ data, width, height, channels }: Pixels, x: number, y: number, channel = 0, wrap = false): number {
  const fit = (i: number, size: number): number => (wrap ? ((i % size) + size) % size : Math.min(size - 1, Math.max(0, i)));
  const [ix, iy] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [fx, fy] = [x - 0.5 - ix, y - 0.5 - iy];
  const at = (i: number, j: number): number => data[(fit(j, height) * width + fit(i, width)) * channels + channel]!;
  return (at(ix, iy) * (1 - fx) + at(ix + 1, iy) * fx) * (1 - fy) + (at(ix, iy + 1) * (1 - fx) + at(ix + 1, iy + 1) * fx) * fy;
}

/** Distance into the wax at (s, t) of 0..1 over a tile's pattern, in pixels of the atlas. */
function tileDistance(atlas: Pixels, name: TileName, s: number, t: number): number {
  const { x, y, width, height } = patternRect(name);
  if (s < 0 || s > 1 || t < 0 || t > 1) return -distanceRange;
  return ((sample(atlas, x + s * width, y + t * height) - 128) / 127) * distanceRange;
}

/** Distance into the wax of a square cloth at (x, y), in cloth units; near an edge only. */
export function clothDistance(atlas: Pixels, recipe: ClothRecipe, x: number, y: number): number {
  const fract = (v: number): number => v - Math.floor(v);
  const square = (name: TileName, scale: number, px: number, py: number): number =>
    tileDistance(atlas, name, (px / scale + 1) / 2, (py / scale + 1) / 2) * ((2 * scale) / patternRect(name).width);
  const [ax, ay] = [Math.abs(x), Math.abs(y)];
  const [along, out] = ax < ay ? [ax, ay] : [ay, ax];
  const strip = tileDistance(atlas, `border-${recipe.border}` as TileName, fract(along * borderTilesPerUnit), (out - border.inner) / (border.outer - border.inner));
  const fill = `fill-${recipe.fill}` as TileName;
  return Math.max(
    square(recipe.motif, motifScale, x, y),
    square(`ring-${recipe.ring}` as TileName, ringScale, x, y),
    square(`corner-${recipe.corner}` as TileName, cornerScale, ax - cornerCentre, ay - cornerCentre),
    (strip * (border.outer - border.inner)) / patternRect('border-0').height,
    Math.min((tileDistance(atlas, fill, fract(ax / fillPeriod), fract(ay / fillPeriod)) * fillPeriod) / patternRect(fill).width, fillRegion(x, y) - 0.012),
  );
}

/** Distance into the wax of the drum floor at (x, y), as a fraction of its radius. */
export function drumDistance(drum: Pixels, x: number, y: number): number {
  const turn = Math.atan2(x, -y) / (Math.PI / 6);
  const u = Math.abs(turn - Math.round(turn)) * 2;
  return ((sample(drum, u * drumWidth, Math.min(1, Math.hypot(x, y)) * drumHeight) - 128) / 127) * drumRange;
}

/**
 * A picture of `size` pixels showing [x0, x0 + span]², dyed: `wax` gives distances into the wax at a place in cloth units.
 * Crackle stains the white line only; the dye is mottled; threads show when a pixel is finer than they are.
 */
export function dyed(wax: (x: number, y: number) => number, cloth: Pixels, look: ClothDye, size: number, [x0, y0]: [number, number], span: number): Uint8Array {
  const [deep, ground, line, crack] = [look.deep, look.ground, look.line, look.crack].map((hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16))) as [number[], number[], number[], number[]];
  const pixel = span / size;
  const picture = new Uint8Array(size * size * 3);
  for (let i = 0; i < size * size; i++) {
    const x = x0 + ((i % size) + 0.5) * pixel;
    const y = y0 + (Math.floor(i / size) + 0.5) * pixel;
    const of = (part: number, scale: number): number => sample(cloth, x * scale * clothSize, y * scale * clothSize, part, true) / 255;
    const cover = Math.min(1, Math.max(0, wax(x, y) / pixel + 0.5));
    const dip = Math.min(1, of(1, 0.31) * 1.5);
    const stain = 0.5 * of(0, 1.1);
    const thread = 1 + (of(2, 1.7) - 0.5) * 0.28 * Math.min(1, 0.004 / pixel);
    for (let channel = 0; channel < 3; channel++) {
      const blue = mix(deep[channel]!, ground[channel]!, dip);
      const white = mix(line[channel]!, crack[channel]!, stain);
      picture[i * 3 + channel] = Math.min(255, mix(blue, white, cover) * thread);
    }
  }
  return picture;
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
