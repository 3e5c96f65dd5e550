/**
 * `npm run load [-- --seconds N]`: how many first visits a second one small server carries, as a ratio to a bare server of
 * the same bytes. Needs a build in `dist/`, nginx and Chromium. Server and load share this machine, so only the ratios mean something elsewhere.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { serve } from '../../scripts/serve';
import { openBrowser } from '../bench/phone';
import { startNginx } from './nginx';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, dir: { type: 'string', default: 'dist' } } });
const { dir } = values;
const seconds = Number(values.seconds);
const bareFolder = '.cache/load';
const ports = { settings: 4191, bare: 4192 };

const paths = await firstVisit();
console.log(`A first visit asks for ${paths.length} files.\n`);

await layBare(paths);
const node = await serve({ dir });
const nginx = startNginx({ dir, port: ports.settings });
const bare = startNginx({ dir: bareFolder, port: ports.bare, settings: false });
await pause(1000);

const servers = [
  { name: 'bare nginx, same bytes', port: ports.bare },
  { name: 'nginx with docs/hosting', port: ports.settings },
  { name: 'npm start (Node)', port: node.port },
];
const found = new Map<string, number>();
// Twice in turn, the better counts: whatever else this machine does bothers all of them.
for (const { name, port } of [...servers, ...servers]) found.set(name, Math.max(found.get(name) ?? 0, await visitsPerSecond(port)));
const least = found.get(servers[0]!.name)!;
console.log('| server | first visits a second | of the bare server |\n|---|---:|---:|');
for (const [name, visits] of found) console.log(`| ${name} | ${visits.toFixed(0)} | ${(visits / least).toFixed(2)} |`);
for (const server of [nginx, bare]) server.kill('SIGQUIT');
node.server.close();
await rm(bareFolder, { recursive: true });

/** Paths a browser asks for when the hall is opened for the first time. */
async function firstVisit(): Promise<string[]> {
  const { server, port } = await serve({ dir });
  const browser = await openBrowser();
  const page = await browser.newPage();
  const asked = new Set<string>();
  page.on('response', (response) => {
    if (response.ok()) asked.add(new URL(response.url()).pathname);
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.locator('html[data-hall=ready]').waitFor();
  await page.waitForLoadState('networkidle');
  await browser.close();
  server.close();
  return [...asked].filter((path) => existsSync(join(dir, fileOf(path))));
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The bytes as they go over the line, under their own names, for a server that knows nothing of compressed copies. */
async function layBare(all: string[]): Promise<void> {
  for (const path of all) {
    const from = join(dir, fileOf(path));
    const to = join(bareFolder, fileOf(path));
    await mkdir(dirname(to), { recursive: true });
    await copyFile(existsSync(`${from}.br`) ? `${from}.br` : from, to);
  }
}

async function visitsPerSecond(port: number): Promise<number> {
  const { requests, errors, non2xx } = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: 24,
    duration: seconds,
    requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'br' } })),
  });
  if (errors + non2xx > 0) throw new Error(`${errors} errors, ${non2xx} answers that were no 200`);
  return requests.average / paths.length;
}
