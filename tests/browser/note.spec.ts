import { expect, test, type Locator, type Page } from '@playwright/test';
import { signs } from '../../src/exhibits/note/model';
import { fill } from '../../src/exhibition/words';
import { storageKey } from '../../src/visit/persistence';
import { faults } from './faults';
import { frames, point, pressInArticle, pressOn, spotOf, stepInside, turnPagesTo } from './headset';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

const note = (page: Page | Locator) => page.locator('.exhibit .note');
const said = (page: Page | Locator) => note(page).locator('.note-said');
const kept = (page: Page, exhibit: string) => page.evaluate(([key, exhibit]) => JSON.parse(localStorage.getItem(key) ?? '{}').outcomes?.[exhibit], [storageKey, exhibit] as const);

const faultsOf = (page: Page, care: boolean) => faults(page, '.exhibit:has(.note)', note(page).locator('button'), care);

for (const { lang, care, name } of looks) {
  test(`the five signs are found by keyboard alone, ${name}`, async ({ page }) => {
    const words = wordsIn(lang);
    const button = (key: 'noteLight-through' | 'noteLight-uv' | 'noteFeel') => note(page).getByRole('button', { name: words[key], exact: true });
    await comeAgain(page, { care });
    await saveData(page);
    await page.goto(`${folderOf(lang)}booth/five-signs/`);
    await expect(said(page)).toHaveText(words.noteHow);
    expect(await faultsOf(page, care)).toEqual([]);
    await note(page).getByRole('application', { name: words.noteCard }).press('ArrowRight');
    await expect(said(page)).toHaveText(`${words['noteTrue-number']} ${words['noteTrue-thread']}`);
    await button('noteLight-through').press('Enter');
    await expect(said(page)).toContainText(words['noteTrue-picture']);
    expect(await faultsOf(page, care)).toEqual([]);
    await button('noteLight-uv').press('Enter');
    await expect(said(page)).toHaveText(words.noteUvTrue);
    await expect(note(page).locator('.note-remember')).toHaveCount(0);
    await button('noteFeel').press('Enter');
    await expect(note(page)).toContainText(fill(words.noteCount, { count: 5, of: 5 }));
    await expect(note(page).locator('.note-seen')).toHaveCount(5);
    await expect(note(page).locator('.note-remember')).toBeVisible();
    expect(await faultsOf(page, care)).toEqual([]);
    await expect.poll(() => kept(page, 'five-signs/note-1')).toEqual({ right: 5, of: 5 });
  });
}

test.describe('in the hand', () => {
  const words = wordsIn('zh-CN');
  const button = (page: Page, name: string) => note(page).getByRole('button', { name, exact: true });

  test('a drag tilts the note, and its number changes colour under way; the finger up and down still scrolls', async ({ page }) => {
    await saveData(page);
    await page.goto('booth/five-signs/');
    const card = note(page).locator('.note-card');
    const colour = () => card.locator('linearGradient stop').first().getAttribute('stop-color');
    await card.scrollIntoViewIfNeeded();
    const flat = await colour();
    const { x, y, width, height } = (await card.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 90, y + height / 2, { steps: 3 });
    await page.mouse.up();
    await expect(said(page)).toContainText(words['noteTrue-number']);
    expect(await colour()).not.toBe(flat);
    const tilted = await card.getAttribute('style');
    await page.mouse.move(x + width / 2, y + height / 2);
    expect(await card.getAttribute('style')).toBe(tilted);
    await expect(card).toHaveCSS('touch-action', 'pan-y');
    await button(page, words.noteFlat).click();
    await expect(said(page)).toHaveText(words.noteHow);
  });

  test('where a device can, raised print is felt, and only where it is raised', async ({ page }) => {
    await saveData(page);
    await page.addInitScript(() => {
      const felt: unknown[] = [];
      Object.assign(window, { felt });
      navigator.vibrate = (pattern) => felt.push(pattern) > 0;
    });
    await page.goto('booth/five-signs/');
    await button(page, words.noteFeel).click();
    expect(await page.evaluate(() => (window as unknown as { felt: unknown[] }).felt.length)).toBe(1);
    await button(page, words.noteFeel).click();
    expect(await page.evaluate(() => (window as unknown as { felt: unknown[] }).felt.length)).toBe(1);
  });

  test('three notes are judged: what is said of each agrees with what it shows, and the counter’s rule comes last', async ({ page }) => {
    await saveData(page);
    await page.goto('booth/got-a-fake/');
    for (let i = 0; i < 3; i += 1) {
      await expect(note(page)).toContainText(fill(words.noteWhich, { number: i + 1, of: 3 }));
      await button(page, words.noteRight).click();
      let heard = await said(page).textContent();
      await button(page, words['noteLight-through']).click();
      heard += (await said(page).textContent())!;
      await button(page, words.noteFeel).click();
      heard += (await said(page).textContent())!;
      const wrong = signs.filter((sign) => heard!.includes(words[`noteFalse-${sign}`]));
      for (const sign of signs) expect(heard!.includes(words[`noteTrue-${sign}`])).toBe(!wrong.includes(sign));
      if (i === 0) {
        await button(page, words.noteCompare).click();
        await expect(note(page).locator('.note-beside .note-art')).toHaveAttribute('aria-label', new RegExp(words['noteTrue-picture']));
      }
      await button(page, wrong.length > 0 ? words.noteFake : words.noteGenuine).click();
      await expect(note(page)).toContainText(words.noteHit);
      await expect(note(page).getByText(wrong.length > 0 ? words.noteWasFalse : words.noteWasTrue)).toBeVisible();
      if (i < 2) await button(page, words.noteNext).click();
    }
    await expect(note(page)).toContainText(fill(words.noteResult, { right: 3, of: 3 }));
    await expect(note(page).locator('.note-remember')).toContainText('三个工作日');
    expect(await faultsOf(page, false)).toEqual([]);
    await expect.poll(() => kept(page, 'got-a-fake/note-1')).toEqual({ right: 3, of: 3 });
    await button(page, words.noteAgain).click();
    await expect(note(page)).toContainText(fill(words.noteWhich, { number: 1, of: 3 }));
  });
});

test('on a headset’s board a hand that has taken hold of the note turns it, and a ray holds it to the light', async ({ page }) => {
  test.setTimeout(180_000);
  const words = wordsIn('zh-CN');
  await stepInside(page, './booth/five-signs/?hall');
  await pressOn(page, 'lectern', words.read);
  const board = page.locator('.board-reading');
  const card = note(board).locator('.note-card').first();
  await test.step('letting go leaves it as it was turned', async () => {
    await turnPagesTo(page, card);
    await point(page, 'right', await spotOf(page, 'reading', card));
    await trigger(page, 1);
    await turnHand(page, 25);
    await expect(card).toHaveAttribute('style', /rotateY\((2[2-8])/);
    await expect(said(board)).toContainText(words['noteTrue-number']);
    await trigger(page, 0);
    const held = (await card.getAttribute('style'))!;
    await turnHand(page, -25);
    expect(await card.getAttribute('style')).toBe(held);
  });
  await test.step('a ray holds it to the light', async () => {
    await pressInArticle(page, note(board).getByRole('button', { name: words['noteLight-through'], includeHidden: true }));
    await expect(said(board)).toContainText(words['noteTrue-picture']);
  });
});

/** Turns the right hand to the left by so many degrees more. */
async function turnHand(page: Page, degrees: number): Promise<void> {
  await page.evaluate((half) => {
    const { quaternion } = window.device.controllers.right;
    const { x, y, z, w } = quaternion;
    // Its turn so far, and then one about its own upright axis.
    const [s, c] = [Math.sin(half), Math.cos(half)];
    quaternion.set(x * c - z * s, y * c + w * s, z * c + x * s, w * c - y * s);
  }, (degrees * Math.PI) / 360);
  await frames(page, 4);
}

const trigger = (page: Page, value: 0 | 1) => page.evaluate((value) => window.device.controllers.right.updateButtonValue('trigger', value), value).then(() => frames(page, 3));

test('without scripts the steps are there to read', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await page.goto('booth/five-signs/');
  await expect(page.locator('section[data-exhibit="note"] li')).toHaveCount(3);
  await page.close();
});
