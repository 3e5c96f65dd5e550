import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fill } from '../../src/exhibition/words';
import { storageKey } from '../../src/visit/persistence';
import { faults } from './faults';
import { pressOn, stepInside, turnPagesTo } from './headset';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

const exhibit = (page: Page | Locator) => page.locator('section[data-exhibit="lecture"] + .exhibit');
const film = (page: Page) => exhibit(page).locator('video');
const caption = (page: Page | Locator) => exhibit(page).locator('.lecture-caption');
const kept = (page: Page, part: 'outcomes' | 'bookmarks') => page.evaluate(([key, part]) => JSON.parse(localStorage.getItem(key!) ?? '{}')[part!]?.['stop-hang-ask/lecture-1'], [storageKey, part]);
const sentences = (lang: string) => readFileSync(`content/films/stop-hang-ask${lang === 'en' ? '.en' : ''}.vtt`, 'utf8').trim().split('\n\n').slice(1).map((cue) => cue.split('\n')[1]!);
const faultsOf = (page: Page, within: string, care: boolean) => faults(page, within, page.locator(within).locator('button:visible, input:visible, summary:visible'), care);

/** Brings the film to a second, as its own bar would. */
const seek = (page: Page, seconds: number) => film(page).evaluate((video: HTMLVideoElement, at) => {
  video.currentTime = at;
}, seconds);

for (const { lang, care, name } of looks) {
  const words = wordsIn(lang);

  test(`a film is watched by keyboard alone, left, and taken up again, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await comeAgain(page, { care });
    await saveData(page);
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/films/') && asked.push(request.url()));
    await page.goto(`${folderOf(lang)}booth/stop-hang-ask/`);
    const press = (key: string) => exhibit(page).getByRole('button', { name: key, exact: true }).press('Enter');
    await expect(caption(page)).toHaveText(sentences(lang)[0]!);
    expect(await faultsOf(page, '.exhibit:has(.lecture-stage)', care)).toEqual([]);
    // Nothing is fetched of it, and nothing plays, before it is asked for.
    expect(asked.filter((url) => url.endsWith('.mp4'))).toEqual([]);
    expect(await film(page).evaluate((video: HTMLVideoElement) => [video.paused, video.preload, video.textTracks[0]?.mode])).toEqual([true, 'none', 'hidden']);
    await press(words.lectureFilmPlay);
    await expect.poll(() => film(page).evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.3);
    const chapters = exhibit(page).getByRole('navigation', { name: words.lectureChapters }).getByRole('button');
    await chapters.nth(2).press('Enter');
    await expect(chapters.nth(2)).toHaveAttribute('aria-current', 'step');
    await expect(caption(page)).toHaveText(sentences(lang)[5]!);
    await press(words.lectureFilmPause);
    await expect.poll(() => kept(page, 'bookmarks')).toMatchObject({ slide: 2, sentence: 0 });
    const { seconds } = await kept(page, 'bookmarks');
    await page.reload();
    await expect(film(page)).toBeVisible();
    expect(seconds).toBeGreaterThanOrEqual(23);
    await exhibit(page).getByRole('button').first().press('Enter');
    await expect.poll(() => film(page).evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(seconds);
    await seek(page, 59.5);
    await expect(exhibit(page).locator('.quiz-question')).toBeVisible();
    await expect.poll(() => kept(page, 'outcomes')).toEqual({ right: 1, of: 1 });
    expect(await kept(page, 'bookmarks')).toBeUndefined();
    await exhibit(page).locator('summary').press('Enter');
    for (const sentence of sentences(lang)) await expect(exhibit(page).locator('.lecture-text')).toContainText(sentence);
    expect(await faultsOf(page, '.exhibit:has(.quiz-question)', care)).toEqual([]);
  });

  test(`a class sees the film large and raises its hands after it, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await comeAgain(page, { care });
    await saveData(page);
    await page.goto(`${folderOf(lang)}booth/stop-hang-ask/`);
    await exhibit(page).getByRole('button', { name: words.lectureClass, exact: true }).press('Enter');
    const shown = page.getByRole('dialog', { name: words.lectureClass });
    await expect(shown).toBeVisible();
    const { height } = (await shown.locator('video').boundingBox())!;
    expect(height).toBeGreaterThan(720 * 0.55);
    expect(await shown.locator('.lecture-caption').evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(36);
    expect(await faultsOf(page, '.lecture-class', care)).toEqual([]);
    for (let part = 0; part < 4; part += 1) await page.keyboard.press('PageDown');
    const counts = shown.getByRole('spinbutton');
    await expect(counts).toHaveCount(4);
    await counts.nth(2).fill('9');
    await page.keyboard.press('PageDown');
    await expect(shown.locator('.lecture-right')).toContainText(fill(words.lectureCount, { count: 9 }));
    await shown.getByRole('button', { name: words.lectureLeave, exact: true }).press('Enter');
    await expect(film(page)).toBeVisible();
  });
}

test('a film that cannot be had says so, and all it says can be read', async ({ page }) => {
  const words = wordsIn('zh-CN');
  await saveData(page);
  await page.route('**/films/*.mp4', (route) => route.abort());
  await page.goto('booth/stop-hang-ask/');
  await exhibit(page).getByRole('button', { name: words.lectureFilmPlay, exact: true }).click();
  await expect(exhibit(page).getByRole('alert')).toContainText(words.lectureFilmFailed);
  await expect(exhibit(page).locator('.lecture-text')).toContainText(sentences('zh-CN')[7]!);
  await expect(exhibit(page).locator('.lecture-said').first()).toBeVisible();
  await page.unroute('**/films/*.mp4');
  await exhibit(page).getByRole('button', { name: words.tryAgain }).click();
  await expect.poll(() => film(page).evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
});

test('a film plays where no script runs, and its words stand below it', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await page.goto('booth/stop-hang-ask/');
  const box = page.locator('section[data-exhibit="lecture"]');
  await expect(box.locator('video[controls][playsinline][preload="none"] > track[kind="captions"][default]')).toHaveCount(1);
  for (const sentence of sentences('zh-CN')) await expect(box).toContainText(sentence);
  await page.close();
});

test('the server answers in the parts that players ask for', async ({ page, request }) => {
  await saveData(page);
  await page.goto('booth/stop-hang-ask/');
  const address = await film(page).evaluate((video: HTMLVideoElement) => video.src);
  const part = await request.get(address, { headers: { Range: 'bytes=100-199' } });
  expect([part.status(), part.headers()['content-type'], part.headers()['content-range']?.split('/')[0]]).toEqual([206, 'video/mp4', 'bytes 100-199']);
  expect((await part.body()).length).toBe(100);
});

test('on a headset’s board the film’s captions are turned by a ray', async ({ page }) => {
  test.setTimeout(180_000);
  const words = wordsIn('zh-CN');
  await stepInside(page, './booth/stop-hang-ask/?hall');
  await pressOn(page, 'lectern', words.read);
  const board = page.locator('.board-reading');
  const key = exhibit(board).getByRole('button', { name: words.lectureOn, exact: true, includeHidden: true });
  await expect(key).toBeAttached();
  await expect(board.locator('video:visible')).toHaveCount(0);
  await turnPagesTo(page, key);
  await expect(caption(board)).toHaveText(sentences('zh-CN')[0]!);
  await pressOn(page, 'reading', words.lectureOn);
  await expect(caption(board)).toHaveText(sentences('zh-CN')[1]!);
});
