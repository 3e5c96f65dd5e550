import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts a new zone at the end of the order in `hall.md`; false when that order is not written on one line. */
export async function putInOrder(folder: string, zone: string): Promise<boolean> {
  const path = join(folder, 'hall.md');
  const changed = withZoneInOrder(await readFile(path, 'utf8').catch(() => ''), zone);
  if (changed === undefined) return false;
  await writeFile(path, changed);
  return true;
}

/** The text of `hall.md` with a zone at the end of its order; undefined when that is not written on one line. */
export function withZoneInOrder(hallText: string, zone: string): string | undefined {
  const line = /^order:[ \t]*\[([^\]\n]*)\]/m.exec(hallText);
  if (!line) return undefined;
  const zones = line[1]!.split(',').map((one) => one.trim()).filter(Boolean);
  return hallText.replace(line[0], `order: [${[...zones.filter((one) => one !== zone), zone].join(', ')}]`);
}
