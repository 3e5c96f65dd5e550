import { expect, test, type Page } from '@playwright/test';
import { fakeRecogniser, say } from './fakeRecogniser';
import { fakeSpeech } from './fakeSpeech';
import { hallReady, standStill, stats, underMore, words } from './hall';

test.use({ viewport: { width: 360, height: 740 } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).filter({ visible: true });

/** The whole visit of somebody of sixty-five, as the issue that asked for care mode tells it. */
test('an elder arrives, takes care mode, hears a booth, enlarges it, finds 假币 by voice and by letters, calls for help, leaves and comes back to the same place', async ({ page }) => {
  test.setTimeout(180_000);
  await fakeSpeech(page, { pace: 100 });
  await fakeRecogniser(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await page.locator('.care-yes').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-care');
  await hallReady(page);
  await page.locator('#enter-hall').click();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');

  await button(page, words.nextBooth).click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('.article')).toBeVisible({ timeout: 30_000 });
  await panel.getByRole('button', { name: words.listen, exact: true }).filter({ visible: true }).first().click();
  await expect.poll(() => page.evaluate(() => window.speech.said.length)).toBeGreaterThan(1);
  await button(page, words.listenStop).click();
  await button(page, words.close).click();
  await expect(panel).toBeHidden();

  await underMore(page, words.magnifier);
  await expect(page.getByRole('group', { name: words.magnifier })).toBeVisible();
  await page.keyboard.press('Escape');

  await underMore(page, words.speak);
  await say(page, '找假币');
  await expect(page.getByRole('searchbox', { name: words.search })).toHaveValue('假币');
  await page.getByRole('searchbox', { name: words.search }).fill('jb');
  await page.locator('[data-kind="booth"][data-hit="got-a-fake"]').click();
  await expect(panel.locator('.article')).toContainText('假币', { timeout: 30_000 });
  await button(page, words.close).click();

  await button(page, words.help).click();
  await expect(panel.locator('a[href="tel:110"]').first()).toBeVisible();
  await button(page, words.helpCheated).click();
  await expect(panel.locator('.help-do')).toBeVisible();
  await button(page, words.helpDone).click();
  await expect(panel).toContainText('110');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await standStill(page);
  const { look } = await stats(page);
  await button(page, words.leaveHall).click();
  await button(page, words.leaveGo).click();
  await expect(page.locator('html')).toHaveAttribute('data-care');
  await hallReady(page);
  // What is kept is written within a second.
  await page.waitForTimeout(1200);
  await page.goto('./?hall');
  await hallReady(page);
  const there = (await stats(page)).look;
  expect(Math.hypot(there.x - look.x, there.z - look.z)).toBeLessThan(0.3);
  await expect(page.locator('.care-top')).toBeVisible();
});
