import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { createFileStore, hashedPath, type MissingFile } from '../fileStore';
import type { PictureFile } from '../pictures/pictureStore';
import type { FilmFacts, FilmReading } from './filmFacts';
import { readMp4 } from './readMp4';
import { readWebm } from './readWebm';

/** Where films and their captions lie, in the content folder and in the site. */
export const filmFolder = 'films/';

/** Largest film, in bytes: five minutes at 500 kbit/s take 19 MB, which comes in a quarter of a minute over a fair 4G line. */
export const largestFilmBytes = 20 * 1024 * 1024;

export type FilmResult = { file: PictureFile; facts: FilmFacts } | { wrong: 'format'; reason: string } | MissingFile | { wrong: 'size'; bytes: number };

const readers: Record<string, (bytes: Buffer) => FilmReading> = { '.mp4': readMp4, '.webm': readWebm };

/** What a film's file may end in, the most widely played first. */
export const filmEndings = Object.keys(readers);

/** Reads films of a content folder (paths relative to it), each once as long as it does not change. Never rejects. */
export const createFilmStore = (folder: string): ((path: string) => Promise<FilmResult>) => createFileStore<FilmResult>(folder, prepare);

async function prepare(path: string, real: string, size: number): Promise<FilmResult> {
  const read = readers[extname(path).toLowerCase()];
  if (!read) return { wrong: 'format', reason: `网页放不了 ${extname(path)} 文件` };
  if (size > largestFilmBytes) return { wrong: 'size', bytes: size };
  const bytes = await readFile(real);
  const facts = readSafely(read, bytes);
  return 'reason' in facts ? { wrong: 'format', reason: facts.reason } : { file: { path: hashedPath(filmFolder, path, bytes, 'film'), bytes }, facts };
}

function readSafely(read: (bytes: Buffer) => FilmReading, bytes: Buffer): FilmReading {
  try {
    return read(bytes);
  } catch {
    return { reason: '文件不完整' };
  }
}
