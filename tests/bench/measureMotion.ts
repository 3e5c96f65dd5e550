import type { Browser, CDPSession, Page } from '@playwright/test';
import { enterHall, standStill, words } from '../browser/hall';
import { median } from './median';
import { firstFrame, withPhone } from './phone';
import type { Site } from './sites';

/** Milliseconds a walk is measured. */
const walkFor = 4000;
/** Milliseconds without a finger on the phone. */
const restFor = 5000;

/** What moving costs the main thread, in milliseconds. */
export interface Motion {
  /** Script of one frame, the middle one of the walk. */
  frameScript: number;
  /** Script of the walk's slowest frame. */
  slowestFrame: number;
  /** All work of the main thread during the walk, shared among its frames. */
  frameTask: number;
  idleFrames: number;
  /** Longest task (over 50 ms, else 0) of each thing done after the load. */
  longest: Record<string, number>;
}

/** Walks along a wing, rests, then opens the map, searches and reads. A page that moves by itself is only watched, and asked to hold still for the rest. */
export function measureMotion(browser: Browser, site: Site): Promise<Motion> {
  return withPhone(browser, site, 'fast', async (page, cdp) => {
    const longest: Record<string, number> = {};
    const timed = async (name: string, act: () => Promise<void>) => {
      const from = await page.evaluate(() => performance.now());
      await act();
      // Long tasks are told a little later.
      await page.waitForTimeout(200);
      longest[name] = await page.evaluate((since) => Math.max(0, ...window.benchProbe.longTasks.filter(({ at }) => at >= since).map(({ milliseconds }) => milliseconds)), from);
    };
    const { walkFrom } = site;
    if (walkFrom === undefined) {
      await page.goto('./');
      await firstFrame(page);
    } else await enterHall(page, walkFrom);
    await page.waitForTimeout(1000);

    let walk: Awaited<ReturnType<typeof framesOf>>;
    await timed('walk', async () => {
      if (walkFrom !== undefined) await page.locator('#hall').focus();
      if (walkFrom !== undefined) await page.keyboard.down('ArrowUp');
      // Only what the page itself does counts, not what is asked of it.
      walk = await framesOf(page, cdp);
      if (walkFrom !== undefined) await page.keyboard.up('ArrowUp');
    });
    if (walkFrom !== undefined) await standStill(page);
    else await page.evaluate(() => (document.documentElement.dataset['still'] = ''));
    await page.waitForTimeout(500);
    const before = await page.evaluate(() => window.duocaiStats!().frames);
    await page.waitForTimeout(restFor);
    const idleFrames = (await page.evaluate(() => window.duocaiStats!().frames)) - before;
    if (walkFrom !== undefined) await useDialogs(page, timed);
    return { ...walk!, idleFrames, longest };
  });
}

async function framesOf(page: Page, cdp: CDPSession): Promise<Pick<Motion, 'frameScript' | 'slowestFrame' | 'frameTask'>> {
  await cdp.send('Performance.enable');
  const taskSeconds = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value;
  await page.evaluate(() => window.benchProbe.frames.splice(0));
  const before = await taskSeconds();
  await page.waitForTimeout(walkFor);
  const spent = ((await taskSeconds()) - before) * 1000;
  const frames = await page.evaluate(() => window.benchProbe.frames);
  return { frameScript: median(frames), slowestFrame: Math.max(...frames), frameTask: spent / frames.length };
}

async function useDialogs(page: Page, timed: (name: string, act: () => Promise<void>) => Promise<void>): Promise<void> {
  const panel = page.getByRole('dialog');
  const close = () => panel.getByRole('button', { name: words.close }).click();
  await timed('map', async () => {
    await page.getByRole('button', { name: words.map }).click();
    await panel.waitFor();
  });
  await close();
  await timed('search', async () => {
    await page.getByRole('button', { name: words.search }).click();
    await page.getByRole('searchbox').fill('cunkuan');
    await page.locator('[data-hit]').first().waitFor();
  });
  await close();
  await page.getByRole('button', { name: words.nextBooth }).click();
  const read = page.getByRole('button', { name: words.read, exact: true });
  await read.waitFor({ timeout: 60_000 });
  await timed('read', async () => {
    await read.click();
    await panel.locator('.prose').waitFor();
  });
}
