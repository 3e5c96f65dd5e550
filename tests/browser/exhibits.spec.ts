import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/exhibition/words';
import { addDays, showDay } from '../../src/exhibits/path/deadlines';
import { faults } from './faults';
import { enterHall, standStill, stats } from './hall';
import { pressInArticle, pressOn, stepInside } from './headset';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

/** The live exhibit that stands for the first box of a kind on the page. */
function exhibit(page: Page | Locator, kind: string): Locator {
  return page.locator(`section[data-exhibit="${kind}"] + .exhibit`).first();
}

/** `faults` of an exhibit of the kind once it has come to life. */
async function faultsOf(page: Page, kind: string, care: boolean): Promise<string[]> {
  await expect(exhibit(page, kind)).toBeVisible();
  return faults(page, `section[data-exhibit="${kind}"] + .exhibit`, exhibit(page, kind).locator('button, input, textarea, summary'), care);
}

/** Presses a button by keyboard alone. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await expect(button).toBeFocused();
  await button.press('Enter');
}

for (const { lang, care, name } of looks) {
  const words = wordsIn(lang);

  test.describe(`exhibits by keyboard, ${name}`, () => {
    test.beforeEach(async ({ page }) => {
      await saveData(page);
      await comeAgain(page, { care });
    });

    test('the calculator finds a loan’s true rate, and says what is wrong with a number', async ({ page }) => {
      await page.goto(`${folderOf(lang)}booth/true-cost/`);
      const box = exhibit(page, 'calculator');
      const said = box.getByRole('status');
      await expect(said).toContainText('13.03%');
      await press(box.getByRole('button', { name: fill(words.calcMore, { name: words.calcFee }), exact: true }));
      await expect(said).toContainText('14.6');
      await press(box.locator('summary'));
      await expect(box.getByRole('row')).toHaveCount(13);
      expect(await faultsOf(page, 'calculator', care)).toEqual([]);
      const months = box.getByLabel(words.calcMonths, { exact: false }).and(box.locator('input'));
      await months.fill('0');
      await expect(months).toHaveAttribute('aria-invalid', 'true');
      await expect(months).toHaveAccessibleDescription(fill(words.calcTooLittle, { least: 1 }));
      await expect(said).toHaveText(words.calcMend);
      await expect(box.locator('svg')).toHaveCount(0);
      expect(await faultsOf(page, 'calculator', care)).toEqual([]);
    });

    test('the match gives a level, then tells of each product', async ({ page }) => {
      await page.goto(`${folderOf(lang)}booth/know-your-risk/`);
      const box = exhibit(page, 'match');
      await expect(box.getByRole('status').first()).toHaveText(words.matchAnswerAll);
      for (const question of await box.getByRole('group').all()) await press(question.getByRole('button').nth(1));
      await expect(box.getByText(fill(words.matchLevel, { level: 'C3' }))).toBeVisible();
      const products = box.locator('.match-product');
      for (const product of await products.all()) await press(product.getByRole('button', { name: words.matchMay, exact: true }));
      await expect(products.nth(2)).toContainText(fill(words.matchFits, { product: 'R3', client: 'C3' }));
      await expect(products.nth(3)).toContainText(fill(words.matchFitsNot, { product: 'R4', client: 'C3' }));
      await expect(box.getByText(fill(words.matchResult, { right: 3, of: 5 }))).toBeVisible();
      expect(await faultsOf(page, 'match', care)).toEqual([]);
    });

    test('the way to complain counts the days, and its letter can be saved', async ({ page }) => {
      await page.goto(`${folderOf(lang)}booth/complaint-path/`);
      const box = exhibit(page, 'path');
      expect(await faultsOf(page, 'path', care)).toEqual([]);
      await press(box.getByRole('button').last());
      await expect(box.locator('input')).toHaveCount(0);
      await press(box.getByRole('button', { name: words.pathOther, exact: true }));
      await expect(box.getByRole('button').first()).toBeFocused();
      await press(box.getByRole('button').first());
      await box.getByLabel(words.pathReceived).fill('2026-11-24');
      await press(box.getByRole('button', { name: words.pathLater, exact: true }));
      for (const days of [15, 30, 60]) await expect(box.getByRole('status').first()).toContainText(showDay(addDays('2026-11-25', days), lang));
      await box.getByLabel(words.pathName).fill('杨大爷');
      await expect(box.locator('.path-paper')).toContainText('杨大爷');
      expect(await faultsOf(page, 'path', care)).toEqual([]);
      const coming = page.waitForEvent('download');
      await press(box.getByRole('button', { name: words.pathSave, exact: true }));
      const letter = readFileSync(await (await coming).path(), 'utf8');
      expect(letter).toContain('杨大爷');
      expect(letter).toContain(showDay('2026-12-10', lang));
      expect(letter).toBe(await box.locator('.path-paper').textContent());
    });
  });
}

test('a letter is printed without the rest of the page', async ({ page }) => {
  const words = wordsIn('zh-CN');
  await saveData(page);
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto('booth/complaint-path/');
  const box = exhibit(page, 'path');
  await box.getByRole('button').first().click();
  await box.getByRole('button', { name: words.pathPrint, exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.path-print')).toBeVisible();
  await expect(box).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.path-print')).toHaveCount(0);
  await expect(box).toBeVisible();
});

test('exhibits are alive in the hall’s reading panel too', async ({ page }) => {
  const words = wordsIn('zh-CN');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page, 'booth/compound-interest/');
  await standStill(page);
  await page.getByRole('button', { name: words.read, exact: true }).click();
  const box = exhibit(page.getByRole('dialog'), 'calculator');
  await expect(box.getByRole('status')).toContainText('22,140');
  expect((await stats(page)).exhibits.jars).toBe(0);
  const models = (await stats(page)).exhibits.shown;
  await box.getByRole('button', { name: fill(words.calcMore, { name: words.calcYears }), exact: true }).click();
  await expect(box.getByRole('status')).toContainText('11');
  // What was worked out stands on the booth's plinth, instead of its model.
  await expect.poll(async () => (await stats(page)).exhibits).toMatchObject({ shown: models - 1, jars: 29 });
  await box.locator('input').nth(2).fill('20');
  await expect.poll(async () => (await stats(page)).exhibits.jars).toBeLessThan(29);
});

test('a ray presses − and + on a headset’s board', async ({ page }) => {
  test.setTimeout(180_000);
  const words = wordsIn('zh-CN');
  await stepInside(page, './booth/true-cost/?hall');
  await pressOn(page, 'lectern', words.read);
  const box = exhibit(page.locator('.board-reading'), 'calculator');
  await expect(box.locator('input').first()).toHaveValue('12000');
  const said = await box.getByRole('status', { includeHidden: true }).textContent();
  await pressInArticle(page, box.getByText('+', { exact: true }).first());
  await expect(box.locator('input').first()).toHaveValue('13000');
  await expect(box.getByRole('status', { includeHidden: true })).not.toHaveText(said!);
});

test('a ray answers, places a product and reads what must be told of it on a headset’s board', async ({ page }) => {
  test.setTimeout(240_000);
  const words = wordsIn('zh-CN');
  await stepInside(page, './booth/know-your-risk/?hall');
  await pressOn(page, 'lectern', words.read);
  const box = exhibit(page.locator('.board-reading'), 'match');
  const questions = box.locator('[role="group"]:not(.match-product)');
  await expect(questions).toHaveCount(3);
  for (const question of await questions.all()) {
    const answer = question.locator('button').nth(1);
    await pressInArticle(page, answer);
    await expect(answer).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(box.locator('.match-level')).toHaveText(fill(words.matchLevel, { level: 'C3' }));
  // Products come below the questions, on pages that were not there before.
  const bold = box.locator('.match-product').nth(3);
  await pressInArticle(page, bold.locator('button').nth(1));
  await expect(bold.locator('[role="status"]')).toContainText(fill(words.matchFitsNot, { product: 'R4', client: 'C3' }));
  await expect(bold.locator('[role="status"]')).toContainText(words.quizRight);
});

test('a ray finds whom to go to and counts the days on a headset’s board, where no letter can be written', async ({ page }) => {
  test.setTimeout(240_000);
  const words = wordsIn('zh-CN');
  await stepInside(page, './booth/complaint-path/?hall');
  await pressOn(page, 'lectern', words.read);
  const box = exhibit(page.locator('.board-reading'), 'path');
  await pressInArticle(page, box.locator('button').first());
  const received = box.locator('input[type="date"]');
  const today = await received.inputValue();
  await pressInArticle(page, box.locator('.exhibit-steps button').last());
  await expect(received).toHaveValue(addDays(today, 1));
  for (const days of [15, 30, 60]) await expect(box.locator('.path-deadlines')).toContainText(showDay(addDays(today, 1 + days), 'zh-CN'));
  // There are no keys in a headset, and a print dialog would stop its picture.
  await expect(box.locator('.path-letter')).toBeHidden();
  await expect(box.locator('.path-on-page')).toHaveText(words.pathOnPage);
  await pressInArticle(page, box.locator('button', { hasText: words.pathOther }));
  await expect(box.locator('.path-question')).toBeAttached();
  await expect(received).toHaveCount(0);
});

for (const kind of ['calculator', 'match', 'path']) {
  test(`the ${kind} is text to read where scripts do not run`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto({ calculator: 'booth/true-cost/', match: 'booth/know-your-risk/', path: 'booth/complaint-path/' }[kind]!);
    const box = page.locator(`section[data-exhibit="${kind}"]`).first();
    await expect(box).toBeVisible();
    expect((await box.innerText()).length).toBeGreaterThan(30);
    await context.close();
  });
}
