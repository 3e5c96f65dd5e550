import { setTimeout as rest } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { median } from './median';
import { measureLoad, type Load } from './measureLoad';
import { measureMotion, type Motion } from './measureMotion';
import type { Site } from './sites';
import type { Arrival } from './traffic';

/** Middle values of several rounds. */
export interface Result extends Load, Motion {
  site: string;
  rounds: number;
  buildSeconds: number;
  /** What came before the first frame, largest first, of the last round. */
  parts: { file: string; bytes: number }[];
}

/** Milliseconds in which the page before is put away. */
const restBetween = 700;

/**
 * Measures every site once per round, in turn, so that whatever else the machine does falls on all of them alike. Each round begins with another site, and every
 * other round goes the other way round, since each follows what another leaves behind.
 */
export async function measureInTurn(browser: Browser, sites: Site[], rounds: number): Promise<Result[]> {
  const loads = sites.map((): (Load & { parts: Arrival[] })[] => []);
  const motions = sites.map((): Motion[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const first = round % sites.length;
    const turns = [...sites.entries()];
    turns.push(...turns.splice(0, first));
    for (const [i, site] of round % 2 ? turns.toReversed() : turns) {
      process.stdout.write(`round ${round + 1} of ${rounds}: ${site.name}…      \r`);
      await rest(restBetween);
      loads[i]!.push(await measureLoad(browser, site));
      motions[i]!.push(await measureMotion(browser, site));
    }
  }
  return sites.map((site, i) => {
    const { parts, ...facts } = middle(loads[i]!);
    return {
      site: site.name,
      rounds,
      buildSeconds: site.buildSeconds,
      ...facts,
      ...middle(motions[i]!),
      parts: parts.map(({ url, bytes }) => ({ file: url.slice(site.address.length) || 'index.html', bytes })).toSorted((a, b) => b.bytes - a.bytes),
    };
  });
}

/** The middle of each number, one level of nesting included; the last of everything else. */
function middle<T extends object>(all: T[]): T {
  const last = all.at(-1)!;
  const entries = Object.entries(last).map(([key, value]: [string, unknown]) => {
    const values = all.map((one) => (one as Record<string, unknown>)[key]);
    if (typeof value === 'number') return [key, median(values as number[])];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return [key, middle(values as object[])];
    return [key, value];
  });
  return Object.fromEntries(entries) as T;
}
