/** The look of the cloth itself: wax crackle, tone of repeated dips and cotton weave, tiling in both directions. */

export const clothSize = 256;

/** Deterministic 0..1 from two integers (PCG-style hash, Jarzynski and Olano 2020). */
function random(x: number, y: number, salt: number): number {
  let h = Math.imul(x ^ Math.imul(y, 0x27d4eb2d) ^ Math.imul(salt, 0x165667b1), 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 0x100000000;
}

const wrap = (i: number, period: number): number => ((i % period) + period) % period;

/** Smooth noise, −1..1, repeating every `period` cells over u, v of 0..1. */
function noise(u: number, v: number, period: number, salt: number): number {
  const x = u * period;
  const y = v * period;
  const [ix, iy] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - ix, y - iy].map((f) => f * f * (3 - 2 * f)) as [number, number];
  const at = (i: number, j: number): number => random(wrap(i, period), wrap(j, period), salt);
  const top = at(ix, iy) + (at(ix + 1, iy) - at(ix, iy)) * fx;
  const bottom = at(ix, iy + 1) + (at(ix + 1, iy + 1) - at(ix, iy + 1)) * fx;
  return (top + (bottom - top) * fy) * 2 - 1;
}

function layered(u: number, v: number, period: number, salt: number): number {
  return [0, 1, 2].reduce((sum, octave) => sum + noise(u, v, period << octave, salt + octave) / 2 ** octave, 0) / 1.75;
}

/** Distance to the nearest border between two cells of a jittered grid, in cells; 0 on the border (after Quilez). */
function voronoiEdge(u: number, v: number, cells: number, salt: number): number {
  const x = u * cells;
  const y = v * cells;
  const near: [dx: number, dy: number][] = [];
  for (let j = -2; j <= 2; j++) {
    for (let i = -2; i <= 2; i++) {
      const [cx, cy] = [Math.floor(x) + i, Math.floor(y) + j];
      const [wx, wy] = [wrap(cx, cells), wrap(cy, cells)];
      near.push([cx + random(wx, wy, salt) - x, cy + random(wx, wy, salt + 1) - y]);
    }
  }
  near.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
  const [ax, ay] = near[0]!;
  return Math.min(...near.slice(1).map(([bx, by]) => ((ax + bx) / 2) * ((bx - ax) / Math.hypot(bx - ax, by - ay)) + ((ay + by) / 2) * ((by - ay) / Math.hypot(bx - ax, by - ay))));
}

/** Crackle at a place: 1 on a crack, 0 well away from any. Long cracks, with finer ones where the wax was bent. */
function crackle(u: number, v: number): number {
  const wu = u + 0.02 * layered(u, v, 6, 11) + 0.004 * noise(u, v, 32, 13);
  const wv = v + 0.02 * layered(u, v, 6, 21) + 0.004 * noise(u, v, 32, 23);
  const bent = layered(u, v, 4, 31);
  const long = voronoiEdge(wu, wv, 5, 41) / 5 + Math.max(0, -0.012 * bent);
  const short = voronoiEdge(wu, wv, 12, 51) / 12 + Math.max(0, 0.012 - 0.03 * bent);
  return 1 - Math.min(1, Math.max(0, Math.min(long, short)) * 140);
}

/** Tone of the dye: clouds from dipping, 0..1 about one half. */
function tone(u: number, v: number): number {
  return 0.5 + 0.4 * layered(u, v, 3, 61);
}

/** Plain weave, 0..1 about one half; 64 threads across, each a little thicker or thinner than the next. */
function weave(u: number, v: number): number {
  const x = u * 64;
  const y = v * 64;
  const over = (Math.floor(x) + Math.floor(y)) % 2 === 0;
  const thickness = over ? random(Math.floor(x), 0, 83) : random(0, Math.floor(y), 93);
  return 0.5 + (Math.sin(Math.PI * (over ? x % 1 : y % 1)) - 0.64) * 0.55 + (thickness - 0.5) * 0.2;
}

/** RGB bytes, row by row: red crackle, green tone, blue weave. Few levels each, which keeps the lossless file small. */
export function clothPixels(): Uint8Array {
  const levels = [7, 23, 3];
  return Uint8Array.from({ length: clothSize * clothSize * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3);
    const u = ((pixel % clothSize) + 0.5) / clothSize;
    const v = (Math.floor(pixel / clothSize) + 0.5) / clothSize;
    const value = Math.max(0, Math.min(1, [crackle, tone, weave][i % 3]!(u, v)));
    const steps = levels[i % 3]!;
    return Math.round((Math.round(value * steps) * 255) / steps);
  });
}
