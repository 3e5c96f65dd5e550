import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** A letter of a BMFont file; pixels in its picture. */
interface Letter {
  id: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Font {
  pages: string[];
  chars: Letter[];
  kernings: { first: number; second: number }[];
  common: { scaleW: number; scaleH: number };
}

const side = 256;

/**
 * Copies a distance-field font, `letters.json` and its picture, with the characters of `text` alone: A-Frame's own font has
 * 223, and a page that cares for its bytes sends none it does not write.
 */
export async function packLetters(from: string, to: string, text: string): Promise<void> {
  const font = JSON.parse(await readFile(`${from}.json`, 'utf8')) as Font;
  const used = new Set([...text].map((letter) => letter.codePointAt(0)!));
  const chars = font.chars.filter(({ id }) => used.has(id)).toSorted((a, b) => b.height - a.height);
  let [x, y, shelf] = [0, 0, 0];
  const pieces = [];
  for (const letter of chars) {
    const { width, height } = letter;
    if (x + width > side) [x, y, shelf] = [0, y + shelf + 1, 0];
    if (width > 0 && height > 0) pieces.push({ input: await sharp(`${from}.png`).removeAlpha().extract({ left: letter.x, top: letter.y, width, height }).toBuffer(), left: x, top: y });
    Object.assign(letter, { x, y });
    x += width + 1;
    shelf = Math.max(shelf, height);
  }
  const tall = y + shelf;
  await sharp({ create: { width: side, height: tall, channels: 3, background: '#000' } }).composite(pieces).webp({ lossless: true, effort: 6 }).toFile(join(to, 'letters.webp'));
  const kernings = font.kernings.filter(({ first, second }) => used.has(first) && used.has(second));
  await writeFile(join(to, 'letters.json'), JSON.stringify({ ...font, pages: ['letters.webp'], chars, kernings, common: { ...font.common, scaleW: side, scaleH: tall } }));
}
