/** `npm run build [-- --content DIR] [--out DIR]`: compiles the content and writes the whole site. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { contentRefused, exhibitionPlugin } from '../src/content/vitePlugin';
import type { Library } from '../src/reading/library';
import { batikFiles } from '../src/reading/site/batikFiles';
import { builtAssets } from '../src/reading/site/builtAssets';
import { type FileSize, precompress } from '../src/reading/site/precompress';
import { sharePictures } from '../src/reading/site/sharePictures';
import { underscoreHeaders } from '../src/reading/site/hosting/hostFiles';
import { siteTexts } from '../src/reading/site/siteTexts';
import { siteConfig } from '../vite.config';
import { listFile } from '../src/app/offline/names';
import { bundleServiceWorker } from './serviceWorker';
import { siteList } from './siteList';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: 'dist' } },
});
const out = resolve(values.out);
const begun = performance.now();

const exhibition = exhibitionPlugin({ content: resolve(values.content) });
const config = siteConfig(exhibition);
await build({ ...config, configFile: false, logLevel: 'warn', build: { ...config.build, outDir: out, emptyOutDir: true } }).catch((error: unknown) => {
  if (!(error instanceof Error) || !error.message.includes(contentRefused)) throw error;
  // What is wrong was listed line by line; where our own code stopped helps no editor.
  console.error(contentRefused);
  process.exit(1);
});
const library = await exhibition.api.compiled();
await writePages(library);
await bundleServiceWorker(out);
const sizes = await precompress(out);
await write(listFile, JSON.stringify(await siteList(out, sizes, Object.keys(library.indexes))));
report(sizes);

async function writePages(library: Library): Promise<void> {
  for (const [file, text] of siteTexts(library, builtAssets(out))) await write(file, text);
  await write('_headers', underscoreHeaders());
  for (const [file, draw] of batikFiles(library)) await write(file, draw());
  for await (const [file, bytes] of sharePictures(library)) await write(file, bytes);
  await rm(join(out, '.vite'), { recursive: true });
}

async function write(file: string, data: string | Buffer): Promise<void> {
  await mkdir(dirname(join(out, file)), { recursive: true });
  await writeFile(join(out, file), data);
}

function report(sizes: FileSize[]): void {
  const kinds: [name: string, pattern: RegExp][] = [
    ['pages', /\.html$/],
    ['scripts', /\.js$/],
    ['styles', /\.css$/],
    ['pictures', /\.(svg|png|jpe?g|webp|avif)$/],
    ['everything', /./],
  ];
  console.log(`\n${values.out} built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  for (const [name, pattern] of kinds) {
    const files = sizes.filter(({ file }) => pattern.test(file));
    const kilobytes = (key: 'bytes' | 'brotli') => (files.reduce((sum, size) => sum + size[key], 0) / 1024).toFixed(1).padStart(9);
    console.log(`${name.padEnd(11)}${String(files.length).padStart(6)} files${kilobytes('bytes')} KB${kilobytes('brotli')} KB brotli`);
  }
}
