import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from '../../../../src/reading/site/precompress';

it('lays compressed copies beside text worth compressing, and measures every file', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'duocai-'));
  const text = '多彩金融数字展厅 '.repeat(200);
  mkdirSync(join(dir, 'booth/a'), { recursive: true });
  writeFileSync(join(dir, 'booth/a/index.html'), text);
  writeFileSync(join(dir, 'small.svg'), '<svg/>');
  writeFileSync(join(dir, 'picture.webp'), Buffer.alloc(5000));

  const sizes = await precompress(dir);

  expect(readdirSync(join(dir, 'booth/a')).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(readdirSync(dir).sort()).toEqual(['booth', 'picture.webp', 'small.svg']);
  expect(brotliDecompressSync(readFileSync(join(dir, 'booth/a/index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(dir, 'booth/a/index.html.gz'))).toString()).toBe(text);
  const page = sizes.find(({ file }) => file === 'booth/a/index.html');
  expect(page?.bytes).toBe(Buffer.byteLength(text));
  expect(page?.brotli).toBe(readFileSync(join(dir, 'booth/a/index.html.br')).length);
  expect(sizes.map(({ file }) => file).sort()).toEqual(['booth/a/index.html', 'picture.webp', 'small.svg']);
});
