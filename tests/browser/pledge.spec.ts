import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/exhibition/words';
import { storageKey } from '../../src/visit/persistence';
import type { Pledge } from '../../src/visit/pledge';
import { faults } from './faults';
import { enterHall, standStill } from './hall';
import { pageOf, pressOn, stepInside, turnPagesTo } from './headset';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

const booth = 'booth/do-not-lend-cards/';
const wall = (page: Page | Locator) => page.locator('.exhibit .pledge');
const ribbon = (page: Page | Locator) => wall(page).getByRole('img', { includeHidden: true });
const kept = (page: Page): Promise<Pledge[]> => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').pledges ?? [], storageKey);
const faultsOf = (page: Page, care: boolean) => faults(page, '.exhibit:has(.pledge)', wall(page).locator('button:visible, input:visible'), care);

/** Presses a button by keyboard once the page has scrolled to it, which is smooth. */
async function pressInSight(button: Locator): Promise<void> {
  const page = button.page();
  await button.focus();
  await expect(button).toBeInViewport({ ratio: 1 });
  await expect.poll(async () => {
    const before = await page.evaluate(() => scrollY);
    await page.waitForTimeout(200);
    return (await page.evaluate(() => scrollY)) - before;
  }).toBe(0);
  await button.press('Enter');
}

for (const { lang, care, name } of looks) {
  test(`a pledge is chosen, signed in letters, renewed and taken down by keyboard alone, ${name}`, async ({ page }) => {
    const words = wordsIn(lang);
    await page.setViewportSize({ width: 360, height: 740 });
    await comeAgain(page, { care });
    await saveData(page);
    await page.goto(`${folderOf(lang)}${booth}`);
    const button = (key: 'pledgeSeal' | 'pledgeSign' | 'pledgeAgain' | 'pledgeStay' | 'pledgeDown') => wall(page).getByRole('button', { name: words[key], exact: true });
    const promises = wall(page).getByRole('group', { name: words.pledgeChoose }).getByRole('button');
    await expect(promises).toHaveCount(3);
    expect(await faultsOf(page, care)).toEqual([]);
    await button('pledgeSeal').press('Enter');
    await expect(wall(page).getByRole('status')).toHaveText(words.pledgeFirst);
    await promises.nth(1).press('Enter');
    await expect(promises.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await wall(page).getByLabel(words.pledgeName).fill('  阿雅 Ya ');
    expect(await faultsOf(page, care)).toEqual([]);
    await pressInSight(button('pledgeSign'));
    await expect(ribbon(page)).toHaveAttribute('aria-label', fill(words.pledgeNamed, { name: '阿雅 Ya' }));
    await expect(wall(page).getByRole('status')).toHaveText(words.pledgeHung);
    // The ribbon is what one goes on at.
    await expect(ribbon(page)).toBeFocused();
    await expect(ribbon(page)).toBeInViewport({ ratio: 0.99 });
    expect(await faultsOf(page, care)).toEqual([]);
    await page.reload();
    await expect(wall(page).locator('.pledge-made li')).toHaveCount(1);
    await button('pledgeAgain').press('Enter');
    await expect(wall(page).getByLabel(words.pledgeName)).toHaveValue('');
    await button('pledgeStay').press('Enter');
    await expect(ribbon(page)).toHaveAttribute('aria-label', fill(words.pledgeNamed, { name: '阿雅 Ya' }));
    await button('pledgeDown').press('Enter');
    await expect(wall(page).getByRole('status')).toHaveText(words.pledgeTaken);
    await expect(promises.first()).toBeFocused();
    await expect.poll(() => kept(page)).toEqual([]);
  });
}

test.describe('on the page', () => {
  const words = wordsIn('zh-CN');
  const press = (page: Page, name: string) => wall(page).getByRole('button', { name, exact: true }).click();

  /** Writes a wave and a dot on the ribbon. */
  async function write(page: Page): Promise<void> {
    const pad = wall(page).locator('.pledge-pad');
    await pad.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await pad.boundingBox())!;
    await page.mouse.move(x + width * 0.2, y + height / 2);
    await page.mouse.down();
    for (let i = 1; i <= 12; i += 1) await page.mouse.move(x + width * (0.2 + i / 20), y + height * (0.5 + 0.25 * Math.sin(i)));
    await page.mouse.up();
    await page.mouse.click(x + width * 0.85, y + height * 0.3);
  }

  test('a name is written by hand, kept as a few whole numbers, and wiped off before that', async ({ page }) => {
    await saveData(page);
    await page.goto('booth/task-scam/');
    await write(page);
    await expect(wall(page).locator('.pledge-ink')).toHaveCount(1);
    await press(page, words.pledgeWipe);
    await expect(wall(page).locator('.pledge-ink')).toHaveCount(0);
    await write(page);
    await press(page, words.pledgeSign);
    await expect(ribbon(page)).toHaveAttribute('aria-label', words.pledgeDrawn);
    await expect.poll(async () => (await kept(page))[0]?.strokes.length).toBe(2);
    const [{ strokes, promises }] = (await kept(page)) as [Pledge];
    expect(promises).toEqual(['要我先垫钱的刷单，我一单也不做。']);
    expect(strokes.flat().length).toBeGreaterThan(12);
    expect(strokes.flat().every(Number.isInteger)).toBe(true);
    expect(await page.evaluate((key) => JSON.parse(localStorage.getItem(key)!).outcomes['task-scam/pledge-1'], storageKey)).toEqual({ right: 1, of: 1 });
  });

  test('a finger that writes does not scroll the page', async ({ page }) => {
    await saveData(page);
    await page.goto('booth/task-scam/');
    await expect(wall(page).locator('.pledge-pad')).toHaveCSS('touch-action', 'none');
  });

  test('the ribbon goes from the page at once when the record is deleted', async ({ page }) => {
    await saveData(page);
    await page.goto('booth/task-scam/');
    await press(page, words.pledgeSeal);
    await expect(ribbon(page)).toHaveAttribute('aria-label', words.pledgeSealed);
    await page.locator('[data-tool="more"]:visible').first().click();
    await page.getByRole('dialog').getByRole('button', { name: words.passport }).click();
    const cloth = page.locator('.sheet-dialog-passport');
    await cloth.getByRole('button', { name: words.myDataDelete }).click();
    await cloth.getByRole('button', { name: words.myDataDeleteYes, exact: true }).click();
    await expect(wall(page).locator('.pledge-pad')).toHaveCount(1);
    expect(await kept(page)).toEqual([]);
  });

  test('ribbons that make no sense are left out, and the rest of the visit stays', async ({ page }) => {
    await saveData(page);
    await comeAgain(page, { textScale: 1.5 });
    await page.addInitScript((key) => {
      const visit = JSON.parse(localStorage.getItem(key)!);
      const good = { exhibit: 'do-not-lend-cards/pledge-1', day: '2026-11-30', lang: 'zh-CN', promises: ['好。'], name: '阿雅', strokes: [] };
      localStorage.setItem(key, JSON.stringify({ ...visit, pledges: [7, { ...good, exhibit: 'task-scam/pledge-1', strokes: [['<b>']] }, good] }));
    }, storageKey);
    await page.goto('booth/task-scam/');
    await expect(wall(page).locator('.pledge-pad')).toHaveCount(1);
    await page.goto(booth);
    await expect(ribbon(page)).toHaveAttribute('aria-label', fill(words.pledgeNamed, { name: '阿雅' }));
  });

  test('the promises are there to read where no script runs', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
    await page.goto(booth);
    await expect(page.locator('section[data-exhibit="pledge"] li')).toHaveCount(3);
    await page.close();
  });
});

test('what is signed in the hall hangs on the page too', async ({ page }) => {
  test.slow();
  const words = wordsIn('zh-CN');
  await comeAgain(page, {});
  await enterHall(page, 'booth/task-scam/');
  await standStill(page);
  await page.getByRole('button', { name: words.read, exact: true }).first().click();
  const reading = page.locator('.sheet-dialog-reading');
  await wall(reading).getByLabel(words.pledgeName).fill('阿雅');
  await wall(reading).getByRole('button', { name: words.pledgeSign, exact: true }).click();
  await expect(wall(reading).locator('.pledge-signed')).toHaveCount(1);
  await expect(wall(page).locator('.pledge-signed')).toHaveCount(2);
});

test('a ray chooses a promise and presses a seal on a headset’s board', async ({ page }) => {
  test.setTimeout(180_000);
  const words = wordsIn('zh-CN');
  await stepInside(page, `./${booth}?hall`);
  await pressOn(page, 'lectern', words.read);
  const board = page.locator('.board-reading');
  await expect(wall(board)).toBeAttached();
  const promise = wall(board).locator('.pledge-promise').first();
  const seal = wall(board).locator('.exhibit-button-main');
  await turnPagesTo(page, promise);
  await pressOn(page, 'reading', '我的银行卡、电话卡，不租、不借、不卖。');
  await expect(promise).toHaveAttribute('aria-pressed', 'true');
  await turnPagesTo(page, seal);
  // What a ray cannot do is not offered, and the ribbon is on the page of what seals it.
  await expect(wall(board).locator('input')).toBeHidden();
  expect(await pageOf(ribbon(board))).toBe(0);
  await pressOn(page, 'reading', words.pledgeSeal);
  await expect(ribbon(board)).toHaveAttribute('aria-label', words.pledgeSealed);
  await expect.poll(async () => (await kept(page))[0]).toMatchObject({ exhibit: 'do-not-lend-cards/pledge-1', name: '', strokes: [] });
});
