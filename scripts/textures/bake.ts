/**
 * `npm run textures`: draws the batik textures anew into `public/textures`. The result depends on the code alone,
 * so run it after a change in `src/batik` and commit what it writes.
 */
import { writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { atlasHeight, atlasWidth, drumHeight, drumWidth } from '../../src/batik/atlas';
import { atlasPixels, drumPixels } from './atlasPixels';
import { clothPixels, clothSize } from './cloth';

const folder = new URL('../../public/textures/', import.meta.url);

/** Smooth distances survive strong compression; at this quality a line wavers by a fifth of a texel (RMS). */
const distances = { quality: 25, effort: 6, smartSubsample: true };

await write('batik', sharp(atlasPixels(), { raw: { width: atlasWidth, height: atlasHeight, channels: 1 } }).webp(distances));
await write('drum', sharp(drumPixels(), { raw: { width: drumWidth, height: drumHeight, channels: 1 } }).webp({ ...distances, quality: 75 }));
// Its three channels are unrelated, which lossy compression would mix.
await write('cloth', sharp(clothPixels(), { raw: { width: clothSize, height: clothSize, channels: 3 } }).webp({ lossless: true, effort: 6 }));

async function write(name: string, picture: Sharp): Promise<void> {
  const bytes = await picture.toBuffer();
  await writeFile(new URL(`${name}.webp`, folder), bytes);
  console.log(`${name}.webp ${(bytes.length / 1024).toFixed(1)} KB`);
}
