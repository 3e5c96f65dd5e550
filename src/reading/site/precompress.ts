import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set(['.html', '.js', '.css', '.svg', '.xml', '.json', '.txt', '.webmanifest', '.glb', '.bin']);
/** Files under this many bytes travel in one packet either way. */
const worthIt = 800;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export interface FileSize {
  /** Relative to the site's root. */
  file: string;
  bytes: number;
  /** Bytes sent to a browser that takes brotli. */
  brotli: number;
}

/**
 * Lays a brotli and a gzip copy beside every text file of a folder, and returns the size of every file.
 * Gzip is there for phones on the local network: browsers ask for brotli only over https and on localhost.
 */
export async function precompress(dir: string): Promise<FileSize[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes: FileSize[] = [];
  for (let at = 0; at < files.length; at += 16) {
    sizes.push(...(await Promise.all(files.slice(at, at + 16).map((path) => compressFile(dir, path)))));
  }
  return sizes;
}

async function compressFile(dir: string, path: string): Promise<FileSize> {
  const bytes = await readFile(path);
  const file = path.slice(dir.length + 1);
  if (bytes.length < worthIt || !compressible.has(extname(path))) return { file, bytes: bytes.length, brotli: bytes.length };
  // The slowest level pays for what every visitor loads; a page is loaded by few, and there are many.
  const quality = extname(path) === '.html' ? 6 : constants.BROTLI_MAX_QUALITY;
  const small = await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, await zip(bytes))]);
  return { file, bytes: bytes.length, brotli: small.length };
}
