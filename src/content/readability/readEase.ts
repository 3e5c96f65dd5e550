import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../decodeText';
import type { Content } from '../readContent';
import { readability, type Readability } from './readability';

export interface PageEase extends Readability {
  file: string;
}

/** How easily each page's Chinese text reads, by file; pages that cannot be read are left out. */
export async function readEase(folder: string, { booths, questions, terms, zones, help, hall }: Content): Promise<PageEase[]> {
  const explained = terms.flatMap(({ original: { right } }) => [...(right.title === undefined ? [] : [right.title]), ...(right.also ?? [])]);
  const pages = [...(hall ? [hall] : []), ...(help ? [help] : []), ...zones, ...booths, ...questions, ...terms].filter(({ original }) => original.value);
  const eased = pages.map(async ({ original: { file } }) => {
    const decoded = decodeText(await readFile(join(folder, file)), file);
    return 'text' in decoded ? [{ file, ...readability(decoded.text, file, explained) }] : [];
  });
  return (await Promise.all(eased)).flat();
}
