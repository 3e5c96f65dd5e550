import { expect, test, type Page } from '@playwright/test';
import { enterHall, underMore, words } from './hall';
import { comeAgain, saveData } from './skins';

test.beforeEach(({ page }) => comeAgain(page, {}));

const pinyinSwitch = (page: Page) => page.getByRole('button', { name: words.pinyin, exact: true });

/** What stands over the characters of an element, in order. */
const over = (page: Page, selector: string) => page.locator(`${selector} rt`).evaluateAll((all) => all.map((rt) => rt.getAttribute('data-pinyin')).join(' '));

test('pinyin comes over the characters when asked for, and goes again', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await saveData(page);
  await page.goto('booth/little-customer/');
  await expect(page.locator('.exhibit')).toBeVisible();
  const before = await page.locator('.article').textContent();
  await expect(pinyinSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  const without = asked.length;
  await pinyinSwitch(page).click();
  await expect(pinyinSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => over(page, '.article h1')).toBe('wǒ shì yín háng xiǎo kè hù');
  expect(asked.length).toBeGreaterThan(without);
  // Nothing of the text has changed for who copies it or has it read aloud, and no character was left out.
  expect(await page.locator('.article').textContent()).toBe(before);
  const bare = await page.locator('.article .prose').evaluate((prose) => [...prose.querySelectorAll('*')].flatMap((element) => (element.closest('ruby') ? [] : [...element.childNodes].filter((node) => node.nodeType === 3 && /\p{Script=Han}/u.test(node.nodeValue ?? '')))).length);
  expect(bare).toBe(0);
  await page.reload();
  await expect.poll(() => over(page, '.article h1')).toContain('yín háng');
  await pinyinSwitch(page).click();
  await expect(page.locator('ruby')).toHaveCount(0);
  expect(await page.locator('.article').textContent()).toBe(before);
});

test('pinyin that does not come is said, and the next press asks for it anew', async ({ page }) => {
  await saveData(page);
  // Its code, or the pinyin itself.
  for (const late of [/pinyinKeeper-.*\.js/, /\/(?!pinyinKeeper)[^/]*\.js(\?|$)/]) {
    await page.goto('booth/little-customer/');
    // A press before the page's own script has come asks for the page again.
    await expect(page.locator('#hall-status')).not.toBeEmpty();
    await page.route(late, (route) => route.abort());
    await pinyinSwitch(page).click();
    await expect(page.locator('#hall-status')).toHaveText(words.toolFailed);
    await expect(pinyinSwitch(page)).toHaveAttribute('aria-pressed', 'false');
    await page.unroute(late);
    await pinyinSwitch(page).click();
    await expect.poll(() => over(page, '.article h1')).toBe('wǒ shì yín háng xiǎo kè hù');
    await pinyinSwitch(page).click();
  }
});

test('the setting shows pinyin on the panel in the hall, booth after booth', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page, 'booth/pocket-money-jars/');
  await underMore(page, words.settings);
  await page.getByRole('group', { name: words.pinyin }).getByText(words.pinyinOn, { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await expect.poll(() => over(page, 'dialog h1')).toBe('sān gè guàn zi fēn líng huā qián');
  await page.getByRole('dialog').getByRole('button', { name: words.nextBooth }).click();
  await expect(page.getByRole('dialog').locator('h1')).not.toContainText('罐子');
  await expect.poll(() => over(page, 'dialog h1')).not.toBe('');
});

test('a booth that is not for children has no switch, nor has an English one', async ({ page }) => {
  await saveData(page);
  for (const path of ['booth/true-cost/', 'en/booth/little-customer/']) {
    await page.goto(path);
    await expect(page.locator('.article')).toBeVisible();
    await expect(page.locator('[data-pinyin-switch]')).toHaveCount(0);
  }
});

test('the front page gathers what is for children, with their walk, without scripts too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  for (const [path, tour] of [['./', /小小银行客户/], ['en/', /Little bank customer/]] as const) {
    await page.goto(path);
    await page.locator('a[href="#children"]').click();
    const section = page.locator('#children');
    await expect(section).toBeInViewport();
    await expect(section.getByRole('link', { name: tour })).toBeVisible();
    await expect(section.locator('a[href$="booth/little-customer/"]')).toBeVisible();
    await expect(section.locator('a[href$="booth/true-cost/"]')).toHaveCount(0);
  }
  await context.close();
});
