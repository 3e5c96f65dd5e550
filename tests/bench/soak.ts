/**
 * `npm run soak -- [--visits 300] [--dir dist]`: an event's whole day in short. One visitor after another steps inside,
 * opens two booths and leaves, and what the page holds is told every 16th visit: heap after a collection, DOM nodes,
 * listeners, textures and geometries. Ends with an error when any of these four, or what the page itself holds on the heap, has
 * grown from the first look on.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import { serve } from '../../scripts/serve';
import { ownBytes } from './ownBytes';
import { holdings, oneVisitor, openEvent, watchHoldings, type Growth } from '../browser/event';

const { values } = parseArgs({ options: { visits: { type: 'string', default: '300' }, dir: { type: 'string' } } });
/** Visits between two looks; by the first, what is kept for good has come. */
const warm = 16;
// So the last look, as every other, comes after the same booths as the first.
const visits = Math.ceil(Number(values.visits) / warm) * warm;
/** Share by which the page's own part of the heap may be larger at the end: a collection never finds everything. */
const heapSlack = 0.03;

if (!values.dir) execFileSync('npx', ['tsx', 'scripts/build.ts'], { stdio: 'inherit' });
const { server, port } = await serve({ dir: values.dir ?? 'dist' });
const { zones } = (await compileExhibition('content')).indexes['zh-CN']!;
const titles = zones.flatMap(({ booths }) => booths.map(({ title }) => title));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});

function tell(visit: number, { heapBytes, domNodes, listeners, textures, geometries }: Growth): void {
  console.log(`${String(visit).padStart(4)} visits  heap ${(heapBytes / 2 ** 20).toFixed(2)} MiB  nodes ${domNodes}  listeners ${listeners}  textures ${textures}  geometries ${geometries}`);
}

let grown: string[] = [];
try {
  const page = await browser.newPage({ baseURL: `http://127.0.0.1:${port}/`, viewport: { width: 320, height: 240 } });
  await openEvent(page, './?event=soak');
  const cdp = await watchHoldings(page);
  let first: Growth | null = null;
  let ownFirst = 0;
  for (let visit = 1; visit <= visits; visit += 1) {
    // Other visitors read other booths, the same ones again after some time.
    const at = (visit % 8) * 2;
    await oneVisitor(page, [titles[at]!, titles[at + 1]!]);
    if (visit % warm !== 0) continue;
    const now = await holdings(page, cdp);
    tell(visit, now);
    if (!first) {
      first = now;
      ownFirst = await ownBytes(cdp);
    }
    if (visit === visits) {
      const own = await ownBytes(cdp);
      console.log(`the page’s own ${(ownFirst / 2 ** 20).toFixed(2)} MiB then, ${(own / 2 ** 20).toFixed(2)} MiB now`);
      const counted = (['domNodes', 'listeners', 'textures', 'geometries'] as const).filter((name) => now[name] > first![name]);
      grown = [...counted, ...(own > ownFirst * (1 + heapSlack) ? ['heap'] : [])];
    }
  }
} finally {
  await browser.close();
  server.close();
}
if (grown.length > 0) {
  console.error(`Grown since visit ${warm}: ${grown.join(', ')}`);
  process.exitCode = 1;
}
