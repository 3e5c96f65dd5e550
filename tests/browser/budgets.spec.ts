import { expect, test, type Page } from '@playwright/test';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import { compileExhibition } from '../../src/content/compile';
import { watchTraffic, weigh } from '../bench/traffic';
import { drawsNothing, enterHall, hallReady, standStill, stats, words } from './hall';

declare global {
  interface Window {
    /** Milliseconds since the epoch. */
    readyAt: number;
    /** Sum of all layout shifts, as browsers count them. */
    shifted: number;
  }
}

/** DESIGN.md, section 7. They are exact on any machine, so they are tests; times are for `npm run bench`. */
const budget = { bytes: 450 * 1024, scriptBytes: 200 * 1024, calls: 60, triangles: 80_000, textureBytes: 64 * 1024 * 1024 };

let index: ExhibitionIndex;
test.beforeAll(async () => {
  index = (await compileExhibition('content')).indexes['zh-CN']!;
});

for (const address of ['./', 'en/', 'booth/deposit-insurance/']) {
  test(`the first 3D frame of ${address} costs at most 450 KB, 200 KB of it scripts`, async ({ page }) => {
    const arrivals = await watchTraffic(await page.context().newCDPSession(page));
    // What comes after the first frame, as the models on the plinths do, is not what it cost, however late the test looks.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset.hall !== 'ready') return;
        window.readyAt = Date.now();
        observer.disconnect();
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-hall'] });
    });
    await page.goto(address);
    await hallReady(page);
    const readyAt = await page.evaluate(() => window.readyAt);
    const { bytes, scriptBytes } = weigh(arrivals.filter(({ at }) => at <= readyAt));
    // A bare three.js page is 100 KB: less would mean that nothing was counted.
    expect(scriptBytes).toBeGreaterThan(100 * 1024);
    expect(scriptBytes).toBeLessThanOrEqual(budget.scriptBytes);
    expect(bytes).toBeLessThanOrEqual(budget.bytes);
  });
}

// A phone held upright, and the shape of a desk screen: what is drawn depends on the shape, not on the size.
for (const viewport of [{ width: 390, height: 844 }, { width: 640, height: 360 }]) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    // With motion cut every move is a jump of one frame.
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('no view of the hall draws more than the budget', async ({ page }) => {
      test.setTimeout(180_000);
      await enterHall(page);
      await standStill(page);
      for (let turn = 0; turn < 4; turn += 1) {
        await withinBudget(page, `lobby, turned ${turn * 90}°`);
        await turnRight(page, 90);
      }
      for (const zone of index.zones) {
        await jump(page, `[data-zone="${zone.id}"]`);
        await withinBudget(page, `${zone.id}, looking out`);
        await turnRight(page, 180);
        await withinBudget(page, `${zone.id}, looking back`);
        const middle = zone.booths[Math.floor(zone.booths.length / 2)]!;
        await jump(page, `[data-booth="${middle.id}"]`);
        await withinBudget(page, middle.id);
      }
    });
  });
}

for (const address of ['./', 'booth/deposit-insurance/', 'questions/']) {
  test(`nothing on ${address} shifts while it loads and its hall opens`, async ({ page }) => {
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifted += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await hallReady(page);
    await page.waitForTimeout(500);
    // 0.1 is what is called good; what comes late here (exhibits, offers) has its room kept.
    expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.02);
  });
}

test('no frame is drawn while the visitor reads the page or stands in the hall', async ({ page }) => {
  await page.goto('./');
  await hallReady(page);
  await drawsNothing(page);
  await page.locator('#enter-hall').click();
  await jump(page, `[data-booth="${index.zones[1]!.booths[0]!.id}"]`);
  await drawsNothing(page);
});

test('a whole visit asks no other origin for anything', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await enterHall(page);
  await page.getByRole('button', { name: words.search }).click();
  await page.getByRole('searchbox').fill('cunkuan');
  await page.locator('[data-hit="deposit-insurance"]').click();
  await expect(page.getByRole('dialog').locator('.prose')).not.toBeEmpty({ timeout: 30_000 });
  expect(asked.length).toBeGreaterThan(8);
  const origin = new URL(baseURL!).origin;
  expect(asked.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin)).toEqual([]);
});

async function withinBudget(page: Page, where: string): Promise<void> {
  const { calls, triangles, textureBytes } = await stats(page);
  expect(calls, `draw calls: ${where}`).toBeGreaterThan(5);
  expect(calls, `draw calls: ${where}`).toBeLessThanOrEqual(budget.calls);
  expect(triangles, `triangles: ${where}`).toBeLessThanOrEqual(budget.triangles);
  expect(textureBytes, `texture bytes: ${where}`).toBeLessThanOrEqual(budget.textureBytes);
}

/** Goes where a button of the map leads, and waits for the frame drawn there. */
async function jump(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: words.map }).click();
  await drawn(page, () => page.locator(button).click());
}

/** Turns right by a multiple of the 30° of one press. */
async function turnRight(page: Page, degrees: number): Promise<void> {
  for (let turned = 0; turned < degrees; turned += 30) {
    await drawn(page, () => page.getByRole('button', { name: words.turnRight }).click());
  }
}

/** Does something and waits until a later frame is drawn and nothing moves. */
async function drawn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = (await stats(page)).frames;
  await act();
  await expect.poll(async () => (await stats(page)).frames, { intervals: [20, 50, 100] }).toBeGreaterThan(before);
  await standStill(page);
}
