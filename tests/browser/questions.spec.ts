import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { enterHall, onScreen, settled, stats, words } from './hall';
import { violations } from './rules';
import { saveData } from './skins';
import { cornerPlace } from '../../src/hall/cornerPlace';
import { floorPlan } from '../../src/hall/floorPlan';

/** The corner of the real content's lobby, whose size goes by the number of zones alone. */
const zones = readdirSync('content/zones').filter((file) => /^[a-z-]+\.md$/.test(file));
const corner = cornerPlace(floorPlan(zones.map((id) => ({ id, booths: [] }))));

const questions = (page: Page) => page.locator('.sheet-dialog-questions');
const note = (page: Page) => page.locator('.term-note');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className ?? '');

/** A question of the real content whose answer explains a term. */
async function openQuestionWithTerm(page: Page): Promise<void> {
  await page.goto('question/loan-tied-to-insurance/');
  await expect(page.locator('a.term').first()).toBeVisible();
}

test('questions lead to answers, answers to booths, and booths back', async ({ page }) => {
  await saveData(page);
  await page.goto('questions/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.questions);
  const first = page.locator('#main .questions a').first();
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.locator('.to-booth').click();
  await expect(page).toHaveURL(/\/booth\/[^/]+\/$/);
  await page.locator('.asked a', { hasText: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.locator('.crumbs').getByRole('link', { name: words.questions }).click();
  await expect(page).toHaveURL(/\/questions\/$/);
});

test('help shows three steps and every number as a telephone link', async ({ page }) => {
  await saveData(page);
  await page.goto('help/');
  await expect(page.locator('.cheated li')).toHaveCount(3);
  const size = await page.locator('.cheated li > p').first().evaluate((step) => parseFloat(getComputedStyle(step).fontSize));
  expect(size).toBeGreaterThan(24);
  const numbers = await page.locator('.hotlines a.number').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(numbers).toEqual(expect.arrayContaining(['tel:110', 'tel:96110', 'tel:12378', 'tel:12363', 'tel:12386']));
  await expect(page.locator('.family-card p').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.family-card')).toBeVisible();
  await expect(page.locator('.crumbs')).toBeHidden();
});

test.describe('a term', () => {
  test.beforeEach(({ page }) => saveData(page));

  test('opens its explanation in place, takes the focus and gives it back', async ({ page }) => {
    await openQuestionWithTerm(page);
    const term = page.locator('a.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(note(page)).toBeVisible();
    await expect(page.getByRole('dialog')).toBeFocused();
    expect(await violations(page, '.term-note')).toEqual([]);
    await expect(page).toHaveURL(/question\/loan-tied-to-insurance\/$/);
    await page.keyboard.press('Escape');
    await expect(note(page)).toHaveCount(0);
    expect(await focused(page)).toBe('term');
    await term.click();
    await note(page).getByRole('button', { name: words.close }).click();
    await expect(note(page)).toHaveCount(0);
    expect(await focused(page)).toBe('term');
  });

  test('never hides the word it explains, and leads to all words', async ({ page }) => {
    await openQuestionWithTerm(page);
    for (const term of await page.locator('a.term').all()) {
      await term.scrollIntoViewIfNeeded();
      await term.click();
      const [over, word] = [await note(page).boundingBox(), await term.boundingBox()];
      expect(over!.y >= word!.y + word!.height || over!.y + over!.height <= word!.y).toBe(true);
      await page.keyboard.press('Escape');
    }
    const href = await page.locator('a.term').first().getAttribute('href');
    await page.locator('a.term').first().click();
    await note(page).getByRole('link', { name: words.termMore }).click();
    await expect(page).toHaveURL(new RegExp(`/glossary/#${href!.split('#')[1]}$`));
  });

  test('is a plain link to its entry without a script, and when the glossary does not come', async ({ page, browser, baseURL }) => {
    const bare = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
    await openQuestionWithTerm(bare);
    await bare.locator('a.term').first().click();
    await expect(bare).toHaveURL(/\/glossary\/#[a-z0-9-]+$/);
    const id = new URL(bare.url()).hash;
    await expect(bare.locator(`.entry${id}`)).toBeInViewport();
    await bare.close();

    await page.route(/explainTerm/, (route) => route.abort());
    await openQuestionWithTerm(page);
    await page.locator('a.term').first().click();
    await expect(page).toHaveURL(/\/glossary\/#[a-z0-9-]+$/);
  });
});

test.describe('the face-to-face corner', () => {
  test.slow();
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('is reached from the map, and opens its questions with the plain page’s answers', async ({ page }) => {
    await enterHall(page);
    await page.getByRole('button', { name: words.map, exact: true }).first().click();
    await page.locator('[data-corner]').click();
    await expect(questions(page)).toBeVisible({ timeout: 30_000 });
    const { look } = await stats(page);
    expect(Math.hypot(look.x - corner.spot.x, look.z - corner.spot.z)).toBeLessThan(0.1);

    expect(await violations(page, '.sheet-dialog-questions')).toEqual([]);
    const first = questions(page).locator('.questions a').first();
    const title = await first.innerText();
    await first.click();
    await expect(questions(page).getByRole('heading', { level: 1 })).toHaveText(title);
    await questions(page).getByRole('button', { name: words.allQuestions }).click();
    await expect(questions(page).getByRole('heading', { level: 2 }).first()).toHaveText(words.questions);
    await first.click();
    await questions(page).locator('.to-booth').click();
    await expect(questions(page)).toHaveCount(0);
    await expect(page.locator('.sheet-dialog-reading')).toBeVisible({ timeout: 30_000 });
  });

  test('opens at a touch, and a term in an answer is explained over it', async ({ page }) => {
    await enterHall(page);
    await page.getByRole('button', { name: words.map, exact: true }).first().click();
    await page.locator('[data-corner]').click();
    await expect(questions(page)).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect(questions(page)).toHaveCount(0);
    // Touched is what is seen, not what is about to be.
    await settled(page);
    const table = await onScreen(page, { x: corner.back.x, y: 0.9, z: corner.back.z });
    await page.mouse.click(table.x, table.y);
    await expect(questions(page)).toBeVisible({ timeout: 30_000 });

    await questions(page).locator('a[href*="loan-tied-to-insurance"]').click();
    await questions(page).locator('a.term').first().click();
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(page)).toHaveCount(0);
    await expect(questions(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(questions(page)).toHaveCount(0);
  });
});
