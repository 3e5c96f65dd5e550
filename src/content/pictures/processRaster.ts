import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Widths a photograph is served at, in pixels; never larger than the original. */
export const pictureWidths = [480, 960, 1440];
export const largestPictureBytes = 10 * 1024 * 1024;
export const largestSvgBytes = 512 * 1024;
export const largestPicturePixels = 40_000_000;

const settings = { avif: { quality: 55, effort: 3 }, webp: { quality: 78 } };
export type RasterFormat = keyof typeof settings;
const formats: RasterFormat[] = ['avif', 'webp'];

export interface Rendition {
  format: RasterFormat;
  width: number;
  bytes: Uint8Array;
}

export type RasterSize = { width: number; height: number };

/** Size of a photograph as it is seen (turned as its camera says), in pixels; null when it is not a JPEG, PNG or WebP that opens. */
export async function rasterSize(bytes: Uint8Array): Promise<RasterSize | null> {
  try {
    const { format, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return format === 'jpeg' || format === 'png' || format === 'webp' ? autoOrient : null;
  } catch {
    return null;
  }
}

/** Every rendition of a photograph, best format first; kept in `cacheFolder` by content and settings, since AVIF is slow. Throws on broken data. */
export async function processRaster(bytes: Uint8Array, width: number, cacheFolder: string): Promise<Rendition[]> {
  const hash = createHash('sha256').update(JSON.stringify(settings)).update(bytes).digest('hex').slice(0, 32);
  const widths = [...new Set(pictureWidths.map((wanted) => Math.min(wanted, width)))];
  const renditions: Rendition[] = [];
  for (const format of formats) {
    for (const target of widths) {
      const cached = join(cacheFolder, `${hash}-${target}.${format}`);
      renditions.push({ format, width: target, bytes: await remember(cached, () => render(bytes, target, format)) });
    }
  }
  return renditions;
}

async function render(bytes: Uint8Array, width: number, format: RasterFormat): Promise<Uint8Array> {
  const resized = sharp(bytes, { limitInputPixels: largestPicturePixels }).autoOrient().resize({ width });
  return (format === 'avif' ? resized.avif(settings.avif) : resized.webp(settings.webp)).toBuffer();
}

/** Written under another name first, so that a stopped build leaves no half file behind. */
async function remember(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const made = await make();
  await mkdir(join(file, '..'), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}
