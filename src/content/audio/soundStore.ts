import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import type { PictureFile } from '../pictures/pictureStore';

/** Where recordings and their transcripts lie, in the content folder. */
export const audioFolder = 'audio/';

/** Largest recording, in bytes: ten minutes of speech as MP3 at 64 kbit/s take 4.8 MB. */
export const largestSoundBytes = 8 * 1024 * 1024;

export type SoundResult = { file: PictureFile } | { wrong: 'format' } | { wrong: 'missing' } | { wrong: 'size'; bytes: number };

/** How a sound file of each ending begins. */
const beginnings: Record<string, (bytes: Buffer) => boolean> = {
  '.mp3': (bytes) => bytes.toString('latin1', 0, 3) === 'ID3' || (bytes[0] === 0xff && (bytes[1]! & 0xe0) === 0xe0),
  '.m4a': (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp',
  '.ogg': (bytes) => bytes.toString('latin1', 0, 4) === 'OggS',
};

/** Reads sound files of a content folder (paths relative to it), each once as long as it does not change. Never rejects. */
export function createSoundStore(folder: string): (path: string) => Promise<SoundResult> {
  const known = new Map<string, { stamp: string; result: SoundResult }>();

  return async function readSound(path) {
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

async function prepare(path: string, real: string, size: number): Promise<SoundResult> {
  const ending = extname(path).toLowerCase();
  const begins = beginnings[ending];
  if (!begins) return { wrong: 'format' };
  if (size > largestSoundBytes) return { wrong: 'size', bytes: size };
  const bytes = await readFile(real);
  if (!begins(bytes)) return { wrong: 'format' };
  // Named by content, so that browsers may keep it for ever.
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const name = basename(path, extname(path)).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'recording';
  return { file: { path: `audio/${name}-${hash}${ending}`, bytes } };
}
