import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtAssets } from '../../../../src/reading/site/builtAssets';

function builtSite(manifest: object): string {
  const dir = mkdtempSync(join(tmpdir(), 'duocai-'));
  mkdirSync(join(dir, '.vite'));
  writeFileSync(join(dir, '.vite/manifest.json'), JSON.stringify(manifest));
  return dir;
}

it('loads the entry with all it imports at once, each file one time, and nothing that is imported later', () => {
  const dir = builtSite({
    'src/app/main.ts': { file: 'assets/main.js', imports: ['_a.js', '_b.js'], dynamicImports: ['hall.ts'], css: ['assets/main.css'] },
    '_a.js': { file: 'assets/a.js', imports: ['_b.js'], css: ['assets/a.css'] },
    '_b.js': { file: 'assets/b.js', imports: ['_a.js'] },
    'src/app/page.css': { file: 'assets/page.css' },
    'hall.ts': { file: 'assets/hall.js', css: ['assets/hall.css'] },
  });
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'assets/page.css'), 'p{}\n');
  expect(builtAssets(dir)).toMatchObject({
    styles: ['assets/main.css', 'assets/a.css'],
    scripts: ['assets/main.js'],
    pageStyle: 'p{}',
    preloads: ['assets/a.js', 'assets/b.js'], indexes: {},
  });
});

it('refuses a build without the entry', () => {
  expect(() => builtAssets(builtSite({}))).toThrow('the build made no src/app/main.ts');
});
