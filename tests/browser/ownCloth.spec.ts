import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { compileExhibition } from '../../src/content/compile';
import { clothPlace, rackMeasures } from '../../src/hall/clothPlace';
import { fill } from '../../src/exhibition/words';
import { floorPlan } from '../../src/hall/floorPlan';
import { toLocal } from '../../src/hall/frame';
import type { FloorPlan } from '../../src/hall/types';
import { atlasSize } from '../../src/scene/hangings/atlasPlan';
import { storageKey } from '../../src/visit/persistence';
import type { Pledge } from '../../src/visit/pledge';
import { newVisit, writeSaved, type SavedVisit } from '../../src/visit/savedVisit';
import { usualSettings } from '../../src/visit/settings';
import { buttonSpot, headset, pageOf, point, pressOn, pull, stepInside, turnPagesTo } from './headset';
import { enterHall, hallReady, onScreen, settled, standStill, stats, underMore, words } from './hall';

// With motion cut every move is a jump of one frame, and nothing sways between two pictures.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let plan: FloorPlan;
test.beforeAll(async () => {
  plan = floorPlan((await compileExhibition('content')).indexes['zh-CN']!.zones);
});

const done = { right: 1, of: 1 };
const ribbon = (exhibit: string, name: string): Pledge => ({ exhibit, day: '2026-11-30', lang: 'zh-CN', promises: ['不转账'], name, strokes: [] });
/** The picture that cloth and ribbons share, with its smaller sizes. */
const pictureBytes = Math.round((atlasSize * atlasSize * 16) / 3);

/** Comes as somebody who has a visit behind them. */
async function comeWith(page: Page, visit: Partial<SavedVisit>): Promise<void> {
  const text = writeSaved({ ...newVisit, settings: { ...usualSettings, careAsked: true, daylight: 'noon' }, ...visit });
  await page.addInitScript(([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text), [storageKey, text] as const);
}

/** Script and drawings of the cloth that were asked for. */
function watchCloth(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => /clothKeeper|batik\/figure-/.test(request.url()) && asked.push(request.url()));
  return asked;
}

/** Walks into the lobby and waits until nothing is on its way. */
async function lobby(page: Page) {
  await enterHall(page);
  await standStill(page);
  await settled(page);
  return stats(page);
}

/** Mean colour of a square about the middle of a rack, as it is seen from where the visitor stands. */
async function colourOf(page: Page, rack: 'cloth' | 'ribbons'): Promise<number[]> {
  const { x, z } = clothPlace(plan)[rack];
  const at = await onScreen(page, { x, y: rackMeasures.bar - (rack === 'cloth' ? 0.6 : 0.2), z });
  const { channels } = await sharp(await page.screenshot({ clip: { x: at.x - 4, y: at.y - 4, width: 8, height: 8 } })).stats();
  return channels.slice(0, 3).map(({ mean }) => mean);
}

test('for somebody new nothing is fetched and nothing hangs; a booth read and tried hangs a cloth, at two draw calls and one picture', async ({ page }) => {
  const asked = watchCloth(page);
  // Read, and not tried: that earns nothing yet.
  await comeWith(page, { seen: ['deposit-insurance'] });
  const before = await lobby(page);
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: words.map }).click();
  await page.locator('[data-booth="deposit-insurance"]').click();
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await page.getByRole('dialog').locator('.exhibit').getByRole('button').first().click();
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: words.close, exact: true }).click();
  await page.getByRole('button', { name: words.map }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.lobby, exact: true }).click();
  await standStill(page);
  await settled(page);
  const after = await stats(page);
  expect(after.textureBytes - before.textureBytes).toBe(pictureBytes);
  expect(after.calls - before.calls).toBe(2);
  // Only the drawing of which something is on the cloth.
  expect(asked.filter((url) => url.includes('figure-'))).toHaveLength(1);
});

test('a touch of the cloth opens the passport; who starts afresh finds nothing hanging, and nothing left on the GPU', async ({ page }) => {
  await comeWith(page, { seen: ['got-a-fake', 'welcome'], outcomes: { 'got-a-fake/quiz-1': done, 'welcome/quiz-1': done }, pledges: [ribbon('a/pledge-1', '王阿妹'), ribbon('b/pledge-1', 'Anna')] });
  const hung = await lobby(page);
  const { cloth, ribbons } = clothPlace(plan);
  for (const rack of [cloth, ribbons]) {
    const at = await onScreen(page, { ...rack, y: rackMeasures.bar - 0.3 });
    await page.mouse.click(at.x, at.y);
    await expect(page.locator('.sheet-dialog-passport')).toBeVisible();
    if (rack === cloth) await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: words.myDataDelete }).click();
  await page.getByRole('button', { name: words.myDataDeleteYes, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await stats(page)).textureBytes).toBe(hung.textureBytes - pictureBytes);
  await settled(page);
  const bare = await stats(page);
  expect(hung.calls - bare.calls).toBe(2);
  expect(hung.textures - bare.textures).toBe(1);
  expect(hung.geometries - bare.geometries).toBe(2);
});

test('cloth and ribbons come back with a lost picture, are darker by night, and ink in care mode', async ({ page }) => {
  await comeWith(page, { seen: ['welcome'], outcomes: { 'welcome/quiz-1': done }, pledges: Array.from({ length: 6 }, (_, i) => ribbon(`a/pledge-${i}`, '')) });
  await lobby(page);
  const byDay = { cloth: await colourOf(page, 'cloth'), ribbons: await colourOf(page, 'ribbons') };
  // Orange.
  expect(byDay.ribbons[0]! - byDay.ribbons[2]!).toBeGreaterThan(40);
  await page.evaluate(() => {
    const extension = document.querySelector<HTMLCanvasElement>('.hall-canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    extension.loseContext();
    setTimeout(() => extension.restoreContext(), 500);
  });
  await expect(page.getByText(words.hallRestored)).toBeVisible();
  await expect(page.getByText(words.hallRestored)).toBeHidden();
  await settled(page);
  for (const rack of ['cloth', 'ribbons'] as const) {
    (await colourOf(page, rack)).forEach((value, i) => expect(Math.abs(value - byDay[rack][i]!)).toBeLessThan(3));
  }
  await underMore(page, words.settings);
  await page.getByLabel(words.daylightNight, { exact: true }).check();
  await page.keyboard.press('Escape');
  await settled(page);
  for (const rack of ['cloth', 'ribbons'] as const) expect((await colourOf(page, rack))[0]).toBeLessThan(byDay[rack][0]! * 0.9);
  await page.locator('.hall-tools [data-care-answer]').click();
  await settled(page);
  for (const rack of ['cloth', 'ribbons'] as const) {
    const [red, , blue] = await colourOf(page, rack);
    expect(Math.abs(red! - blue!)).toBeLessThan(25);
  }
});

test('what hangs is there at the next visit, once the first frame is drawn', async ({ page }) => {
  await comeWith(page, { pledges: [ribbon('a/pledge-1', '王阿妹')] });
  const asked = watchCloth(page);
  const at: number[] = [];
  page.on('request', (request) => request.url().includes('clothKeeper') && at.push(Date.now()));
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.hall !== 'ready') return;
      window.readyAt = Date.now();
      observer.disconnect();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-hall'] });
  });
  await page.goto('./');
  await hallReady(page);
  await expect.poll(() => at.length).toBe(1);
  expect(at[0]).toBeGreaterThanOrEqual(await page.evaluate(() => window.readyAt));
  // A ribbon needs no drawing.
  expect(asked.filter((url) => url.includes('figure-'))).toEqual([]);
});

test('in a headset a ray on the cloth brings it to the board; so does the board before the end', async ({ page }) => {
  await comeWith(page, { seen: ['welcome'], outcomes: { 'welcome/quiz-1': done } });
  const asked = watchCloth(page);
  await stepInside(page);
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  const { cloth } = clothPlace(plan);
  const { along, across } = toLocal((await headset(page)).rig, cloth);
  const board = page.locator('.board-reading');
  // The low board stands between: the ray goes over it.
  await expect(async () => {
    await point(page, 'right', [across, rackMeasures.bar - 0.2, -along]);
    await pull(page, 'right');
    await expect(board.locator('.board-cloth')).toBeAttached({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  await expect(board.locator('.board-cloth-picture > svg')).toHaveAttribute('aria-label', /^\D*1\D/);
  // One page holds all of it.
  await expect(board.locator('.board-count')).toHaveText(/1\D+1/);
  await pressOn(page, 'reading', words.close);
  await pressOn(page, 'lectern', words.leaveVr);
  await expect(board).toContainText(words.sitThenTakeOff);
  for (const name of [words.passport, words.lookOn, words.leaveVr]) expect((await buttonSpot(page, 'reading', name)).every(Number.isFinite)).toBe(true);
  await pressOn(page, 'reading', words.passport);
  await expect(board.locator('.board-cloth')).toBeAttached();
  await expect(board.locator('.pledge-ribbon')).toHaveCount(0);
});

test('on a headset’s board the signed ribbons follow the cloth: each whole on its page, with the day and what was promised', async ({ page }) => {
  const strokes = [[20, 60, 80, 20, 140, 70, 220, 30]];
  await comeWith(page, {
    seen: ['welcome'], outcomes: { 'welcome/quiz-1': done },
    pledges: [ribbon('task-scam/pledge-1', '王阿妹'), { ...ribbon('do-not-lend-cards/pledge-1', ''), strokes, promises: ['不租卡', '不借卡'] }, ribbon('welcome/pledge-1', '')],
  });
  await stepInside(page);
  await pressOn(page, 'lectern', words.passport);
  const board = page.locator('.board-reading');
  const ribbons = board.locator('.pledge-ribbon-signed');
  await expect(ribbons).toHaveCount(3);
  const named = fill(words.pledgeNamed, { name: '王阿妹' });
  expect(await board.locator('.pledge-ribbon').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([named, words.pledgeDrawn, words.pledgeSealed]);
  await expect(ribbons.nth(0).locator('.pledge-signed')).toHaveText(/2026.*11.*30/);
  await expect(ribbons.nth(1).locator('li')).toHaveText(['不租卡', '不借卡']);
  expect(await pageOf(board.locator('.board-cloth'))).toBe(0);
  for (let i = 0; i < 3; i += 1) {
    await turnPagesTo(page, ribbons.nth(i));
    expect(await pageOf(ribbons.nth(i)), `ribbon ${i}`).toBe(0);
    // It has its dye, as at its wall.
    await expect(ribbons.nth(i).locator('.pledge-cloth')).toHaveCSS('fill', 'rgb(240, 145, 63)');
  }
});
