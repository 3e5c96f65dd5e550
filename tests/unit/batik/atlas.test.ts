import { statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { atlasHeight, atlasWidth, distanceRange, patternRect, type PixelRect, tiles } from '../../../src/batik/atlas';
import { waxDistance } from '../../../src/batik/distanceField';
import { drawMotif } from '../../../src/batik/drawMotif';
import { motifs } from '../../../src/exhibition/motifs';

function overlap(a: PixelRect, b: PixelRect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

it('gives every tile its own place in the image', () => {
  const rects = [...tiles.values()];
  expect(rects).toHaveLength(24);
  for (const [i, rect] of rects.entries()) {
    expect(rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= atlasWidth && rect.y + rect.height <= atlasHeight).toBe(true);
    expect(rects.slice(i + 1).filter((other) => overlap(rect, other))).toEqual([]);
  }
});

it('keeps a margin round patterns that repeat, and none round the others', () => {
  expect(patternRect('border-1').width).toBe(tiles.get('border-1')!.width - 16);
  expect(patternRect('border-1').height).toBe(64);
  expect(patternRect('fill-2').height).toBe(112);
  expect(patternRect('fish')).toEqual(tiles.get('fish'));
});

it.each(['webp', 'avif'])('holds, as baked in %s, the motifs as drawn today (else run `npm run textures`)', async (kind) => {
  const { data, info } = await sharp(`art/textures/batik.${kind}`).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([atlasWidth, atlasHeight]);
  const wrong = motifs.flatMap((motif) => {
    const { x: left, y: top, width } = patternRect(motif);
    const wax = waxDistance(drawMotif(motif), 0.1);
    return Array.from({ length: 800 }, (_, i) => [(i * 89) % width, (i * 57) % width] as const).filter(([x, y]) => {
      const pixels = wax(((x + 0.5) * 2) / width - 1, ((y + 0.5) * 2) / width - 1) * (width / 2);
      const baked = ((data[((top + y) * atlasWidth + left + x) * info.channels]! - 128) / 127) * distanceRange;
      return Math.abs(Math.max(-distanceRange, Math.min(distanceRange, pixels)) - baked) > 1.2;
    });
  });
  expect(wrong.length).toBeLessThan(8);
});

it('weighs no more than 40 KB for who reads AVIF', () => {
  expect(statSync('art/textures/batik.avif').size).toBeLessThanOrEqual(40_000);
});

it('weighs no more than 90 KB with the drum and the cloth', () => {
  const bytes = ['batik', 'drum', 'cloth'].reduce((sum, name) => sum + statSync(`art/textures/${name}.webp`).size, 0);
  expect(bytes).toBeLessThanOrEqual(90_000);
});
