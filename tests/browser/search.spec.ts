import { expect, test, type Page } from '@playwright/test';
import { fill } from '../../src/exhibition/words';
import { usualSettings, type Settings } from '../../src/visit/settings';
import { enterHall, standStill, words } from './hall';
import { violations } from './rules';
import { saveData } from './skins';

const box = (page: Page) => page.getByRole('searchbox');
const first = (page: Page) => page.locator('.first-answer');
const found = (page: Page) => page.locator('[data-hit]').first();

/** Opens the search over the plain page. */
async function searchOnPage(page: Page, address = 'booth/deposit-insurance/'): Promise<void> {
  await page.goto(address);
  await page.locator('[data-tool="search"]').first().click();
  await expect(box(page)).toBeFocused();
}

/** Begins with these settings, as on a later visit. */
async function remember(page: Page, settings: Partial<Settings>): Promise<void> {
  const visit = { version: 1, place: null, seen: [], tour: null, settings: { ...usualSettings, careAsked: true, ...settings } };
  await page.addInitScript((kept) => localStorage.setItem('duocai-hall:visit', kept), JSON.stringify(visit));
}

test.describe('over a plain page', () => {
  // The hall behind would only cost time here.
  test.beforeEach(({ page }) => saveData(page));

  test('the initials jb find 假币 and lead to its page', async ({ page }) => {
    await searchOnPage(page);
    await box(page).fill('jb');
    await expect(first(page)).toContainText('假币');
    await expect(page.getByRole('status').filter({ hasText: words.searchFound.split('{')[0]! })).toBeVisible();
    await page.locator('[data-kind="booth"][data-hit="got-a-fake"]').click();
    await expect(page).toHaveURL(/\/booth\/got-a-fake\/$/);
    await expect(page.locator('.article')).toContainText('假币');
  });

  test('who comes back finds what they searched for', async ({ page }) => {
    await searchOnPage(page);
    await box(page).fill('假币');
    await page.locator('[data-kind="booth"]').first().click();
    await page.locator('[data-tool="search"]').first().click();
    await expect(box(page)).toHaveValue('假币');
    await expect(first(page)).toContainText('假币');
  });

  test('长辈版 switches care mode on at once', async ({ page }) => {
    await searchOnPage(page);
    await box(page).fill('长辈版');
    await expect(first(page).locator('[data-hit="care"]')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-care', /.*/);
  });

  test('测一测 opens the questions asked before and after', async ({ page }) => {
    await searchOnPage(page);
    await box(page).fill('测一测');
    await expect(first(page).locator('[data-hit="bank"]')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: words.bankTitle })).toBeVisible();
  });

  test('a spoken sentence makes the letters larger', async ({ page }) => {
    await searchOnPage(page);
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await box(page).fill('我想把字弄大点');
    await found(page).click();
    await expect.poll(size).toBeGreaterThan(before);
  });

  test('a hotline is dialled by its button; Enter only leads there', async ({ page }) => {
    await searchOnPage(page);
    await box(page).fill('96110');
    const call = first(page).getByRole('link', { name: fill(words.call, { number: '96110' }) });
    await expect(call).toHaveAttribute('href', 'tel:96110');
    await page.keyboard.press('Enter');
    await expect(call).toBeFocused();
  });

  test('an example is asked by a press, and a word that finds nothing still helps', async ({ page }) => {
    await searchOnPage(page);
    const example = words.searchExamples.split('；')[0]!;
    await page.getByRole('button', { name: example }).click();
    await expect(box(page)).toHaveValue(example);
    await expect(first(page)).toBeVisible();
    await box(page).fill('qqqxxx');
    await expect(page.getByText(fill(words.searchNone, { query: 'qqqxxx' }))).toBeVisible();
    await expect(page.locator('.search-example')).toHaveCount(2);
    await expect(page.getByRole('dialog').locator('a[href^="tel:"]')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
  });

  test('the arrow keys go from the box through the results and back', async ({ page }) => {
    await searchOnPage(page);
    await page.keyboard.type('cunkuan');
    await expect(found(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(found(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-hit]').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/(booth|question)\//);
  });

  for (const [mode, care, least] of [['usual', false, 44], ['care', true, 60]] as const) {
    test(`in ${mode} mode everything to press is large enough and breaks no rule of WCAG 2.2 AA`, async ({ page }) => {
      await remember(page, { care });
      await searchOnPage(page);
      for (const query of ['', '有人让我转账怎么办', '长辈版', '12378']) {
        await box(page).fill(query);
        await expect(query ? found(page) : page.locator('.search-example').first()).toBeVisible();
        const heights = await page.locator('.search-example, [data-hit], #hall-search').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.min(...heights), query).toBeGreaterThanOrEqual(least);
        expect(await violations(page), query).toEqual([]);
      }
    });
  }

  test('at twice the size of text, on the narrowest phone, nothing is cut and the answer is soon in view', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await remember(page, { textScale: 2 });
    await searchOnPage(page);
    const cut = () => page.locator('.sheet-body *').evaluateAll((all) => all.filter((one) => one.tagName !== 'INPUT' && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1).map((one) => one.className || one.tagName));
    expect(await cut()).toEqual([]);
    await box(page).fill('有人让我转账怎么办');
    await expect(first(page)).toBeInViewport();
    expect(await cut()).toEqual([]);
  });
});

test('in the hall jb and Enter lead to 假币, 长辈版 switches care mode on', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page);
  await page.getByRole('button', { name: words.search, exact: true }).press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('jb');
  await expect(first(page)).toContainText('假币');
  await page.locator('[data-kind="booth"][data-hit="got-a-fake"]').press('Enter');
  await expect(page.getByRole('dialog').locator('.prose')).toContainText('假币', { timeout: 30_000 });
  await page.keyboard.press('Escape');
  await standStill(page);
  await page.getByRole('button', { name: words.search, exact: true }).press('Enter');
  await expect(box(page)).toHaveValue('jb');
  await box(page).fill('长辈版');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-care', /.*/);
});
