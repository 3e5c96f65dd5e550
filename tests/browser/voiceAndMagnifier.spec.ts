import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { fakeRecogniser, say } from './fakeRecogniser';
import { comeAgain, saveData } from './skins';
import { enterHall, hallReady, settled, standStill, stats, underMore, words } from './hall';
import { violations } from './rules';

const noRecogniser = (page: Page) => page.addInitScript(() => {
  for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) Object.defineProperty(window, name, { value: undefined, configurable: true });
  // A property that is there but holds nothing still counts as there.
  for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) delete (window as unknown as Record<string, unknown>)[name];
});

const tool = (page: Page, name: string) => page.locator('.page-tools').getByRole('button', { name, exact: true }).locator('visible=true');

test('says next by voice in the hall and is walked to the next booth', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await fakeRecogniser(page);
  await enterHall(page, 'booth/got-a-fake/');
  await standStill(page);
  const from = (await stats(page)).look;
  await underMore(page, words.speak);
  await expect(page.getByText(words.speakPrivacy)).toBeVisible();
  await say(page, '请下一个。');
  await expect(page.locator('.microphone-status')).toHaveText(words.speakHeard.replace('{text}', '请'));
  await expect(page.locator('.sheet-dialog-speak')).toHaveCount(0);
  await standStill(page);
  const to = (await stats(page)).look;
  expect(Math.hypot(to.x - from.x, to.z - from.z)).toBeGreaterThan(1);
});

test('finds a word by voice, from the microphone and beside the search box', async ({ page }) => {
  await saveData(page);
  await fakeRecogniser(page);
  await page.goto('booth/deposit-insurance/');
  await underMore(page, words.speak);
  await say(page, '请帮我找一下假币');
  await expect(page.getByRole('searchbox', { name: words.search })).toHaveValue('假币');
  await expect(page.locator('[data-hit="got-a-fake"]').first()).toBeVisible();
  await page.getByRole('searchbox', { name: words.search }).fill('');
  await page.evaluate(() => { (window as unknown as { say: string }).say = '存款保险在哪里'; });
  await page.getByRole('button', { name: words.speakSearch }).click();
  await expect(page.getByRole('button', { name: words.speakStop })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: words.search })).toHaveValue('存款保险');
  await expect(page.getByRole('searchbox', { name: words.search })).toBeFocused();
});

test('leads to a zone that was named, opens help for who was cheated, and makes the text larger', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await fakeRecogniser(page);
  await enterHall(page, './');
  await underMore(page, words.speak);
  await say(page, '我被骗了');
  await expect(page.locator('.sheet-dialog-help')).toBeVisible();
  await page.keyboard.press('Escape');
  await underMore(page, words.speak);
  await say(page, '大一点');
  await expect.poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'))).toBe('1.25');
  await underMore(page, words.speak);
  await say(page, '带我去反诈');
  await expect(page.locator('.hall-where')).toContainText('反诈长廊');
});

test('stops on a press and says why it heard nothing; writing goes on in the box', async ({ page }) => {
  await saveData(page);
  await fakeRecogniser(page);
  await page.goto('booth/deposit-insurance/');
  await underMore(page, words.speak);
  await say(page, '假…');
  await expect(page.locator('.microphone-status')).toHaveText(words.speakHeard.replace('{text}', '假'));
  await page.getByRole('button', { name: words.speakStop }).click();
  await expect(page.getByRole('searchbox', { name: words.search })).toHaveValue('假');
  await page.locator('.sheet-close').click();
  await underMore(page, words.speak);
  await say(page, '!no-speech');
  await expect(page.locator('.microphone-status')).toHaveText(words.speakNoSpeech);
  for (const [error, word] of [['not-allowed', words.speakNotAllowed], ['network', words.speakNoNetwork]] as const) {
    await say(page, `!${error}`);
    await expect(page.locator('.microphone-status')).toHaveText(word);
    await expect(page.getByRole('searchbox', { name: words.speakType })).toBeFocused();
  }
  await page.keyboard.type('找假币');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: words.search })).toHaveValue('假币');
});

test('explains where the browser cannot listen, and offers writing instead', async ({ page }) => {
  await saveData(page);
  await noRecogniser(page);
  await page.goto('booth/deposit-insurance/');
  await underMore(page, words.speak);
  await page.locator('.microphone-big').click();
  await expect(page.locator('.microphone-status')).toHaveText(words.speakNoService);
  await expect(page.getByRole('searchbox', { name: words.speakType })).toBeFocused();
  expect(await violations(page, undefined, 'best-practice')).toEqual([]);
});

/** What the middle of the glass shows: the lens hides its likeness from everybody, so it is told by the pixels. */
const glass = (page: Page) => page.locator('.magnifier-glass').screenshot();

test('lies over the plain page, is dragged, stronger by key, and gives the focus back', async ({ page }) => {
  await page.goto('booth/got-a-fake/');
  await hallReady(page);
  const ids = () => page.evaluate(() => {
    const all = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    return all.length - new Set(all).size;
  });
  await underMore(page, words.magnifier);
  const lens = page.getByRole('group', { name: words.magnifier });
  await expect(lens).toBeFocused();
  expect(await ids()).toBe(0);
  expect(await violations(page, '.magnifier', 'best-practice')).toEqual([]);
  expect(await violations(page), 'the page, with the hall behind and the lens before it').toEqual([]);
  // The text of the page is there once for those who hear or search it.
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

  const first = await glass(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect((await glass(page)).equals(first)).toBe(false);
  await expect(lens.getByRole('status')).toHaveText(words.magnifierTimes.replace('{number}', '2'));
  for (let press = 0; press < 6; press++) await page.keyboard.press('+');
  await expect(lens.getByRole('status')).toHaveText(words.magnifierTimes.replace('{number}', '4'));

  const grip = (await page.locator('.magnifier-grip').boundingBox())!;
  const before = (await page.locator('.magnifier-glass').boundingBox())!;
  expect(before.y + before.height).toBeLessThan(grip.y);
  await page.mouse.move(grip.x + 20, grip.y + 20);
  await page.mouse.down();
  await page.mouse.move(grip.x + 20, grip.y + 140, { steps: 4 });
  await page.mouse.up();
  expect((await page.locator('.magnifier-glass').boundingBox())!.y).toBeCloseTo(before.y + 120, 0);

  await page.keyboard.press('Escape');
  await expect(lens).toHaveCount(0);
  await expect(tool(page, words.more)).toBeFocused();
});

test('that does not come is said; it may be let be, and asked for again', async ({ page }) => {
  await saveData(page);
  await page.goto('booth/got-a-fake/');
  await page.route(/magnifier-.*\.js/, (route) => route.abort());
  await underMore(page, words.magnifier);
  const failed = page.getByRole('alert').filter({ hasText: words.toolFailed });
  await failed.getByRole('button', { name: words.close }).click();
  await expect(failed).toHaveCount(0);
  await underMore(page, words.magnifier);
  await expect(failed).toBeVisible();
  await page.unroute(/magnifier-.*\.js/);
  await failed.getByRole('button', { name: words.tryAgain }).click();
  await expect(page.getByRole('group', { name: words.magnifier })).toBeFocused();
});

test('shows the hall itself, with no frame drawn while nothing moves', async ({ page }) => {
  await comeAgain(page, {});
  await enterHall(page, 'booth/got-a-fake/');
  await standStill(page);
  await settled(page);
  await underMore(page, words.magnifier);
  await expect(page.getByRole('group', { name: words.magnifier })).toBeFocused();
  // The cloth behind the canvas is all blue; timber and wax lines are not.
  const mostRed = async () => (await sharp(await glass(page)).stats()).channels[0]!.max;
  await expect.poll(mostRed).toBeGreaterThan(120);
  await settled(page);
  const { frames } = await stats(page);
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(700);
  expect((await stats(page)).frames).toBe(frames);
});

test('goes into a dialog that opens and out again, and Escape closes it before the dialog', async ({ page }) => {
  await saveData(page);
  await page.goto('booth/got-a-fake/');
  await underMore(page, words.magnifier);
  const lens = page.getByRole('group', { name: words.magnifier });
  await expect(lens).toBeFocused();
  // Pressed by key, since the lens itself may lie over the button.
  await page.locator('.page-tools [data-tool=search]').press('Enter');
  await expect(page.locator('dialog[open] .magnifier')).toBeVisible();
  expect(await violations(page, '.sheet-dialog', 'best-practice')).toEqual([]);
  const strength = lens.getByRole('status');
  await lens.getByRole('button', { name: words.magnifierMore }).click();
  await expect(strength).toHaveText(words.magnifierTimes.replace('{number}', '2.5'));
  await page.locator('.sheet-close').click();
  await expect(page.locator('body > .magnifier')).toBeVisible();
  await page.locator('.page-tools [data-tool=search]').press('Enter');
  await expect(page.locator('dialog[open] .magnifier')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lens).toHaveCount(0);
  await expect(page.locator('dialog[open]')).toBeVisible();
});
