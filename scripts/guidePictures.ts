/**
 * `npm run guide-pictures [-- --dir dist]`: photographs what `docs/event-guide.md` shows, the staff's page and what a visitor
 * sees in the headset, and writes the pictures small into `docs/pictures/`. Builds first unless told which folder to show.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { keepPicture } from './keepPicture';

const { values } = parseArgs({ options: { dir: { type: 'string' } } });

/** Views by name, the size they are taken in, and the pixels they are wide in the guide. */
const pictures = [
  ...['event-start', 'event-inside'].map((name) => ({ name, size: 'wide', width: 720 })),
  ...['headset-start', 'headset-jump', 'headset-board', 'headset-farewell'].map((name) => ({ name, size: 'eye', width: 440 })),
];

if (!values.dir) execFileSync('npx', ['tsx', 'scripts/build.ts'], { stdio: 'inherit' });
for (const size of ['wide', 'eye']) {
  const names = pictures.filter((picture) => picture.size === size).map(({ name }) => name);
  execFileSync('npx', ['tsx', 'scripts/shots.ts', '--dir', values.dir ?? 'dist', '--only', names.join(','), '--size', size], { stdio: 'inherit' });
}
for (const { name, size, width } of pictures) {
  const [file, bytes] = await keepPicture(`${name}-${size}`, width);
  console.log(`docs/pictures/${file}: ${Math.round(bytes / 1024)} KB`);
}
