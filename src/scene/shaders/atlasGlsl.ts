import { atlasHeight, atlasWidth, distanceRange, patternRect, tileSize, type TileName } from '../../batik/atlas';

const number = (value: number) => value.toFixed(7);

/** Origin of a tile's pattern in pixels, and the steps to its neighbours of the same kind. */
function family(first: TileName, second: TileName): { x: number; y: number; dx: number; dy: number } {
  const [a, b] = [patternRect(first), patternRect(second)];
  return { x: a.x, y: a.y, dx: b.x - a.x, dy: b.y - a.y };
}

const ring = family('ring-0', 'ring-1');
const corner = family('corner-0', 'corner-1');
const strip = family('border-0', 'border-1');
const fill = family('fill-0', 'fill-1');
const fillRow = patternRect('fill-2').y - patternRect('fill-0').y;
const { width: stripWidth, height: stripHeight } = patternRect('border-0');
const { width: fillSize } = patternRect('fill-0');

/**
 * GLSL to read the atlas. `…Pixel` functions give the pixel of a pattern at `at` (0-1 over the pattern), from its number;
 * `waxDistance` reads there and returns pixels from the edge of the wax, positive inside.
 * Gradients are pixels of the atlas per screen pixel, handed in because the address jumps from tile to tile.
 */
export const atlasGlsl = /* glsl */ `
const float TILE = ${number(tileSize)};
const float STRIP_HEIGHT = ${number(stripHeight)};
const float FILL_SIZE = ${number(fillSize)};
vec2 inTile(vec2 at) { return clamp(at, 0.5 / TILE, 1.0 - 0.5 / TILE) * TILE; }
vec2 motifPixel(float n, vec2 at) { return vec2(mod(n, 5.0), floor(n / 5.0 + 0.01)) * TILE + inTile(at); }
vec2 ringPixel(float n, vec2 at) { return vec2(${number(ring.x)}, ${number(ring.y)}) + n * vec2(${number(ring.dx)}, ${number(ring.dy)}) + inTile(at); }
vec2 cornerPixel(float n, vec2 at) { return vec2(${number(corner.x)}, ${number(corner.y)}) + n * vec2(${number(corner.dx)}, ${number(corner.dy)}) + inTile(at); }
vec2 stripPixel(float n, vec2 at) {
  return vec2(${number(strip.x)}, ${number(strip.y)}) + n * vec2(${number(strip.dx)}, ${number(strip.dy)})
    + vec2(at.x * ${number(stripWidth)}, clamp(at.y * STRIP_HEIGHT, 0.5, STRIP_HEIGHT - 0.5));
}
vec2 fillPixel(float n, vec2 at) {
  return vec2(${number(fill.x)}, ${number(fill.y)}) + vec2(mod(n, 2.0) * ${number(fill.dx)}, floor(n / 2.0 + 0.01) * ${number(fillRow)}) + at * FILL_SIZE;
}
float waxDistance(sampler2D atlas, vec2 pixel, vec2 gx, vec2 gy) {
  vec2 size = vec2(${number(atlasWidth)}, ${number(atlasHeight)});
  return (textureGrad(atlas, pixel / size, gx / size, gy / size).r * 255.0 - 128.0) / 127.0 * ${number(distanceRange)};
}
`;
