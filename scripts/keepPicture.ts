import { statSync } from 'node:fs';
import sharp from 'sharp';

/** Most bytes of one picture in `docs/pictures/`. */
const mostBytes = 60 * 1024;

/** Writes a picture of `shots/` (its name without `.png`) into `docs/pictures/`, `width` pixels wide or as much less as it must be, and returns its name and bytes. */
export async function keepPicture(shot: string, width: number): Promise<[file: string, bytes: number]> {
  const file = `${shot.replace('/', '-')}.webp`;
  const path = `docs/pictures/${file}`;
  for (let wide = width; ; wide = Math.round(wide * 0.85)) {
    await sharp(`shots/${shot}.png`).resize({ width: wide, withoutEnlargement: true }).webp({ quality: 60, effort: 6 }).toFile(path);
    const bytes = statSync(path).size;
    if (bytes <= mostBytes) return [file, bytes];
  }
}
