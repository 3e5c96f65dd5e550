import { appendFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { createServer } from 'vite';
import { exhibitionPlugin } from '../../src/content/vitePlugin';
import { siteConfig } from '../../vite.config';
import { median } from './median';
import { workFolder } from './sites';

/** Milliseconds from saving a booth's file to reading the change in an open page of the editors' server; middle of `saves`. */
export async function measureEdit(browser: Browser, content: string, zone: string, saves: number): Promise<number> {
  const plugin = exhibitionPlugin({ content });
  const server = await createServer({ ...siteConfig(plugin), configFile: false, logLevel: 'error', cacheDir: join(workFolder, 'vite'), server: { host: '127.0.0.1' } });
  const page = await browser.newPage();
  try {
    await server.listen();
    const folder = join(content, 'booths', zone);
    const file = (await readdir(folder)).find((name) => !name.endsWith('.en.md'))!;
    await page.goto(`${server.resolvedUrls!.local[0]!}booth/${basename(file, '.md')}/`);
    const text = page.locator('#main .prose');
    await text.waitFor();
    // The page is complete before its scripts listen for changes; the hall comes last.
    await page.locator('html[data-hall=ready]').waitFor({ timeout: 120_000 });
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      const mark = `第${save}次改动，`;
      const begun = Date.now();
      await appendFile(join(folder, file), `\n${mark}写完就看得见。\n`);
      await text.filter({ hasText: mark }).waitFor();
      times.push(Date.now() - begun);
      await page.waitForTimeout(500);
    }
    return median(times);
  } finally {
    await page.close();
    await server.close();
  }
}
