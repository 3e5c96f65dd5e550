import { setTimeout as rest } from 'node:timers/promises';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import config from '../../playwright.config';
import { namedFunctions } from '../browser/namedFunctions';
import { installProbe } from './probe';
import type { Site } from './sites';

/** Lighthouse's slow 4G (bytes and milliseconds) and a processor a quarter as fast as this one. */
export const slowPhone = { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150, slowdown: 4, width: 390, height: 844 };

export function openBrowser(): Promise<Browser> {
  return chromium.launch(config.use?.launchOptions);
}

/** Gives `use` a slow phone that has never seen the site; the network may be a fast one. */
export async function withPhone<T>(browser: Browser, site: Site, network: 'slow' | 'fast', use: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
  const { download, upload, latency, slowdown, width, height } = slowPhone;
  const context = await browser.newContext({ baseURL: site.address, viewport: { width, height } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(namedFunctions);
    await page.addInitScript(installProbe);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (network === 'slow') {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: download, uploadThroughput: upload });
    }
    return await use(page, cdp);
  } finally {
    await context.close();
  }
}

/** Waits for the first whole frame. The page is asked once: to be asked again and again would cost it. Throws when there is none within a minute. */
export async function firstFrame(page: Page): Promise<void> {
  const drawn = page.evaluate(() => window.benchProbe.drawn).then(() => true);
  if (!(await Promise.race([drawn, rest(60_000, false, { ref: false })]))) throw new Error(`${page.url()} drew nothing within a minute.`);
}
