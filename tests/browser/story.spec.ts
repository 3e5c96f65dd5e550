import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/exhibition/words';
import { storageKey } from '../../src/visit/persistence';
import { enterHall, words } from './hall';
import { pressInArticle, pressOn, stepInside } from './headset';
import { violations } from './rules';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

const story = (page: Page | Locator) => page.locator('.exhibit .story');
const choices = (page: Page | Locator) => story(page).locator('.story-choice');
const said = (page: Page | Locator) => story(page).getByRole('log');
const outcome = (page: Page, id: string) => page.evaluate(([key, id]) => JSON.parse(localStorage.getItem(key!) ?? '{}').outcomes?.[id!], [storageKey, id]);

test('a call is answered by keyboard, told turn by turn, and told again', async ({ page }) => {
  await saveData(page);
  await page.goto('booth/no-safe-account/');
  await story(page).getByRole('button', { name: words.storyAnswer }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeFocused();
  const opening = await said(page).innerText();
  // Always the first answer, as somebody who believes it all: money is lost on the way.
  while (await choices(page).count()) {
    const before = await said(page).innerText();
    const answer = await choices(page).first().innerText();
    await choices(page).first().focus();
    await page.keyboard.press('Enter');
    await expect(said(page)).not.toHaveText(before);
    await expect(said(page)).toContainText(answer);
    await expect(said(page)).toBeFocused();
    await expect(said(page)).toBeInViewport();
  }
  await expect(said(page)).not.toContainText(opening);
  await expect(story(page).locator('.story-lost')).toHaveText(fill(words.storyLost, { amount: '3,000' }));
  await expect.poll(() => outcome(page, 'no-safe-account/story-1')).toEqual({ right: 0, of: 1 });

  await page.keyboard.press('Shift+Tab');
  await expect(story(page).getByRole('button', { name: words.storyEarlier })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(story(page)).toContainText(opening.split('\n').at(-1)!);

  await story(page).getByRole('button', { name: words.storyAgain }).press('Enter');
  await expect(said(page)).toHaveText(opening, { useInnerText: true });
  await choices(page).last().press('Enter');
  while (await choices(page).count()) await choices(page).last().press('Enter');
  await expect(story(page).locator('.story-lost')).toHaveText(fill(words.storyLost, { amount: '0' }));
  await expect.poll(() => outcome(page, 'no-safe-account/story-1')).toEqual({ right: 1, of: 1 });
});

test('a second press by an unsteady hand answers nothing more', async ({ page }) => {
  await saveData(page);
  await page.goto('booth/game-account/');
  await story(page).getByRole('button', { name: words.storyOpen }).click();
  await choices(page).first().dblclick();
  await expect(story(page).locator('.story-you')).toHaveCount(1);
});

for (const { lang, care, name } of looks) {
  test(`a story breaks no rule of access at any turn: ${name}`, async ({ page }) => {
    const spoken = wordsIn(lang);
    await comeAgain(page, { care });
    await saveData(page);
    for (const booth of ['customer-service', 'game-account']) {
      await page.goto(`${folderOf(lang)}booth/${booth}/`);
      await expect(story(page)).toBeVisible();
      expect(await violations(page, '.exhibit', 'best-practice')).toEqual([]);
      await story(page).locator('.exhibit-button').click();
      while (await choices(page).count()) {
        for (const choice of await choices(page).all()) expect((await choice.boundingBox())!.height).toBeGreaterThanOrEqual(care ? 60 : 44);
        await choices(page).first().click();
      }
      await story(page).getByRole('button', { name: spoken.storyEarlier }).click();
      expect(await violations(page, '.exhibit', 'best-practice')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
}

test('without scripts the opening words are read, and a story that does not come says so', async ({ page, browser, baseURL }) => {
  const bare = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await bare.goto('booth/no-safe-account/');
  await expect(bare.locator('section.story p')).toBeVisible();
  await bare.close();

  await saveData(page);
  const away = (address: URL) => /\/fake-officer-[^/]+\.js$/.test(address.pathname);
  await page.route(away, (route) => route.abort());
  await page.goto('booth/no-safe-account/');
  const again = page.locator('.exhibit').getByRole('button', { name: words.tryAgain });
  await expect(again).toBeVisible();
  await page.unroute(away);
  await again.click();
  await expect(story(page).getByRole('button', { name: words.storyAnswer })).toBeVisible();
});

test('the same story is acted out in the hall', async ({ page }) => {
  await enterHall(page, 'booth/customer-service/');
  await page.getByRole('button', { name: words.read, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await story(dialog).getByRole('button', { name: words.storyAnswer }).click();
  while (await choices(dialog).count()) await choices(dialog).last().click();
  await expect(story(dialog).locator('.story-lost')).toBeVisible();
  await expect.poll(() => outcome(page, 'customer-service/story-1')).toBeDefined();
});

test('a ray answers the call on a headset’s board', async ({ page }) => {
  test.slow();
  await stepInside(page, './booth/customer-service/?hall');
  await pressOn(page, 'lectern', words.read);
  const board = page.locator('.board-reading');
  await expect(story(board)).toBeAttached();
  await pressInArticle(page, story(board).locator('button', { hasText: words.storyAnswer }));
  const answer = (await choices(board).first().textContent())!;
  await pressInArticle(page, choices(board).first());
  await expect(said(board)).toContainText(answer);
});
