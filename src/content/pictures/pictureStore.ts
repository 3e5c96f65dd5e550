import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import type { Picture, Problem } from '../../exhibition/types';
import { decodeText } from '../decodeText';
import { fileStart, problem } from '../problems';
import { checkSvg } from './checkSvg';
import { largestPictureBytes, largestPicturePixels, largestSvgBytes, processRaster, rasterSize } from './processRaster';

/** A file of the site, such as `images/deposit-3f2a1b09-960.webp`. */
export interface PictureFile {
  path: string;
  bytes: Uint8Array;
}

/** A picture ready for the site; `picture` lacks only its alternative text. */
export interface ReadyPicture {
  picture: Omit<Picture, 'alt'>;
  files: PictureFile[];
}

export type PictureResult = ReadyPicture | { problem: Problem };

const rasterEndings = new Set(['.jpg', '.jpeg', '.png', '.webp']);

/** Reads pictures of a content folder, each once as long as it does not change. */
export function createPictureStore(folder: string, cacheFolder: string) {
  const known = new Map<string, { stamp: string; result: Promise<PictureResult> }>();

  /** `path` is relative to the content folder. Never rejects. */
  return async function readPicture(path: string): Promise<PictureResult> {
    const file = await locate(folder, path);
    if (!file) return { problem: problem('outside-content', path, fileStart, { path }) };
    const { size, mtimeMs, ctimeMs, ino } = file.stats;
    const stamp = [size, mtimeMs, ctimeMs, ino].join(' ');
    const before = known.get(path);
    if (before?.stamp === stamp) return before.result;
    const result = prepare(path, file.path, size, cacheFolder);
    known.set(path, { stamp, result });
    return result;
  };
}

/** The real file, or null when it is missing or a link leads out of the content folder. */
async function locate(folder: string, path: string) {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return real.startsWith(root + sep) ? { path: real, stats: await stat(real) } : null;
  } catch {
    return null;
  }
}

async function prepare(path: string, file: string, size: number, cacheFolder: string): Promise<PictureResult> {
  const name = basename(path);
  const ending = extname(path).toLowerCase();
  if (ending !== '.svg' && !rasterEndings.has(ending)) return { problem: problem('picture-format', path, fileStart, { name }) };
  const limit = ending === '.svg' ? largestSvgBytes : largestPictureBytes;
  if (size > limit) return { problem: problem('picture-too-big', path, fileStart, { size: megabytes(size), limit: megabytes(limit) }) };
  try {
    const bytes = await readFile(file);
    return ending === '.svg' ? prepareSvg(path, bytes) : await prepareRaster(path, bytes, cacheFolder);
  } catch {
    return { problem: problem('picture-damaged', path, fileStart, { name }) };
  }
}

function prepareSvg(path: string, bytes: Uint8Array): PictureResult {
  const decoded = decodeText(bytes, path);
  if ('problem' in decoded) return decoded;
  const size = checkSvg(decoded.text, path);
  if ('problem' in size) return size;
  const target = sitePath(path, bytes, '.svg');
  return { picture: { src: target, sources: [], ...size }, files: [{ path: target, bytes }] };
}

async function prepareRaster(path: string, bytes: Uint8Array, cacheFolder: string): Promise<PictureResult> {
  const size = await rasterSize(bytes);
  if (!size) return { problem: problem('picture-damaged', path, fileStart, { name: basename(path) }) };
  if (size.width * size.height > largestPicturePixels) {
    const sizes = { size: `${size.width}×${size.height} 像素`, limit: `${largestPicturePixels / 10_000} 万像素` };
    return { problem: problem('picture-too-big', path, fileStart, sizes) };
  }
  const renditions = await processRaster(bytes, size.width, cacheFolder);
  const files = renditions.map(({ format, width, bytes: made }) => ({ format, width, path: sitePath(path, bytes, `-${width}.${format}`), bytes: made }));
  const sources = ['avif', 'webp'].map((format) => ({
    type: `image/${format}`,
    srcset: files.filter((file) => file.format === format).map((file) => `${file.path} ${file.width}w`).join(', '),
  }));
  const fallback = files.filter((file) => file.format === 'webp' && file.width <= 960).at(-1) ?? files.at(-1)!;
  return { picture: { src: fallback.path, sources, ...size }, files: files.map((file) => ({ path: file.path, bytes: file.bytes })) };
}

/** Named by content, so that browsers may keep it for ever; only letters an address needs no escapes for. */
function sitePath(path: string, bytes: Uint8Array, ending: string): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const name = basename(path, extname(path)).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'picture';
  return `images/${name}-${hash}${ending}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
