import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { fill } from '../../src/exhibition/words';
import { floorPlan } from '../../src/hall/floorPlan';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import { compileExhibition } from '../../src/content/compile';
import { drawsNothing, enterHall, hallReady, onScreen, settled, standStill, stats, underMore } from './hall';

let index: ExhibitionIndex;
test.beforeAll(async () => {
  index = (await compileExhibition('content')).indexes['zh-CN']!;
});

test('the front page is readable before the hall, and the hall fades in behind it', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await hallReady(page);
  await expect(page.locator('#main')).toBeVisible();
  await expect(page.locator('.hall-canvas')).toHaveCSS('opacity', '1');
});

test('what is drawn is seen: every shader is whole, and the picture is no flat fill', async ({ page }) => {
  const warned: string[] = [];
  page.on('console', (message) => /webgl|three/i.test(message.text()) && warned.push(message.text()));
  await enterHall(page);
  await settled(page);
  const { calls, textures } = await stats(page);
  expect(calls).toBeGreaterThan(10);
  expect(textures).toBeGreaterThan(4);
  expect((await sharp(await page.locator('.hall-canvas').screenshot()).stats()).entropy).toBeGreaterThan(4);
  expect(warned).toEqual([]);
});

test('where pictures made out beside the page are not to be trusted, as on old iPhones, they come as images, and are seen alike', async ({ page }) => {
  const kinds = () => page.evaluate(() => [...new Set((performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => /assets\/(batik|drum|timber-light)-/.test(name)).map(({ initiatorType }) => initiatorType))]);
  await enterHall(page);
  expect(await kinds()).toEqual(['fetch']);
  await page.addInitScript(() => Object.assign(window, { GestureEvent: UIEvent }));
  await page.reload();
  await hallReady(page);
  await settled(page);
  expect(await kinds()).toEqual(['img']);
  expect((await sharp(await page.locator('.hall-canvas').screenshot()).stats()).entropy).toBeGreaterThan(4);
});

test('nothing is drawn while nothing moves', async ({ page }) => {
  await enterHall(page);
  await drawsNothing(page);
  const before = (await stats(page)).frames;
  await page.waitForTimeout(2000);
  expect((await stats(page)).frames).toBe(before);
});

test('a weak device draws what moves coarser, and sharp again as soon as it rests', async ({ page }) => {
  // Late on any machine.
  await page.addInitScript(() => {
    const next = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => window.setTimeout(() => next(callback), 90);
  });
  await enterHall(page);
  const sharp = { ratio: 1, width: 390 };
  const drawn = async () => ({ ratio: (await stats(page)).pixelRatio, width: await page.locator('.hall-canvas').evaluate(({ width }: HTMLCanvasElement) => width) });
  expect(await drawn()).toEqual(sharp);
  await page.locator('#hall').focus();
  await page.keyboard.down('ArrowLeft');
  await expect.poll(drawn).toEqual({ ratio: 0.5, width: 195 });
  await page.keyboard.up('ArrowLeft');
  await standStill(page);
  expect(await drawn()).toEqual(sharp);
  let x = 100;
  await page.mouse.move(x, 400);
  await page.mouse.down();
  await expect.poll(async () => {
    await page.mouse.move((x += 20), 400, { steps: 4 });
    return drawn();
  }, { intervals: [50] }).not.toEqual(sharp);
  await page.mouse.up();
  await standStill(page);
  expect(await drawn()).toEqual(sharp);
});

test('a drag looks round and does not walk', async ({ page }) => {
  await enterHall(page);
  const before = (await stats(page)).look;
  await page.mouse.move(200, 300);
  await page.mouse.down();
  await page.mouse.move(320, 300, { steps: 5 });
  await page.mouse.up();
  const after = (await stats(page)).look;
  expect(after.yaw).not.toBeCloseTo(before.yaw, 2);
  expect([after.x, after.z]).toEqual([before.x, before.z]);
});

test('a tap on the floor walks there', async ({ page }) => {
  await enterHall(page);
  // The offer of a tour lies over the floor until it is answered.
  await page.getByRole('button', { name: index.words.tourDecline, exact: true }).click();
  const before = (await stats(page)).look;
  const goal = { x: before.x + 0.8, y: 0, z: before.z - 3.5 };
  const { x, y } = await onScreen(page, goal);
  await page.mouse.click(x, y);
  await standStill(page);
  const after = (await stats(page)).look;
  expect(Math.hypot(after.x - goal.x, after.z - goal.z)).toBeLessThan(0.1);
});

test('a booth’s text comes while one walks there', async ({ page }) => {
  await enterHall(page, 'booth/deposit-insurance/');
  // Once read, all that any booth needs is there but its own text.
  await page.getByRole('button', { name: index.words.read, exact: true }).click();
  await expect(page.getByRole('dialog').locator('.prose')).toContainText('50万');
  await page.getByRole('button', { name: index.words.close, exact: true }).click();
  await page.getByRole('button', { name: index.words.nextBooth }).click();
  await standStill(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: index.words.read, exact: true }).click();
  await expect(page.getByRole('dialog').locator('.prose')).not.toBeEmpty();
});

test('three booths are walked to by tap and read', async ({ page }) => {
  await enterHall(page, `zone/${index.zones[1]!.id}/`);
  const plan = floorPlan(index.zones);
  const booths = plan.booths.filter(({ zone }) => zone === index.zones[1]!.id).slice(0, 3);
  for (const booth of booths) {
    const title = index.zones[1]!.booths.find(({ id }) => id === booth.id)!.title;
    // The next booth may be out of view: turn until it is on the screen, as a visitor would.
    for (let turn = 0; turn < 12; turn += 1) {
      const { look } = await stats(page);
      const away = Math.atan2(look.x - booth.cloth.x, look.z - booth.cloth.z) - look.yaw;
      const turned = Math.atan2(Math.sin(away), Math.cos(away));
      if (Math.abs(turned) < 0.3) break;
      await page.getByRole('button', { name: turned > 0 ? index.words.turnLeft : index.words.turnRight }).click();
      await standStill(page);
    }
    const { x, y } = await onScreen(page, { ...booth.cloth, y: 2.1 });
    await page.mouse.click(x, y);
    await standStill(page);
    await expect(page.locator('.hall-where')).toHaveText(fill(index.words.atBooth, { title }));
    await page.getByRole('button', { name: index.words.read, exact: true }).click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 3));
    await expect(panel.locator('.prose')).not.toBeEmpty();
    expect(new URL(page.url()).pathname).toBe(`/booth/${booth.id}/`);
    await panel.getByRole('button', { name: index.words.close }).click();
    await expect(panel).toBeHidden();
  }
  await page.getByRole('button', { name: index.words.map }).click();
  await expect(page.locator('.map-booth-seen')).toHaveCount(3);
});

test('存款保险 is found by typing cunkuan, walked to and read', async ({ page }) => {
  await enterHall(page);
  await page.getByRole('button', { name: index.words.search }).click();
  await page.getByRole('searchbox').fill('cunkuan');
  await page.locator('[data-hit="deposit-insurance"]').click();
  await expect(page.getByRole('dialog').locator('.prose')).toContainText('50万', { timeout: 30_000 });
  expect(new URL(page.url()).pathname).toBe('/booth/deposit-insurance/');
});

/** Opens a dialog of the hall by its button; the browser's back closes it and stays in the hall. */
async function expectBackCloses(page: Page, opener: string): Promise<void> {
  await page.getByRole('button', { name: opener, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
}

test('the back button closes the panel, then leaves the hall', async ({ page }) => {
  await enterHall(page);
  await page.getByRole('button', { name: index.words.nextBooth }).click();
  await standStill(page);
  await expectBackCloses(page, index.words.read);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'page');
  await expect(page.locator('#main')).toBeVisible();
});

test('the back button closes the map or a tool before it leaves the hall', async ({ page }) => {
  await enterHall(page);
  for (const name of [index.words.map, index.words.help]) await expectBackCloses(page, name);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'page');
});

test('Escape closes the panel and gives the focus back', async ({ page }) => {
  await enterHall(page);
  const map = page.getByRole('button', { name: index.words.map });
  await map.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(map).toBeFocused();
});

test('the arrow keys walk and turn, and never through the pillar', async ({ page }) => {
  await enterHall(page);
  const before = (await stats(page)).look;
  await page.locator('#hall').focus();
  await page.keyboard.down('ArrowUp');
  // Until the pillar stops the walk: two looks at the same place.
  let last = before.z;
  await expect.poll(async () => {
    const { z } = (await stats(page)).look;
    const stopped = z < before.z - 1 && z === last;
    last = z;
    return stopped;
  }, { intervals: [500], timeout: 30_000 }).toBe(true);
  await page.keyboard.up('ArrowUp');
  const after = (await stats(page)).look;
  expect(after.z).toBeLessThan(before.z - 1);
  expect(Math.hypot(after.x, after.z)).toBeGreaterThan(floorPlan(index.zones).lobby.pillarRadius);
  await page.keyboard.down('ArrowLeft');
  await expect.poll(async () => (await stats(page)).look.yaw).toBeGreaterThan(after.yaw + 0.1);
  await page.keyboard.up('ArrowLeft');
});

test('下一个 goes through a whole zone and on to the next', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page);
  const order = index.zones.flatMap(({ booths }) => booths).slice(0, index.zones[0]!.booths.length + 1);
  for (const { title } of order) {
    await page.getByRole('button', { name: index.words.nextBooth }).click();
    await expect(page.locator('.hall-where')).toContainText(title);
  }
});

test('reduced motion cuts a walk to a jump', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page);
  await standStill(page);
  const before = await stats(page);
  await page.getByRole('button', { name: index.words.nextBooth }).click();
  await expect(page.locator('.hall-where')).toContainText(index.zones[0]!.booths[0]!.title);
  expect((await stats(page)).frames - before.frames).toBeLessThan(6);
});

test('a booth page opens the hall before that booth, and the place is kept in the other language', async ({ page }) => {
  await enterHall(page, 'booth/deposit-insurance/');
  const spot = floorPlan(index.zones).booths.find(({ id }) => id === 'deposit-insurance')!.readingSpot;
  const { look } = await stats(page);
  expect(Math.hypot(look.x - spot.x, look.z - spot.z)).toBeLessThan(0.2);
  await underMore(page, 'English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall', { timeout: 30_000 });
  const there = (await stats(page)).look;
  expect(Math.hypot(there.x - spot.x, there.z - spot.z)).toBeLessThan(0.2);
});

test('the map takes you to a wing, and shows the whole hall as a list', async ({ page }) => {
  await enterHall(page);
  await page.getByRole('button', { name: index.words.map }).click();
  await expect(page.locator('[data-booth]')).toHaveCount(index.zones.reduce((sum, { booths }) => sum + booths.length, 0));
  await page.locator('[data-zone="complaints"]').click();
  await standStill(page);
  await expect(page.locator('.hall-where')).toContainText(index.zones.find(({ id }) => id === 'complaints')!.title);
});
