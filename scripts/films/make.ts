/**
 * `npm run films`: draws the hall's own films, picture by picture, and packs them as H.264, which every phone plays.
 * Needs `ffmpeg` (`apt-get install ffmpeg`); nobody else does, since the films are kept in `content/films`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { size } from './drawing';
import { stopHangAsk } from './stopHangAsk';

const films = [stopHangAsk];
/** Pictures a second: enough where everything moves slowly. */
const rate = 15;
const pixels = { width: 1280, height: 720 };

const svg = (drawn: string, { width, height } = size as { width: number; height: number }) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${width}" height="${height}">${drawn}</svg>`;

for (const film of films) {
  const file = `content/films/${film.name}.mp4`;
  const packing = spawn('ffmpeg', [
    '-y', '-loglevel', 'error', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-video_size', `${pixels.width}x${pixels.height}`, '-framerate', String(rate), '-i', '-',
    '-c:v', 'libx264', '-profile:v', 'main', '-preset', 'veryslow', '-tune', 'animation', '-crf', '27', '-pix_fmt', 'yuv420p', '-g', String(rate * 4), '-movflags', '+faststart', file,
  ], { stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = once(packing, 'close');
  for (let number = 0; number < film.seconds * rate; number += 1) {
    const picture = await sharp(Buffer.from(svg(film.draw(number / rate), pixels))).removeAlpha().raw().toBuffer();
    if (!packing.stdin.write(picture)) await once(packing.stdin, 'drain');
  }
  packing.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`ffmpeg could not pack ${file}.`);
  writeFileSync(`content/images/${film.name}.svg`, svg(film.poster()));
  console.log(`${file}: ${film.seconds} s, ${(statSync(file).size / 2 ** 20).toFixed(2)} MB`);
}
