import { expect, test } from '@playwright/test';
import { enterHall, standStill, stats, words } from './hall';

const withModel = 'booth/deposit-insurance/';

test('a booth with a model shows it once the hall stands', async ({ page }) => {
  await enterHall(page, withModel);
  await standStill(page);
  await expect.poll(async () => (await stats(page)).exhibits.shown).toBeGreaterThan(0);
  const { calls, triangles } = await stats(page);
  expect(calls).toBeLessThanOrEqual(60);
  expect(triangles).toBeLessThanOrEqual(80_000);
});

test('models that cannot be had change nothing else', async ({ page, context }) => {
  await enterHall(page, withModel);
  await expect.poll(async () => (await stats(page)).exhibits.shown).toBeGreaterThan(0);
  const whole = await stats(page);

  const bare = await context.newPage();
  const errors: Error[] = [];
  bare.on('pageerror', (error) => errors.push(error));
  await bare.route(/\/assets\/(?!timber-)[^/]*\.glb$/, (route) => route.abort());
  await Promise.all([bare.waitForEvent('requestfailed', (request) => request.url().endsWith('.glb')), enterHall(bare, withModel)]);
  await standStill(bare);
  const without = await stats(bare);
  expect(without.exhibits.shown).toBe(0);
  expect(without.geometries).toBeLessThan(whole.geometries);
  expect(without.triangles).toBeGreaterThan(1000);
  await bare.getByRole('button', { name: words.read, exact: true }).click();
  await expect(bare.getByRole('dialog').locator('.prose')).not.toBeEmpty();
  expect(errors).toEqual([]);
});

test('other models come as the visitor goes on, and no more than a dozen stand at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('.glb')) asked.add(request.url());
  });
  await enterHall(page, withModel);
  await expect.poll(async () => (await stats(page)).exhibits.shown).toBeGreaterThan(0);
  const first = asked.size;
  // Twenty booths on, in other wings.
  for (let step = 0; step < 20; step += 1) await page.getByRole('button', { name: words.nextBooth }).click();
  await standStill(page);
  await expect.poll(() => asked.size).toBeGreaterThan(first);
  expect((await stats(page)).exhibits.shown).toBeLessThanOrEqual(12);
});
