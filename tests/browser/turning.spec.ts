import { expect, test } from '@playwright/test';
import { enterHall, standStill, stats, underMore, words } from './hall';

test.use({ hasTouch: true });

test('a phone turned in the hand looks round the hall, until it is enough', async ({ page }) => {
  await enterHall(page);
  await standStill(page);
  await underMore(page, words.turnToLook);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const hold = (alpha: number, beta: number) => page.evaluate(([alpha, beta]) => window.dispatchEvent(new DeviceOrientationEvent('deviceorientation', { alpha: alpha!, beta: beta!, gamma: 0 })), [alpha, beta]);
  const before = (await stats(page)).look;
  await hold(20, 90);
  await hold(50, 100);
  const after = (await stats(page)).look;
  expect(after.yaw - before.yaw).toBeCloseTo(Math.PI / 6, 2);
  expect(after.pitch).toBeCloseTo(Math.PI / 18, 2);
  await underMore(page, words.turnStop);
  await hold(120, 90);
  expect((await stats(page)).look).toEqual(after);
});
