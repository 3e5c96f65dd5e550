import { expect, test, type Page } from '@playwright/test';
import { hallColour, hallReady, settled, standStill, stats, words } from './hall';
import { violations } from './rules';
import { comeAgain, saveData } from './skins';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const html = (page: Page) => page.locator('html');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Buttons and links in view that are under 60×60 CSS pixels; links within a sentence are text, not targets. */
async function small(page: Page, within: string): Promise<string[]> {
  return page.locator(`${within} :is(button, a, input[type='search'])`).evaluateAll((all) => all.flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    const shown = width > 1 && getComputedStyle(one).visibility === 'visible' && !one.closest('.in-view, .skip, .prose :is(p, li, td, th), .sources');
    return shown && (width < 59.9 || height < 59.9) ? [`${one.textContent?.trim().slice(0, 20)} ${Math.round(width)}×${Math.round(height)}`] : [];
  }));
}

/** Walks in from the page in front. */
async function walkIn(page: Page): Promise<void> {
  await hallReady(page);
  await page.locator('#enter-hall').click();
  await expect(html(page)).toHaveAttribute('data-surface', 'hall');
}

test('somebody new is offered care mode in the page itself, accepts it, and is not asked again', async ({ page }) => {
  await saveData(page);
  await page.goto('./');
  const offer = page.locator('.page .care-offer');
  await expect(offer).toBeInViewport({ ratio: 1 });
  // Nothing of the page lies under it.
  expect(await offer.evaluate((element) => getComputedStyle(element).position)).not.toBe('fixed');
  expect(await small(page, '.page .care-offer')).toEqual([]);
  await page.getByRole('link', { name: words.careAccept }).click();
  await expect(html(page)).toHaveAttribute('data-care');
  await expect(offer).toBeHidden();
  // What is kept is written within a second.
  await page.waitForTimeout(1100);
  await page.goto('booth/deposit-insurance/');
  await expect(html(page)).toHaveAttribute('data-care');
  await expect(page.locator('.page .care-offer')).toBeHidden();
});

test('the hall offers it to somebody who has not answered, before the tour', async ({ page }) => {
  await page.goto('./');
  await walkIn(page);
  await expect(page.locator('.hall-top .care-offer')).toBeVisible();
  await expect(page.locator('.tour-offer')).toBeHidden();
  await page.locator('.hall-top .care-no').click();
  await expect(page.locator('.tour-offer')).toBeVisible();
  await expect(html(page)).not.toHaveAttribute('data-care');
});

test('a link opens it, and another closes it, once and for the pages after', async ({ page }) => {
  await saveData(page);
  await page.goto('booth/deposit-insurance/?care=1');
  await expect(html(page)).toHaveAttribute('data-care');
  await expect(page).toHaveURL(/deposit-insurance\/$/);
  await page.waitForTimeout(1100);
  await page.goto('./');
  await expect(html(page)).toHaveAttribute('data-care');
  await page.goto('./?care=0');
  await expect(html(page)).not.toHaveAttribute('data-care');
  await expect(page.locator('.page .care-offer')).toBeHidden();
});

test('a device that writes large is offered it larger', async ({ page, context }) => {
  await saveData(page);
  const client = await context.newCDPSession(page);
  await page.goto('./');
  await expect(html(page)).not.toHaveAttribute('data-large-font');
  const usual = await page.locator('.page .care-yes').boundingBox();
  await client.send('Page.setFontSizes', { fontSizes: { standard: 22 } });
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-large-font');
  expect((await page.locator('.page .care-yes').boundingBox())!.height).toBeGreaterThan(usual!.height * 1.3);
});

test('on a page: large text with room between lines, four great buttons, no rule of WCAG 2.2 AA broken', async ({ page }) => {
  await saveData(page);
  await comeAgain(page, { care: true });
  for (const path of ['./', 'booth/deposit-insurance/', 'zone/cash/', 'help/']) {
    await page.goto(path);
    await expect(html(page)).toHaveAttribute('data-care');
    expect(await small(page, '.page'), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    expect(await violations(page), path).toEqual([]);
  }
  await page.goto('booth/deposit-insurance/');
  const text = await page.locator('.prose p').first().evaluate((element) => {
    const { fontSize, lineHeight, marginBottom } = getComputedStyle(element);
    return { size: parseFloat(fontSize), line: parseFloat(lineHeight), gap: parseFloat(marginBottom) };
  });
  expect(text.size).toBeGreaterThanOrEqual(20);
  expect(text.line / text.size).toBeGreaterThanOrEqual(1.3);
  // Between paragraphs at least 1.3 times the gap between lines.
  expect(text.gap).toBeGreaterThanOrEqual(1.3 * (text.line - text.size));
  const bar = page.locator('.care-bar');
  await expect(bar).toBeInViewport({ ratio: 1 });
  await expect(bar).toHaveText([words.previous, words.next, words.listen, words.help].join(''));
  // What the bar does stands nowhere else.
  for (const again of ['.tool-help', '.steps', '.listen']) await expect(page.locator(again)).toBeHidden();
  await bar.getByText(words.next, { exact: true }).click();
  await expect(page).not.toHaveURL(/deposit-insurance/);
});

test('in the hall: few buttons, all large and in words; the next booth opens by itself; leaving is asked about', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await comeAgain(page, { care: true, quality: 'low' });
  await page.goto('./');
  await walkIn(page);
  await expect(page.locator('.care-top .care-button')).toHaveText([words.leaveHall, words.map, words.search, words.more]);
  await expect(page.locator('.care-bottom .care-row .care-button')).toHaveText([words.previousBooth, words.nextBooth, words.listen, words.help]);
  expect(await small(page, '#app')).toEqual([]);
  expect(await violations(page), 'bars').toEqual([]);
  for (const [open, name] of [[words.map, 'map'], [words.search, 'search'], [words.more, 'more'], [words.help, 'help']] as const) {
    await button(page, open).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page), name).toEqual([]);
    expect(await small(page, `.sheet-dialog-${name} .care-list, .sheet-dialog-${name} > .sheet-close`), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await button(page, words.nextBooth).click();
  await expect(page.locator('.sheet-dialog-reading .article')).toBeVisible({ timeout: 30_000 });
  expect(await small(page, '.sheet-dialog-reading .reading-foot')).toEqual([]);
  expect(await violations(page), 'reading').toEqual([]);
  await button(page, words.close).click();
  await expect(button(page, words.read)).toBeVisible();

  await button(page, words.leaveHall).click();
  const question = page.getByRole('dialog', { name: words.leaveTitle });
  await expect(question).toBeVisible();
  expect(await small(page, '.sheet-dialog-leave')).toEqual([]);
  expect(await violations(page), 'leaving').toEqual([]);
  await button(page, words.leaveStay).click();
  await expect(html(page)).toHaveAttribute('data-surface', 'hall');
  await button(page, words.leaveHall).click();
  await button(page, words.leaveGo).click();
  await expect(page.locator('.care-bar')).toBeVisible();
  await expect(page.locator('.hall-top')).toHaveCount(0);
});

test('the browser\'s own back asks before it leaves the hall, and leaves when pressed again', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await comeAgain(page, { care: true });
  await page.goto('./');
  await walkIn(page);
  await page.goBack();
  await expect(page.getByRole('dialog', { name: words.leaveTitle })).toBeVisible();
  await button(page, words.leaveStay).click();
  await expect(html(page)).toHaveAttribute('data-surface', 'hall');
  await page.goBack();
  await expect(page.getByRole('dialog', { name: words.leaveTitle })).toBeVisible();
  await page.goBack();
  await expect(html(page)).toHaveAttribute('data-surface', 'page');
});

test('at the largest text every button of the hall is whole and in view', async ({ page }) => {
  await comeAgain(page, { care: true, textScale: 2 });
  await page.goto('./');
  await walkIn(page);
  expect(await small(page, '#app')).toEqual([]);
  const off = await page.locator('#app :is(button, a)').evaluateAll((all) => all.filter((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return !one.closest('.in-view') && (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || one.scrollWidth > one.clientWidth + 1);
  }).map(({ textContent }) => textContent));
  expect(off).toEqual([]);
});

test('the skin turns while the hall stands: paper instead of indigo, in the same number of draw calls, then rest', async ({ page }) => {
  await comeAgain(page, { quality: 'low', daylight: 'noon' });
  await page.goto('./');
  await walkIn(page);
  await standStill(page);
  await settled(page);
  const [before, indigo] = [await stats(page), await hallColour(page)];
  await page.locator('.hall-tools [data-care-answer]').click();
  await settled(page);
  const [after, ink] = [await stats(page), await hallColour(page)];
  expect(after.calls).toBe(before.calls);
  expect(after.triangles).toBe(before.triangles);
  expect(after.textureBytes).toBe(before.textureBytes);
  expect(Math.min(...ink)).toBeGreaterThan(Math.max(...indigo));
  // Nearly without colour: paper and ink.
  expect(Math.max(...ink) - Math.min(...ink)).toBeLessThan(16);
  await button(page, words.more).click();
  await page.locator('.sheet-dialog-more [data-care-answer]').click();
  await expect(html(page)).not.toHaveAttribute('data-care');
});
