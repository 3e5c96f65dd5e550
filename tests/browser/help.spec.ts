import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import { enterHall, words } from './hall';
import { comeAgain, saveData } from './skins';

let index: ExhibitionIndex;
test.beforeAll(async () => {
  index = (await compileExhibition('content')).indexes['zh-CN']!;
});
test.beforeEach(({ page }) => comeAgain(page, {}));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('help stands in the same corner of every page and of the hall', async ({ page }) => {
  const corner = async () => {
    const box = (await page.locator('.tool-help:visible, .hall-help:visible').boundingBox())!;
    return { fromRight: page.viewportSize()!.width - box.x - box.width, fromTop: box.y };
  };
  for (const path of ['./', 'zone/cash/', 'booth/got-a-fake/', 'help/']) {
    await page.goto(path);
    const { fromRight, fromTop } = await corner();
    expect(fromRight, path).toBeLessThan(40);
    expect(fromTop, path).toBeLessThan(130);
  }
  await enterHall(page);
  const { fromRight, fromTop } = await corner();
  expect(fromRight).toBeLessThan(40);
  expect(fromTop).toBeLessThan(130);
});

test('one press shows every number to call, the most urgent first, large enough to dial by hand', async ({ page }) => {
  await saveData(page);
  await page.goto('booth/got-a-fake/');
  await page.locator('.tool-help').click();
  const numbers = page.getByRole('dialog').locator('.help-number');
  await expect(numbers).toHaveCount(index.hall.hotlines.length);
  expect(await numbers.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(index.hall.hotlines.map(({ number }) => `tel:${number}`));
  await expect(numbers.first()).toBeInViewport();
  for (const { when } of index.hall.hotlines) await expect(page.getByRole('dialog')).toContainText(when);
  const size = await numbers.first().locator('b').evaluate((number) => Number.parseFloat(getComputedStyle(number).fontSize));
  expect(size).toBeGreaterThan(28);
  expect((await numbers.first().boundingBox())!.height).toBeGreaterThanOrEqual(60);
});

test('somebody being cheated gets one step per screen in huge type, and its number', async ({ page }) => {
  await enterHall(page);
  await button(page, words.help).click();
  await button(page, words.helpCheated).click();
  const dialog = page.getByRole('dialog');
  for (const [at, step] of index.help.cheated.entries()) {
    await expect(dialog.getByRole('heading')).toHaveText(step.do);
    const { size, width } = await dialog.getByRole('heading').evaluate((heading) => ({ size: Number.parseFloat(getComputedStyle(heading).fontSize), width: heading.getBoundingClientRect().width }));
    expect(size).toBeGreaterThanOrEqual(Math.min(32, width / 8));
    await expect(dialog.locator('.help-number')).toHaveCount(step.call === undefined ? 0 : 1);
    if (step.call !== undefined) await expect(dialog.locator(`a[href="tel:${step.call}"]`)).toBeInViewport();
    await expect(dialog.locator('.help-on')).toBeInViewport();
    if (at < index.help.cheated.length - 1) await button(page, words.helpDone).click();
  }
  await button(page, words.helpBack).click();
  await expect(button(page, words.helpCheated)).toBeVisible();
});

test('the card for the family is copied, is sent where the device can, and stays when the network goes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.assign(navigator, { share: async ({ text }: ShareData) => Object.assign(window, { sent: text }) }));
  await saveData(page);
  await page.goto('./');
  await page.locator('.tool-help').click();
  await expect(button(page, words.helpFamily)).toBeVisible();
  await context.setOffline(true);
  await button(page, words.helpFamily).click();
  const card = page.locator('.help-card');
  for (const line of index.help.family) await expect(card).toContainText(line);
  const screen = page.viewportSize()!;
  expect((await page.getByRole('dialog').boundingBox())!).toMatchObject(screen);
  await button(page, words.helpShare).click();
  await button(page, words.helpCopy).click();
  await expect(page.getByText(words.helpCopied)).toBeVisible();
  const whole = [words.helpFamilyTitle, ...index.help.family].join('\n');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
  expect(await page.evaluate(() => (window as unknown as { sent: string }).sent)).toBe(whole);
});

test('without scripts the button leads to a page with every number', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('booth/got-a-fake/');
  await page.locator('.tool-help').click();
  await expect(page).toHaveURL(/\/help\/$/);
  for (const { number } of index.hall.hotlines) await expect(page.locator(`main a[href="tel:${number}"]`).first()).toBeVisible();
  await context.close();
});
