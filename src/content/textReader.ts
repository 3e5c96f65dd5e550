import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../exhibition/types';
import { decodeText, largestTextFile } from './decodeText';
import { excerpt, fileStart, problem } from './problems';

/** Makes something of one text file, or of the problems that kept it from being read. */
export type ReadText = <Made>(file: string, make: (text: string) => Made, fail: (problems: Problem[]) => Made) => Promise<Made>;

/** A reader of `folder` that neither reads nor makes anew a file nobody has written to since. Never rejects. */
export function createTextReader(folder: string): ReadText {
  const remembered = new Map<string, { stamp: string; made: unknown }>();

  return async function readText<Made>(file: string, make: (text: string) => Made, fail: (problems: Problem[]) => Made): Promise<Made> {
    const path = join(folder, file);
    try {
      const { size, mtimeMs, ctimeMs, ino } = await stat(path);
      if (size > largestTextFile) return fail([problem('file-too-big', file, fileStart, { size: kilobytes(size), limit: kilobytes(largestTextFile) })]);
      const stamp = [size, mtimeMs, ctimeMs, ino].join(' ');
      const before = remembered.get(file);
      if (before?.stamp === stamp) return before.made as Made;
      const bytes = await readFile(path);
      const decoded = decodeText(bytes, file);
      const made = 'problem' in decoded ? fail([decoded.problem]) : make(decoded.text);
      remembered.set(file, { stamp, made });
      return made;
    } catch (error) {
      return fail([problem('unreadable-file', file, fileStart, { reason: excerpt(error instanceof Error ? error.message : error) })]);
    }
  };
}

function kilobytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
