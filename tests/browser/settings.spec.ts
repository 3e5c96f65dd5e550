import { expect, test, type Page } from '@playwright/test';
import { storageKey } from '../../src/visit/persistence';
import { newVisit, writeSaved } from '../../src/visit/savedVisit';
import { usualSettings, type Settings } from '../../src/visit/settings';
import { enterHall, hallColour, hallReady, settled, standStill, stats, underMore, words } from './hall';
import { violations } from './rules';
import { saveData } from './skins';

/** Keeps a visitor's choices as from an earlier visit. */
async function choose(page: Page, settings: Partial<Settings>): Promise<void> {
  const text = writeSaved({ ...newVisit, settings: { ...usualSettings, ...settings } });
  await page.addInitScript(([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text), [storageKey, text] as const);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

async function pickSetting(page: Page, name: string): Promise<void> {
  await underMore(page, words.settings);
  await radio(page, name).check();
  await button(page, words.close).click();
}

/** Mean brightness of the hall's picture, 0-255. */
async function brightness(page: Page): Promise<number> {
  return (await hallColour(page)).reduce((sum, part) => sum + part, 0) / 3;
}

/** Looks round a little with the mouse. */
async function lookRound(page: Page): Promise<void> {
  await page.mouse.move(120, 330);
  await page.mouse.down();
  await page.mouse.move(260, 330, { steps: 4 });
  await page.mouse.up();
}

for (const width of [320, 390]) {
  test.describe(`${width} CSS pixels wide`, () => {
    test.use({ viewport: { width, height: 680 } });

    test('settings can be read and touched, and the largest text fits and is kept', async ({ page }) => {
      await enterHall(page);
      await test.step('settings are words to choose from, each large enough to touch, and break no rule of WCAG 2.2 AA', async () => {
        await underMore(page, words.settings);
        const choices = page.getByRole('dialog').locator('.choice');
        await expect(choices).toHaveCount(26);
        for (const choice of await choices.all()) {
          await choice.scrollIntoViewIfNeeded();
          const box = (await choice.boundingBox())!;
          expect(box.width).toBeGreaterThanOrEqual(44);
          expect(box.height).toBeGreaterThanOrEqual(44);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
        }
        expect(await page.locator('.sheet-body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
        expect(await violations(page)).toEqual([]);
        await button(page, words.close).click();
      });
      await test.step('the largest text doubles every word at once, fits, and is there from the first paint of the next page', async () => {
        await pickSetting(page, words.textLargest);
        await expect(page.locator('html')).toHaveCSS('font-size', '36px');
        const off = () => page.locator('#app :is(button, a):not(.in-view *)').evaluateAll((all) => all.filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        }).map(({ textContent }) => textContent));
        expect(await off()).toEqual([]);
        // One thing at a time: the tour, then how to move, then the questions.
        await expect(button(page, words.bankYes)).toBeHidden();
        await button(page, words.tourDecline).click();
        await expect(button(page, words.bankYes)).toBeHidden();
        await page.locator('#hall').press('ArrowLeft');
        await expect(button(page, words.bankYes)).toBeVisible();
        expect(await off()).toEqual([]);
        // What is kept is written within a second.
        await page.waitForTimeout(1100);
        await page.goto('booth/deposit-insurance/', { waitUntil: 'domcontentloaded' });
        await expect(page.locator('html')).toHaveCSS('font-size', '36px');
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    });
  });
}

test('settings go by keyboard, and each acts at once', async ({ page }) => {
  await enterHall(page);
  await test.step('the text grows by an arrow key, and Escape leads back', async () => {
    await button(page, words.more).focus();
    await page.keyboard.press('Enter');
    await button(page, words.settings).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: words.textSize }).getByRole('radio', { name: words.textUsual, exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(radio(page, words.textLarge)).toBeChecked();
    await expect(page.locator('html')).toHaveCSS('font-size', '22.5px');
    await page.keyboard.press('Escape');
    await expect(button(page, words.more)).toBeFocused();
  });
  await test.step('reduced motion that is chosen in the hall cuts the next walk to a jump', async () => {
    await pickSetting(page, words.motionLess);
    await standStill(page);
    const before = (await stats(page)).frames;
    await button(page, words.nextBooth).click();
    await expect(button(page, words.read)).toHaveAttribute('aria-disabled', 'false');
    expect((await stats(page)).frames - before).toBeLessThan(6);
  });
  await test.step('the processor draws at the low tier, and fine only when it is asked to', async () => {
    expect((await stats(page)).tier).toBe('low');
    await pickSetting(page, words.qualityHigh);
    expect((await stats(page)).tier).toBe('high');
  });
});

test('a night that was chosen is dark in the hall, while behind the page the hall stays as its poster shows it', async ({ page }) => {
  await choose(page, { daylight: 'noon' });
  await enterHall(page);
  await standStill(page);
  const noon = await brightness(page);
  await pickSetting(page, words.daylightNight);
  await settled(page);
  expect(await brightness(page)).toBeLessThan(noon * 0.75);
  await button(page, words.leaveHall).click();
  await settled(page);
  expect(Math.abs((await brightness(page)) - noon)).toBeLessThan(noon * 0.15);
});

test('on a good device cloth and mist move on for ten seconds, at most thirty times a second, and then nothing is drawn', async ({ page }) => {
  await choose(page, { quality: 'high' });
  await enterHall(page);
  await settled(page);
  await lookRound(page);
  const first = (await stats(page)).frames;
  await page.waitForTimeout(4000);
  const after = (await stats(page)).frames - first;
  expect(after).toBeGreaterThan(3);
  expect(after).toBeLessThanOrEqual(4 * 31 + 4);
  // Eleven seconds after the last act.
  await page.waitForTimeout(7000);
  const rest = (await stats(page)).frames;
  await page.waitForTimeout(2000);
  expect((await stats(page)).frames).toBe(rest);
});

for (const [why, settings] of [['on a weak device', { quality: 'low' }], ['under reduced motion', { quality: 'high', reducedMotion: 'on' }]] as const) {
  test(`${why} nothing moves by itself`, async ({ page }) => {
    await choose(page, settings);
    await enterHall(page);
    await settled(page);
    await lookRound(page);
    await page.waitForTimeout(800);
    const { frames } = await stats(page);
    await page.waitForTimeout(2000);
    expect((await stats(page)).frames).toBe(frames);
  });
}

test.describe('on a screen of three pixels to one', () => {
  test.use({ deviceScaleFactor: 3 });

  test('a device taken for good but too slow is lowered for the rest of the visit, to one pixel and not below', async ({ page }) => {
    await page.addInitScript(() => {
      const told = WebGL2RenderingContext.prototype.getParameter;
      const unmaskedRenderer = 0x9246;
      WebGL2RenderingContext.prototype.getParameter = function (name: number) {
        return name === unmaskedRenderer ? 'Adreno (TM) 740' : told.call(this, name);
      };
      // Slower than any machine these tests may run on.
      const paint = window.requestAnimationFrame;
      window.requestAnimationFrame = (run) => paint.call(window, () => setTimeout(() => run(performance.now()), 120));
      for (const name of ['deviceMemory', 'hardwareConcurrency']) Object.defineProperty(navigator, name, { value: 8 });
    });
    await enterHall(page);
    expect(await stats(page)).toMatchObject({ tier: 'high', pixelRatio: 2 });
    await button(page, words.nextBooth).click();
    await expect.poll(async () => (await stats(page)).tier, { timeout: 60_000 }).toBe('low');
    expect((await stats(page)).pixelRatio).toBe(1);
    await standStill(page);
    await button(page, words.turnLeft).click();
    await standStill(page);
    expect((await stats(page)).tier).toBe('low');
  });
});

test('opening the hall tells the steps that are done', async ({ page }) => {
  await saveData(page);
  let give = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    give = resolve;
  });
  await page.route(/drum-[^/]+\.webp$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await page.locator('#enter-hall').click();
  const told = page.locator('#hall-status');
  await expect(told).toHaveText(words.enteringHall.replace('{number}', '2').replace('{count}', '4'));
  give();
  await hallReady(page);
  await expect(told).toBeEmpty();
});
