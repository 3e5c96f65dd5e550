import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtAssets } from '../../../../src/reading/site/builtAssets';

function builtSite(manifest: object): string {
  const dir = mkdtempSync(join(tmpdir(), 'duocai-'));
  for (const folder of ['.vite', 'assets']) mkdirSync(join(dir, folder));
  const styles = Object.fromEntries(['page', 'frontPage', 'article'].map((name) => [`src/app/${name}.css`, { file: `assets/${name}.css` }]));
  writeFileSync(join(dir, '.vite/manifest.json'), JSON.stringify({ ...styles, ...manifest }));
  for (const name of ['page', 'frontPage', 'article']) writeFileSync(join(dir, `assets/${name}.css`), `${name}{}\n`);
  return dir;
}

const entries = {
  'src/app/arrival.ts': { file: 'assets/arrival.js' },
  'src/app/main.ts': { file: 'assets/main.js', dynamicImports: ['_hall.js'] },
  '_hall.js': { file: 'assets/hall.js', name: 'hall' },
};

it('loads the entry with all it imports at once, each file one time, and asks ahead for what the hall needs besides', () => {
  const dir = builtSite({
    'src/app/arrival.ts': { file: 'assets/arrival.js' },
    'src/app/main.ts': { file: 'assets/main.js', imports: ['src/app/arrival.ts', '_a.js', '_b.js'], dynamicImports: ['late.ts', '_hall.js'], css: ['assets/main.css'] },
    '_a.js': { file: 'assets/a.js', imports: ['_b.js'], css: ['assets/a.css'] },
    '_b.js': { file: 'assets/b.js', imports: ['_a.js'] },
    '_hall.js': { file: 'assets/hall.js', name: 'hall', imports: ['src/app/main.ts', '_b.js', '_c.js'], dynamicImports: ['late.ts'], css: ['assets/hall.css'] },
    '_c.js': { file: 'assets/c.js', imports: ['_hall.js'] },
    'late.ts': { file: 'assets/late.js', name: 'late' },
    'virtual:exhibition/index/en': { file: 'assets/en.js' },
    'virtual:exhibition/zone/en/hall': { file: 'assets/zone.js', name: 'hall' },
  });
  expect(builtAssets(dir)).toMatchObject({
    styles: { front: ['assets/article.css', 'assets/main.css', 'assets/a.css'], article: ['assets/main.css', 'assets/a.css'] },
    arrival: 'assets/arrival.js', scripts: ['assets/main.js'],
    pageStyles: { front: 'frontPage{}', article: 'page{}' },
    preloads: ['assets/a.js', 'assets/b.js'], hall: { en: ['assets/hall.js', 'assets/c.js', 'assets/en.js'] }, poster: null,
  });
  // What stands in the pages is not served besides; what the front page leaves for later is.
  expect(readdirSync(join(dir, 'assets'))).toEqual(['article.css']);
});

it('knows the lobby’s pictures by the names they have got, and does without while one is missing', () => {
  const files = ['phone.avif', 'phone.webp', 'wide.avif', 'wide.webp'];
  const manifest = (names: string[]) => ({ ...entries, ...Object.fromEntries(names.map((name) => [`art/poster/lobby-${name}`, { file: `assets/x-${name}` }])) });
  expect(builtAssets(builtSite(manifest(files))).poster).toEqual({ phone: { avif: 'assets/x-phone.avif', webp: 'assets/x-phone.webp' }, wide: { avif: 'assets/x-wide.avif', webp: 'assets/x-wide.webp' } });
  expect(builtAssets(builtSite(manifest(files.slice(1)))).poster).toBeNull();
});

it('refuses a build without the entry, and one whose hall has another name', () => {
  expect(() => builtAssets(builtSite({ ...entries, 'src/app/main.ts': undefined }))).toThrow('the build made no src/app/main.ts');
  expect(() => builtAssets(builtSite({ ...entries, '_hall.js': { ...entries['_hall.js'], name: 'rooms' } }))).toThrow('the build made no hall');
});
