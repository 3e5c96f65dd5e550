import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import { floorPlan } from '../../src/hall/floorPlan';
import type { FloorPlan } from '../../src/hall/types';
import { buttonSpot, frames, headset, point, pressOn, pull, stepInside } from './headset';
import { words } from './hall';

let plan: FloorPlan;
test.beforeAll(async () => {
  plan = floorPlan((await compileExhibition('content')).indexes['zh-CN']!.zones);
});

const trigger = (page: Page, value: 0 | 1) => page.evaluate((value) => window.device.controllers.right.updateButtonValue('trigger', value), value);
const show = (page: Page, state: XRVisibilityState) => page.evaluate((state) => window.device.updateVisibilityState(state), state);
const connect = (page: Page, connected: boolean) => page.evaluate((connected) => (window.device.controllers.right.connected = connected), connected);

test('a headset put down and taken up again goes on where it was, and a press begun before comes to nothing', async ({ page }) => {
  await stepInside(page);
  const { rig } = await headset(page);
  await point(page, 'right', await buttonSpot(page, 'lectern', words.nextBooth));
  await trigger(page, 1);
  await frames(page, 3);
  await show(page, 'hidden');
  await page.waitForTimeout(1500);
  await show(page, 'visible');
  await frames(page, 3);
  await trigger(page, 0);
  await frames(page, 3);
  const state = await headset(page);
  expect(state.booth).toBeNull();
  expect(state.rig).toEqual(rig);
  // The next press, begun and ended in sight, counts.
  await pressOn(page, 'lectern', words.nextBooth);
  await expect.poll(async () => (await headset(page)).booth).toBe(plan.booths[0]!.id);
});

test('a controller that is lost while it presses presses nothing; the other hand goes on, and the lost one when it is found', async ({ page }) => {
  await stepInside(page);
  await point(page, 'right', await buttonSpot(page, 'lectern', words.nextBooth));
  await trigger(page, 1);
  await frames(page, 3);
  await connect(page, false);
  await expect.poll(async () => (await headset(page)).pointers).toBe(1);
  await trigger(page, 0);
  await frames(page, 5);
  expect((await headset(page)).booth).toBeNull();

  await pressOn(page, 'lectern', words.nextBooth, 'left');
  await expect.poll(async () => (await headset(page)).booth).toBe(plan.booths[0]!.id);
  await pressOn(page, 'reading', words.close, 'left');

  await connect(page, true);
  await expect.poll(async () => (await headset(page)).pointers).toBe(2);
  await point(page, 'left', [-0.4, 0, -0.5]);
  await point(page, 'right', await buttonSpot(page, 'lectern', words.nextBooth));
  await pull(page, 'right');
  await expect.poll(async () => (await headset(page)).booth).toBe(plan.booths[1]!.id);
});

test('a text that breaks on a board says so, and the visitor goes on', async ({ page }) => {
  // It arrives, but not as the hall expects it.
  await page.route(/assets\/deposit-insurance-.*\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default {}' }));
  await stepInside(page, 'booth/deposit-insurance/?hall');
  await pressOn(page, 'lectern', words.read);
  const notice = page.locator('.board-reading .notice');
  await expect(notice).toContainText(words.partFailed);
  await pressOn(page, 'reading', words.close);
  await expect(notice).toHaveCount(0);
  await pressOn(page, 'lectern', words.nextBooth);
  await expect.poll(async () => (await headset(page)).booth).not.toBe('deposit-insurance');
});
