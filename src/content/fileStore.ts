import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';

/** A file that is not there, or that a link leads out of the content folder to. */
export interface MissingFile {
  wrong: 'missing';
}

/**
 * Reads files of a content folder (paths relative to it), each once as long as nobody writes to it. `prepare` makes of one what is
 * wanted: it is given the path, where the file really lies, and its bytes' number. The reader never rejects.
 */
export function createFileStore<Made>(folder: string, prepare: (path: string, real: string, size: number) => Promise<Made>): (path: string) => Promise<Made | MissingFile> {
  const known = new Map<string, { stamp: string; result: Made }>();

  return async function read(path) {
    try {
      const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
      if (!real.startsWith(root + sep)) return { wrong: 'missing' };
      const { size, mtimeMs, ctimeMs, ino } = await stat(real);
      const stamp = [size, mtimeMs, ctimeMs, ino].join(' ');
      const before = known.get(path);
      if (before?.stamp === stamp) return before.result;
      const result = await prepare(path, real, size);
      known.set(path, { stamp, result });
      return result;
    } catch {
      return { wrong: 'missing' };
    }
  };
}

/** Where a file goes in the site: named by its content, so that browsers may keep it for ever. `spare` stands for a name of no Latin letters. */
export function hashedPath(siteFolder: string, path: string, data: Uint8Array | string, spare: string): string {
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
  const ending = extname(path);
  const name = basename(path, ending).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || spare;
  return `${siteFolder}${name}-${hash}${ending.toLowerCase()}`;
}
