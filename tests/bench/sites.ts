import { spawnSync } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type UserConfig } from 'vite';
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
  /** Its exhibits' captions are drawn in 3D and not the page's own text. */
  captionsDrawn?: boolean;
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
export function floorSite(): Promise<Site> {
  return pageSite('floor', { root: 'tests/bench/floor' });
}

/** Builds a page that is no part of the hall, minified for the same browsers and compressed as the hall is, and serves it. */
export async function pageSite(name: string, config: UserConfig): Promise<Site> {
  const dir = join(workFolder, name);
  const begun = performance.now();
  const { target, modulePreload } = siteConfig(exhibitionPlugin({ content: 'content' })).build ?? {};
  await build({
    ...config,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(process.cwd(), dir), emptyOutDir: true, target, modulePreload, chunkSizeWarningLimit: 2000 },
  });
  // The server wants a whole site.
  await copyFile(join(dir, 'index.html'), join(dir, '404.html'));
  await precompress(dir);
  return serveSite({ name, buildSeconds: (performance.now() - begun) / 1000 }, dir, false);
}

async function serveSite(facts: Pick<Site, 'name' | 'walkFrom' | 'buildSeconds'>, dir: string, policy = true): Promise<Site> {
  const { server, port } = await serve({ dir, policy });
  return { ...facts, address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
