/** Draws the atlas and the drum floor as signed distances. */
import { atlasHeight, atlasWidth, distanceRange, drumHeight, drumRange, drumWidth, patternRect, type TileName, tiles } from '../../src/batik/atlas';
import { borderStrips } from '../../src/batik/borders';
import { corners } from '../../src/batik/corners';
import { distanceByte, waxDistance } from '../../src/batik/distanceField';
import { drawMotif } from '../../src/batik/drawMotif';
import { drumFloor } from '../../src/batik/drumFloor';
import { fills } from '../../src/batik/fills';
import { place } from '../../src/batik/place';
import { rings } from '../../src/batik/rings';
import type { Stroke } from '../../src/batik/types';
import { type Motif, motifs } from '../../src/exhibition/motifs';

/** The strokes of a tile; `half` is the pattern's size in stroke units, halved, across and down. */
function tileStrokes(name: TileName): { strokes: Stroke[]; half: [x: number, y: number] } {
  if ((motifs as readonly string[]).includes(name)) return { strokes: drawMotif(name as Motif), half: [1, 1] };
  const [family, n] = name.split('-') as [string, string];
  const index = Number(n);
  if (family === 'ring') return { strokes: rings[index]!(), half: [1, 1] };
  if (family === 'corner') return { strokes: corners[index]!(), half: [1, 1] };
  if (family === 'border') return { strokes: [-8, 0, 8].flatMap((x) => place(borderStrips[index]!(), x, 0)), half: [4, 1] };
  return { strokes: [-2, 0, 2].flatMap((x) => [-2, 0, 2].flatMap((y) => place(fills[index]!(), x, y))), half: [1, 1] };
}

/** The atlas as bytes, row by row from the top. */
export function atlasPixels(): Uint8Array {
  const pixels = new Uint8Array(atlasWidth * atlasHeight);
  for (const [name, tile] of tiles) {
    const { strokes, half } = tileStrokes(name);
    const pattern = patternRect(name);
    const unitsPerPixel = (2 * half[1]) / pattern.height;
    const wax = waxDistance(strokes, distanceRange * unitsPerPixel);
    for (let py = tile.y; py < tile.y + tile.height; py++) {
      for (let px = tile.x; px < tile.x + tile.width; px++) {
        const x = (((px + 0.5 - pattern.x) / pattern.width) * 2 - 1) * half[0];
        const y = (((py + 0.5 - pattern.y) / pattern.height) * 2 - 1) * half[1];
        pixels[py * atlasWidth + px] = distanceByte(wax(x, y), distanceRange * unitsPerPixel);
      }
    }
  }
  return pixels;
}

/** Half a sector of the drum floor in polar coordinates, row by row from the middle outward. */
export function drumPixels(): Uint8Array {
  const sector = drumFloor().filter(({ points }) => points.some(([x, y]) => y < 0 && Math.abs(Math.atan2(x, -y)) < Math.PI / 8) || points.every(([x, y]) => Math.hypot(x, y) < 0.2));
  const wax = waxDistance(sector, drumRange);
  return Uint8Array.from({ length: drumWidth * drumHeight }, (_, i) => {
    const angle = (((i % drumWidth) + 0.5) / drumWidth) * (Math.PI / 12);
    const r = (Math.floor(i / drumWidth) + 0.5) / drumHeight;
    return distanceByte(wax(r * Math.sin(angle), -r * Math.cos(angle)), drumRange);
  });
}
