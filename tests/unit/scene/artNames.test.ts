import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { exhibitionPlugin } from '../../../src/content/vitePlugin';
import { models } from '../../../src/exhibition/models';
import { hashedFolders } from '../../../src/reading/site/hosting/caching';
import { siteConfig } from '../../../vite.config';

/** The modules that name what `art/` holds, with a copy of it to change. */
function artOfItsOwn(): string {
  const root = mkdtempSync(join(tmpdir(), 'duocai-art-'));
  for (const path of ['art', 'src/scene/modelFiles.ts', 'src/scene/timberFile.ts']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    cpSync(path, join(root, path), { recursive: true });
  }
  return root;
}

/** Names of the models a build of it serves. */
async function built(root: string): Promise<string[]> {
  const { publicDir, build: options } = siteConfig(exhibitionPlugin({ content: resolve('content') }));
  const input = ['modelFiles', 'timberFile'].map((name) => join(root, 'src/scene', `${name}.ts`));
  const outDir = join(root, 'dist');
  await build({ root, base: './', configFile: false, logLevel: 'silent', publicDir, build: { ...options, manifest: false, outDir, emptyOutDir: true, rolldownOptions: { input, preserveEntrySignatures: 'strict' } } });
  // Whatever is served, it is served as something that never changes.
  expect(hashedFolders).toEqual(expect.arrayContaining(readdirSync(outDir)));
  return readdirSync(join(outDir, 'assets')).filter((name) => name.endsWith('.glb')).sort();
}

it('a model that changes gets another name, and no other does', async () => {
  const root = artOfItsOwn();
  const before = await built(root);
  expect(before).toHaveLength(models.length + 1);
  appendFileSync(join(root, 'art/models/umbrella.glb'), ' ');
  const after = await built(root);
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  for (const names of [gone, come]) expect(names).toEqual([expect.stringMatching(/^umbrella-[\w-]{8}\.glb$/)]);
});
