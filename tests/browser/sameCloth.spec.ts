import { expect, test, type Locator, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import { fill } from '../../src/exhibition/words';
import { passport } from '../../src/visit/passport';
import { passportCloth } from '../../src/visit/passportCloth';
import { storageKey } from '../../src/visit/persistence';
import { readSaved } from '../../src/visit/savedVisit';
import { hallReady, standStill, words } from './hall';
import { headset, pressInArticle, pressOn, stepInside } from './headset';
import { comeAgain } from './skins';

/** One of the zones with the fewest booths: lessons, of slides and a film. */
const zone = 'classroom';
/** Each lesson is through once its questions are reached. */
const lastChapter = '.lecture-chapters li:last-child button';

let index: ExhibitionIndex;
let booths: string[];
test.beforeAll(async () => {
  index = (await compileExhibition('content')).indexes['zh-CN']!;
  booths = index.zones.find(({ id }) => id === zone)!.booths.map(({ id }) => id);
  expect(Math.min(...index.zones.map((one) => one.booths.length))).toBe(booths.length);
});

// With motion cut every walk is a jump of one frame.
test.use({ viewport: { width: 390, height: 720 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

/** What a visit has left on the device. */
async function kept(page: Page) {
  const { seen, outcomes } = readSaved((await page.evaluate((key) => localStorage.getItem(key), storageKey)) ?? '')!;
  return passport(index, seen, outcomes);
}

/** Every way through the zone must end with this: the zone's row dyed, nothing else begun, and the cloth that is drawn of that. */
async function hasTheCloth(page: Page, picture: Locator): Promise<void> {
  const wanted = passport(index, booths, Object.fromEntries(booths.map((id) => [`${id}/lecture-1`, { right: 1, of: 1 }])));
  expect(wanted.zones.filter(({ dyed }) => dyed).map(({ id }) => id)).toEqual([zone]);
  await expect.poll(() => kept(page)).toEqual(wanted);
  const motifs = [...new Set(index.zones.map(({ motif }) => motif))];
  const figures = Object.fromEntries(await Promise.all(motifs.map(async (motif) => [motif, await (await page.request.get(`batik/figure-${motif}.svg`)).text()] as const)));
  const { svg } = passportCloth(wanted.zones, figures, fill(words.passportCount, { count: wanted.waxed, total: wanted.of }));
  // Written down by the same browser, on a page that has no content policy to forbid it.
  const blank = await page.context().newPage();
  await blank.setContent(svg);
  expect(await picture.evaluate((element) => element.outerHTML)).toBe(await blank.locator('body > svg').evaluate((element) => element.outerHTML));
  await blank.close();
}

test('by touch on a phone', async ({ page }) => {
  await comeAgain(page, {});
  await page.goto('./');
  await hallReady(page);
  await page.locator('#enter-hall').tap();
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).filter({ visible: true }).last().tap();
  await tap(words.map);
  await page.locator(`[data-booth="${booths[0]}"]`).tap();
  await standStill(page);
  await tap(words.read);
  for (const id of booths) {
    const panel = page.getByRole('dialog').filter({ has: page.locator(`[data-booth="${id}"]`) });
    await panel.locator(lastChapter).tap();
    await expect(panel.locator('.quiz-question')).toBeVisible();
    // The panel's own button leads on to the next booth's text.
    if (id !== booths.at(-1)) await tap(words.nextBooth);
  }
  await tap(words.close);
  await tap(words.more);
  await tap(words.passport);
  await hasTheCloth(page, page.locator('.passport-cloth > svg'));
});

test('with the keyboard alone', async ({ page }) => {
  /** Goes on from control to control until this one has the focus, and presses it. */
  async function enter(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const there = () => target.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < 120 && !(await there()); steps += 1) await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true }).filter({ visible: true }).last();
  await comeAgain(page, {});
  await page.goto('./');
  await hallReady(page);
  await enter(page.locator('#enter-hall'));
  await enter(button(words.map));
  await enter(page.locator(`[data-booth="${booths[0]}"]`));
  await standStill(page);
  await enter(button(words.read));
  for (const id of booths) {
    const panel = page.getByRole('dialog').filter({ has: page.locator(`[data-booth="${id}"]`) });
    await enter(panel.locator(lastChapter));
    await expect(panel.locator('.quiz-question')).toBeVisible();
    if (id !== booths.at(-1)) await enter(button(words.nextBooth));
  }
  await page.keyboard.press('Escape');
  await enter(button(words.more));
  await enter(button(words.passport));
  await hasTheCloth(page, page.locator('.passport-cloth > svg'));
});

test('in a headset, where the cloth is shown on a board', async ({ page }) => {
  await comeAgain(page, {});
  await stepInside(page, `./booth/${booths[0]}/?hall`);
  const board = page.locator('.board-reading');
  for (const id of booths) {
    await pressOn(page, 'lectern', id === booths[0] ? words.read : words.nextBooth);
    await expect.poll(async () => (await headset(page)).booth).toBe(id);
    await pressInArticle(page, board.locator(`[data-booth="${id}"] ${lastChapter}`));
    await expect(board.locator('.quiz-question')).toBeAttached();
    await pressOn(page, 'reading', words.close);
  }
  await pressOn(page, 'lectern', words.passport);
  await hasTheCloth(page, board.locator('.board-cloth-picture > svg'));
});
