/** `npm run bench [-- --rounds N] [--only base|growth] [--peers]`: measures the hall against a bare three.js page, and how it grows; or against other people's ways. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { generateContent } from './generate';
import { measureEdit } from './measureEdit';
import { measureSearch } from './measureSearch';
import { openBrowser, slowPhone } from './phone';
import { peerSites } from './peers';
import { growthTable, partsTable, peersTable, resultTable } from './report';
import { measureInTurn, type Result } from './rounds';
import { floorSite, hallSite, workFolder, type Site } from './sites';

const boothNumbers = [30, 300, 1000] as const;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' }, peers: { type: 'boolean', default: false } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1');
if (values.only !== undefined && values.only !== 'base' && values.only !== 'growth') throw new Error('--only takes base or growth');

const browser = await openBrowser();
const report: Record<string, unknown> = { day: new Date().toISOString(), machine: `${cpus().length} × ${cpus()[0]?.model}`, browser: browser.version(), phone: slowPhone };
try {
  if (values.peers) report['peers'] = await againstPeers(browser);
  else if (values.only !== 'growth') report['base'] = await base(browser);
  if (!values.peers && values.only !== 'base') report['growth'] = await growth(browser);
} finally {
  await browser.close();
}
await mkdir('reports', { recursive: true });
await writeFile('reports/bench.json', `${JSON.stringify(report, null, 2)}\n`);
console.log('\nSlow 4G, processor slowed 4×, 390×844, empty cache, software WebGL; middle values. All of it: reports/bench.json');

async function base(browser: Browser): Promise<Result[]> {
  const sites = [await hallSite('hall', 'content', 'fraud'), await floorSite()];
  const results = await measured(browser, sites, rounds);
  console.log(resultTable('first visit', results, { ratio: true }));
  console.log(partsTable(results[0]!));
  return results;
}

async function againstPeers(browser: Browser): Promise<Result[]> {
  const sites = [await hallSite('hall', 'content', 'fraud'), ...(await peerSites()), await floorSite()];
  const results = await measured(browser, sites, rounds);
  console.log(`\n${peersTable(results)}`);
  return results;
}

async function growth(browser: Browser) {
  const sites: Site[] = [];
  let zone = '';
  for (const booths of boothNumbers) {
    const content = contentFolder(booths);
    zone = (await generateContent(content, booths))[0]!;
    console.log(`building ${booths} booths…`);
    sites.push(await hallSite(`${booths} booths`, content, zone));
  }
  const searchMilliseconds = await measureSearch(browser, sites.at(-1)!);
  const results = await measured(browser, sites, Math.min(rounds, 3));
  const last = boothNumbers.at(-1)!;
  const editMilliseconds = await measureEdit(browser, contentFolder(last), zone, 5);
  console.log(resultTable('generated content', results, { ratio: false }));
  console.log(growthTable(results[0]!, results.at(-1)!, last - boothNumbers[0], { editMilliseconds, searchMilliseconds }));
  return { results, editMilliseconds, searchMilliseconds };
}

async function measured(browser: Browser, sites: Site[], rounds: number): Promise<Result[]> {
  try {
    return await measureInTurn(browser, sites, rounds);
  } finally {
    for (const site of sites) site.close();
  }
}

function contentFolder(booths: number): string {
  return join(workFolder, `content-${booths}`);
}
