import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { createFileStore, hashedPath, type MissingFile } from '../fileStore';
import type { PictureFile } from '../pictures/pictureStore';

/** Where recordings and their transcripts lie, in the content folder. */
export const audioFolder = 'audio/';

/** Largest recording, in bytes: ten minutes of speech as MP3 at 64 kbit/s take 4.8 MB. */
export const largestSoundBytes = 8 * 1024 * 1024;

export type SoundResult = { file: PictureFile } | { wrong: 'format' } | MissingFile | { wrong: 'size'; bytes: number };

/** How a sound file of each ending begins. */
const beginnings: Record<string, (bytes: Buffer) => boolean> = {
  '.mp3': (bytes) => bytes.toString('latin1', 0, 3) === 'ID3' || (bytes[0] === 0xff && (bytes[1]! & 0xe0) === 0xe0),
  '.m4a': (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp',
  '.ogg': (bytes) => bytes.toString('latin1', 0, 4) === 'OggS',
};

/** Reads sound files of a content folder (paths relative to it), each once as long as it does not change. Never rejects. */
export const createSoundStore = (folder: string): ((path: string) => Promise<SoundResult>) => createFileStore<SoundResult>(folder, prepare);

async function prepare(path: string, real: string, size: number): Promise<SoundResult> {
  const begins = beginnings[extname(path).toLowerCase()];
  if (!begins) return { wrong: 'format' };
  if (size > largestSoundBytes) return { wrong: 'size', bytes: size };
  const bytes = await readFile(real);
  return begins(bytes) ? { file: { path: hashedPath(audioFolder, path, bytes, 'recording'), bytes } } : { wrong: 'format' };
}
