import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import { floorPlan } from '../../src/hall/floorPlan';
import { toLocal } from '../../src/hall/frame';
import type { FloorPlan } from '../../src/hall/types';
import { storageKey } from '../../src/visit/persistence';
import { newVisit, writeSaved } from '../../src/visit/savedVisit';
import { usualSettings } from '../../src/visit/settings';
import { enterHall, standStill, stats, words } from './hall';
import { headset, point, pull, stepInside } from './headset';

const first = '行长说消保：您的八项权利';
const second = '长辈防骗课：三个信号';
let plan: FloorPlan;
test.beforeAll(async () => {
  plan = floorPlan((await compileExhibition('content')).indexes['zh-CN']!.zones);
});
const theatre = () => plan.wings.find(({ zone }) => zone === 'classroom')!.theatre!;

/** Comes as somebody who went through the first lesson on an earlier visit. */
async function haveLearnt(page: Page): Promise<void> {
  const text = writeSaved({ ...newVisit, outcomes: { 'eight-rights-lesson/lecture-1': { right: 1, of: 1 } }, settings: { ...usualSettings, careAsked: true } });
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [storageKey, text] as const);
}

/** Goes to the theatre by keys, from the list of what is near. */
async function attend(page: Page): Promise<void> {
  await enterHall(page, 'zone/classroom/');
  await standStill(page);
  await page.getByRole('button', { name: words.near, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^${words.theatre}`) }).focus();
  await page.keyboard.press('Enter');
}

test('the theatre is gone to by keyboard, and its first lesson opens there', async ({ page }) => {
  await attend(page);
  await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toHaveText(first, { timeout: 30_000 });
  const { look } = await stats(page);
  const { spot } = theatre();
  expect(Math.hypot(look.x - spot.x, look.z - spot.z)).toBeLessThan(0.1);
});

test('who has learnt one lesson is given the next, by a touch on the screen', async ({ page }) => {
  await haveLearnt(page);
  await enterHall(page, 'zone/classroom/');
  await standStill(page);
  // The screen hangs at the end of the wing, right ahead of its mouth and a little over the eyes.
  const box = (await page.locator('#hall').boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 - 6);
  await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toHaveText(second, { timeout: 30_000 });
});

test('the picture on the screen is kept only while somebody is near it', async ({ page }) => {
  await enterHall(page, 'zone/classroom/');
  await standStill(page);
  const near = (await stats(page)).textureBytes;
  await page.getByRole('button', { name: words.map, exact: true }).click();
  await page.getByRole('dialog').locator('[data-zone="borrowing"]').click();
  await standStill(page);
  expect(near - (await stats(page)).textureBytes).toBeGreaterThan(2_000_000);
});

test('a ray on the screen opens the lesson on a headset’s board', async ({ page }) => {
  test.setTimeout(180_000);
  await stepInside(page, './booth/stop-hang-ask/?hall');
  const { screen, spot } = theatre();
  const { along, across } = toLocal((await headset(page)).rig, screen);
  await point(page, 'right', [across, 2.9, -along]);
  await pull(page, 'right');
  await expect(page.locator('.board-reading').getByRole('heading', { level: 1, includeHidden: true })).toHaveText(first, { timeout: 30_000 });
  const { look } = await headset(page);
  expect(Math.hypot(look.x - spot.x, look.z - spot.z)).toBeLessThan(0.1);
});
