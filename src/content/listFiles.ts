import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../exhibition/types';
import { excerpt, fileStart, problem } from './problems';

/**
 * Paths of all files under `folder`, relative to it, sorted, with `/` between folders on every system.
 * Hidden files and what office programs leave about are passed over; links out of the folder are problems.
 */
export async function listFiles(folder: string): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const root = await realpath(folder).catch(() => folder);

  async function list(under: string): Promise<void> {
    const entries = await readdir(join(folder, under), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (/^[.~]|^(?:Thumbs\.db|desktop\.ini)$/i.test(entry.name)) continue;
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (entry.isDirectory()) await list(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) {
        if (await isFileInside(root, join(folder, path))) files.push(path);
        else problems.push(problem('outside-content', path, fileStart, { path: excerpt(path) }));
      }
    }
  }

  await list('');
  return { files: files.sort(), problems };
}

async function isFileInside(root: string, link: string): Promise<boolean> {
  try {
    return (await realpath(link)).startsWith(root + sep) && (await stat(link)).isFile();
  } catch {
    return false;
  }
}
