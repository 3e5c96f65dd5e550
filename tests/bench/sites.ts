import { spawnSync } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../../scripts/serve';
import { precompress } from '../../src/reading/site/precompress';
import { siteConfig } from '../../vite.config';
import { exhibitionPlugin } from '../../src/content/vitePlugin';

/** Everything the benchmark makes; git does not see it. */
export const workFolder = '.cache/bench';

export interface Site {
  name: string;
  /** Address of the front page, ending in `/`. */
  address: string;
  /** Address from the front page where a walk begins; undefined when the page moves by itself. */
  walkFrom?: string;
  buildSeconds: number;
  close(): void;
}

/** Builds the hall as `npm run build` does and serves it. `zone` is the wing to walk in. Throws when the build fails. */
export async function hallSite(name: string, content: string, zone: string): Promise<Site> {
  const dir = join(workFolder, `hall-${name}`);
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/build.ts', '--content', content, '--out', dir], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build of ${content} failed.\n${stdout}${stderr}`);
  return serveSite({ name, walkFrom: `zone/${zone}/`, buildSeconds: (performance.now() - begun) / 1000 }, dir);
}

/** Builds and serves the page of twelve boxes, for the same browsers and with the same compression. */
export async function floorSite(): Promise<Site> {
  const dir = join(workFolder, 'floor');
  const begun = performance.now();
  const { target, modulePreload } = siteConfig(exhibitionPlugin({ content: 'content' })).build ?? {};
  await build({
    root: 'tests/bench/floor',
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: { outDir: join(process.cwd(), dir), emptyOutDir: true, target, modulePreload, chunkSizeWarningLimit: 800 },
  });
  // The server wants a whole site.
  await copyFile(join(dir, 'index.html'), join(dir, '404.html'));
  await precompress(dir);
  return serveSite({ name: 'floor', buildSeconds: (performance.now() - begun) / 1000 }, dir);
}

async function serveSite(facts: Pick<Site, 'name' | 'walkFrom' | 'buildSeconds'>, dir: string): Promise<Site> {
  const { server, port } = await serve({ dir });
  return { ...facts, address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
