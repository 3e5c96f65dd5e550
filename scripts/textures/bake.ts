/**
 * `npm run textures`: draws the batik textures anew into `art/textures`. The result depends on the code alone,
 * so run it after a change in `src/batik` and commit what it writes.
 */
import { writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { atlasHeight, atlasWidth, drumHeight, drumWidth } from '../../src/batik/atlas';
import { atlasPixels, drumPixels } from './atlasPixels';
import { clothPixels, clothSize } from './cloth';

const folder = new URL('../../art/textures/', import.meta.url);

/** Smooth distances survive strong compression; at this quality a line wavers by a fifth of a texel (RMS). */
const distances = { quality: 25, effort: 6, smartSubsample: true };

const atlas = sharp(atlasPixels(), { raw: { width: atlasWidth, height: atlasHeight, channels: 1 } });
await write('batik.webp', atlas.clone().webp(distances));
// Half the bytes at the same error; iPhones before 2022 read the other.
await write('batik.avif', atlas.toColourspace('b-w').avif({ quality: 32, effort: 9 }));
await write('drum.webp', sharp(drumPixels(), { raw: { width: drumWidth, height: drumHeight, channels: 1 } }).webp({ ...distances, quality: 75 }));
// Its three channels are unrelated, which lossy compression would mix.
await write('cloth.webp', sharp(clothPixels(), { raw: { width: clothSize, height: clothSize, channels: 3 } }).webp({ lossless: true, effort: 6 }));

async function write(file: string, picture: Sharp): Promise<void> {
  const bytes = await picture.toBuffer();
  await writeFile(new URL(file, folder), bytes);
  console.log(`${file} ${(bytes.length / 1024).toFixed(1)} KB`);
}
