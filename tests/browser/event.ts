import { expect, type CDPSession, type Page } from '@playwright/test';
import { stats } from './hall';
import { drawFewPixels, fewPixels, wearHeadset } from './headset';

/** Opens an event's staff page with a headset at hand. */
export async function openEvent(page: Page, address = './?event=fair'): Promise<void> {
  await wearHeadset(page);
  await page.goto(address);
  await ready(page);
}

/** Waits until the next visitor may begin. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('.event-start')).toBeEnabled({ timeout: 40_000 });
}

/** Presses a control of the page at once: frames are too slow under a software renderer to wait for two alike. */
export async function press(page: Page, selector: string, text?: string): Promise<void> {
  const control = page.locator(selector, text === undefined ? {} : { hasText: text });
  await control.first().evaluate((element: HTMLElement) => element.click());
}

/** Lets a visitor in, and waits until the hall is drawn around them. */
export async function letIn(page: Page): Promise<void> {
  await page.setViewportSize(fewPixels);
  await press(page, '.event-start');
  await expect.poll(() => page.evaluate(() => window.duocaiHeadset?.().lectern.drawn ?? 0), { timeout: 30_000 }).toBeGreaterThan(0);
  await drawFewPixels(page);
}

/** Sends the visitor to a booth, and waits until its text is before them. */
export async function sendTo(page: Page, title: string): Promise<void> {
  await press(page, '.event-booth', title);
  await expect(page.locator('.board-reading .article h1')).toHaveText(title, { timeout: 30_000 });
  const { drawn } = (await page.evaluate(() => window.duocaiHeadset!())).reading;
  await expect.poll(async () => (await page.evaluate(() => window.duocaiHeadset?.()))?.reading.drawn ?? 0).toBeGreaterThanOrEqual(Math.max(1, drawn));
}

/** One visitor: in, two booths, out as when the system ends a session. */
export async function oneVisitor(page: Page, booths: readonly [string, string]): Promise<void> {
  await letIn(page);
  for (const title of booths) await sendTo(page, title);
  await page.evaluate(() => window.device.activeSession!.end());
  await ready(page);
}

export interface Growth {
  heapBytes: number;
  domNodes: number;
  listeners: number;
  textures: number;
  geometries: number;
}

/** What the page holds after all that can be thrown away has been: the least of a few looks, as some of it goes late. */
export async function holdings(page: Page, cdp: CDPSession): Promise<Growth> {
  let least: Growth | null = null;
  for (let i = 0; i < 4; i += 1) {
    await page.waitForTimeout(250);
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const told = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    const { textures, geometries } = await stats(page);
    const now = { heapBytes: told('JSHeapUsedSize'), domNodes: told('Nodes'), listeners: told('JSEventListeners'), textures, geometries };
    const before = least ?? now;
    least = Object.fromEntries(Object.entries(now).map(([name, count]) => [name, Math.min(count, before[name as keyof Growth])])) as unknown as Growth;
  }
  return least!;
}

/** Opens the way to `holdings`. */
export async function watchHoldings(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.enable');
  return cdp;
}
