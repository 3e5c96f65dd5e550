import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/exhibition/words';
import { storageKey } from '../../src/visit/persistence';
import { fakeSpeech } from './fakeSpeech';
import { faults } from './faults';
import { enterHall, standStill, stats } from './hall';
import { pageOf, pressOn, stepInside, turnPagesTo } from './headset';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

const exhibit = (page: Page | Locator) => page.locator('section[data-exhibit="lecture"] + .exhibit');
const caption = (page: Page | Locator) => exhibit(page).locator('.lecture-caption');
const kept = (page: Page, part: 'outcomes' | 'bookmarks') => page.evaluate(([key, part]) => JSON.parse(localStorage.getItem(key!) ?? '{}')[part!]?.['elders-scam-lesson/lecture-1'], [storageKey, part]);

const faultsOf = (page: Page, within: string, care: boolean) => faults(page, within, page.locator(within).locator('button:visible, input:visible, summary:visible'), care);

for (const { lang, care, name } of looks) {
  const words = wordsIn(lang);

  test(`a lesson is gone through by keyboard alone, left, and taken up again, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await comeAgain(page, { care });
    await saveData(page);
    await page.goto(`${folderOf(lang)}booth/elders-scam-lesson/`);
    const press = (key: string) => exhibit(page).getByRole('button', { name: key, exact: true }).press('Enter');
    const first = await caption(page).textContent();
    expect(await faultsOf(page, '.exhibit:has(.lecture-stage)', care)).toEqual([]);
    await press(words.lectureOn);
    await expect(caption(page)).not.toHaveText(first ?? '');
    const chapters = exhibit(page).getByRole('navigation', { name: words.lectureChapters }).getByRole('button');
    await chapters.nth(2).press('Enter');
    await expect(chapters.nth(2)).toHaveAttribute('aria-current', 'step');
    await press(words.lectureOn);
    const left = (await caption(page).textContent()) ?? '';
    await page.reload();
    await expect(caption(page)).toHaveText(first ?? '');
    await exhibit(page).getByRole('button').first().press('Enter');
    await expect(caption(page)).toHaveText(left);
    await expect(exhibit(page).locator('.lecture-title')).toHaveText((await chapters.nth(2).textContent())!.slice(1));
    await chapters.nth(4).press('Enter');
    for (let said = 0; said < 30 && (await caption(page).count()) > 0; said += 1) await press(words.lectureOn);
    await expect(exhibit(page).locator('.quiz-question')).toBeVisible();
    await expect.poll(() => kept(page, 'outcomes')).toEqual({ right: 1, of: 1 });
    expect(await kept(page, 'bookmarks')).toBeUndefined();
    expect(await faultsOf(page, '.exhibit:has(.quiz-question)', care)).toEqual([]);
  });

  test(`a class raises its hands, by a clicker and keys alone, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await comeAgain(page, { care });
    await saveData(page);
    await page.goto(`${folderOf(lang)}booth/elders-scam-lesson/`);
    await exhibit(page).getByRole('button', { name: words.lectureClass, exact: true }).press('Enter');
    const shown = page.getByRole('dialog', { name: words.lectureClass });
    await expect(shown).toBeVisible();
    expect(await faultsOf(page, '.lecture-class', care)).toEqual([]);
    const size = (selector: string) => shown.locator(selector).first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    // A twelfth of the screen's height, so that it is read from the back row.
    expect(await size('.lecture-slide li')).toBeGreaterThanOrEqual(60);
    expect(await size('.lecture-caption')).toBeGreaterThanOrEqual(36);
    for (let slide = 0; slide < 4; slide += 1) await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    await expect(shown.locator('.lecture-count')).toHaveText(fill(words.lectureChapter, { number: 4, count: 5 }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    const counts = shown.getByRole('spinbutton');
    await expect(counts).toHaveCount(4);
    await counts.nth(0).fill('3');
    // Within a number the arrows are the number's.
    await counts.nth(0).press('ArrowLeft');
    for (let hand = 0; hand < 9; hand += 1) await shown.locator('.lecture-answers li').nth(2).getByRole('button').last().press('Enter');
    await expect(counts.nth(2)).toHaveValue('9');
    expect(await faultsOf(page, '.lecture-class', care)).toEqual([]);
    await page.keyboard.press('PageDown');
    const right = shown.locator('.lecture-right');
    await expect(right).toHaveCount(1);
    await expect(right).toContainText(fill(words.lectureCount, { count: 9 }));
    await expect(right.locator('rect')).toHaveAttribute('width', '75');
    expect(await faultsOf(page, '.lecture-class', care)).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('"counts"');
    await page.keyboard.press('PageDown');
    await expect(shown.getByRole('spinbutton').first()).toHaveValue('0');
    await shown.getByRole('button', { name: words.lectureLeave, exact: true }).press('Enter');
    await expect(shown).toHaveCount(0);
    await expect(exhibit(page).getByRole('button', { name: words.lectureClass, exact: true })).toBeFocused();
  });
}

test.describe('a lesson', () => {
  const words = wordsIn('zh-CN');
  const press = (page: Page, key: string) => exhibit(page).getByRole('button', { name: key, exact: true }).click();

  test('is said by the device, sentence after sentence, only when asked, and waits at the questions', async ({ page }) => {
    await fakeSpeech(page, { pace: 20 });
    await saveData(page);
    await page.goto('booth/elders-scam-lesson/');
    await expect(caption(page)).toHaveText('叔叔阿姨，大家好。');
    expect(await page.evaluate(() => window.speech.said.length)).toBe(0);
    await press(page, words.lecturePlay);
    await expect(exhibit(page).locator('.quiz-question')).toBeVisible({ timeout: 30_000 });
    const said = await page.evaluate(() => window.speech.said.map(({ text }) => text).join(''));
    expect(said.indexOf('叔叔阿姨')).toBeGreaterThanOrEqual(0);
    expect(said.indexOf('可钱走了')).toBeGreaterThan(said.indexOf('公检法机关没有'));
    await expect.poll(() => kept(page, 'outcomes')).toEqual({ right: 1, of: 1 });
  });

  test('says so where the device has no voice, and goes on by hand', async ({ page }) => {
    await fakeSpeech(page, null);
    await saveData(page);
    await page.goto('booth/elders-scam-lesson/');
    await press(page, words.lecturePlay);
    await expect(exhibit(page).getByRole('alert')).toContainText(words.lectureQuiet);
    await press(page, words.lectureOn);
    await expect(caption(page)).not.toHaveText('叔叔阿姨，大家好。');
  });

  test('begins at its beginning where what was kept makes no sense', async ({ page }) => {
    await saveData(page);
    await comeAgain(page, {});
    await page.addInitScript((key) => {
      const visit = JSON.parse(localStorage.getItem(key)!);
      localStorage.setItem(key, JSON.stringify({ ...visit, bookmarks: { 'elders-scam-lesson/lecture-1': { slide: 99, sentence: 0 }, x: 7 } }));
    }, storageKey);
    await page.goto('booth/elders-scam-lesson/');
    await expect(caption(page)).toHaveText('叔叔阿姨，大家好。');
    await expect(exhibit(page).getByRole('button').first()).toHaveText(words.lectureBack);
  });

  test('fills the screen for a class where the browser can, and Escape leaves', async ({ page }) => {
    await saveData(page);
    await page.goto('booth/elders-scam-lesson/');
    await press(page, words.lectureClass);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  });

  test('is an article where no script runs', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
    await page.goto('booth/elders-scam-lesson/');
    const box = page.locator('section[data-exhibit="lecture"]');
    await expect(box.getByRole('heading')).toHaveCount(7);
    await expect(box.getByText('公检法机关没有所谓的安全账户')).toBeVisible();
    await page.close();
  });
});

test('a class shown from the hall turns its pages and leaves the visitor where they stand', async ({ page }) => {
  test.slow();
  const words = wordsIn('zh-CN');
  await comeAgain(page, {});
  await enterHall(page, 'booth/elders-scam-lesson/');
  await standStill(page);
  await page.getByRole('button', { name: words.read, exact: true }).first().click();
  const reading = page.locator('.sheet-dialog-reading');
  await reading.getByRole('button', { name: words.lectureClass, exact: true }).click();
  await expect(page.locator('.lecture-class')).toBeVisible();
  const { look } = await stats(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.lecture-class .lecture-count')).toHaveText(fill(words.lectureChapter, { number: 3, count: 5 }));
  expect((await stats(page)).look).toEqual(look);
  await page.keyboard.press('Escape');
  await expect(page.locator('.lecture-class')).toHaveCount(0);
  await expect(reading).toBeVisible();
});

test('a ray turns a lesson’s sentences on a headset’s board', async ({ page }) => {
  test.setTimeout(180_000);
  const words = wordsIn('zh-CN');
  await stepInside(page, './booth/elders-scam-lesson/?hall');
  await pressOn(page, 'lectern', words.read);
  const board = page.locator('.board-reading');
  const key = exhibit(board).getByRole('button', { name: words.lectureOn, exact: true, includeHidden: true });
  await expect(key).toBeAttached();
  await expect(exhibit(board).locator('.lecture-for-class')).toBeHidden();
  await turnPagesTo(page, key);
  // The sentence is on the same page as the key that turns it.
  expect(await pageOf(caption(board))).toBe(0);
  await pressOn(page, 'reading', words.lectureOn);
  await expect(caption(board)).toHaveText(/^骗子的花样多/);
});
