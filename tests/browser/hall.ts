import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { parse } from 'yaml';
import { PerspectiveCamera, Vector3 } from 'three';
import type { HallStats } from '../../src/app/hallView';
import type { ExhibitWords } from '../../src/exhibition/words';
import { eyeHeight, fieldOfView } from '../../src/scene/stage';

/** The hall's own words, so that a reworded button breaks no test of behaviour. */
export const words = parse(readFileSync('content/words/zh-CN.yaml', 'utf8')) as ExhibitWords;

/** Facts the hall tells about its drawing. */
export function stats(page: Page): Promise<HallStats> {
  return page.evaluate(() => window.duocaiStats!());
}

/** Waits until the hall is drawn behind the page. */
export async function hallReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-hall', 'ready', { timeout: 30_000 });
}

/** Opens a page and walks in. */
export async function enterHall(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await hallReady(page);
  await page.locator('#enter-hall').click();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
  await expect(page.locator('.hall-canvas')).toHaveCSS('opacity', '1');
  // Somebody new is offered care mode first; most tests come for something else.
  const decline = page.locator('.hall-top .care-no');
  if (await decline.isVisible()) await decline.click();
}

/** Presses what the hall keeps under 更多, by its word in the page's language. */
export async function underMore(page: Page, name: string, more = words.more): Promise<void> {
  await page.getByRole('button', { name: more, exact: true }).click();
  await page.getByRole('dialog').getByText(name, { exact: true }).click();
}

/** Waits until nothing moves any more and the models on the plinths near by have come. */
export async function standStill(page: Page): Promise<void> {
  await expect.poll(async () => {
    const { moving, exhibits } = await stats(page);
    return moving || exhibits.coming > 0;
  }, { timeout: 30_000 }).toBe(false);
}

/** Waits until no frame was drawn for a second: what was still coming (a model, a texture) has come. */
export async function settled(page: Page): Promise<void> {
  let last = -1;
  await expect.poll(async () => {
    const { frames } = await stats(page);
    const calm = frames === last;
    last = frames;
    return calm;
  }, { intervals: [1000], timeout: 30_000 }).toBe(true);
}

/** Expects that no frame is drawn for two seconds once all is still. On a busy machine a frame asked for long ago may be drawn late; what draws by itself never rests. */
export async function drawsNothing(page: Page): Promise<void> {
  await standStill(page);
  await expect(async () => {
    const before = (await stats(page)).frames;
    await page.waitForTimeout(2000);
    expect((await stats(page)).frames).toBe(before);
  }).toPass({ timeout: 20_000 });
}

/** Where a point of the hall (metres) is seen on the canvas, in CSS pixels. */
export async function onScreen(page: Page, point: { x: number; y: number; z: number }): Promise<{ x: number; y: number }> {
  const { look } = await stats(page);
  const { width, height } = page.viewportSize()!;
  const camera = new PerspectiveCamera(fieldOfView(width / height), width / height, 0.1, 600);
  camera.rotation.order = 'YXZ';
  camera.position.set(look.x, eyeHeight, look.z);
  camera.rotation.set(look.pitch, look.yaw, 0);
  camera.updateMatrixWorld();
  const seen = new Vector3(point.x, point.y, point.z).project(camera);
  return { x: ((seen.x + 1) / 2) * width, y: ((1 - seen.y) / 2) * height };
}

/** Mean red, green and blue (0 to 255) of the hall's own picture, without the page and the buttons over it. */
export async function hallColour(page: Page): Promise<number[]> {
  // The content policy forbids a style sheet that a test brings, but not what a script sets on an element; '' takes it away again.
  const over = (visibility: string) => page.locator('#app, .page').evaluateAll((all: (HTMLElement | SVGElement)[], visibility) => {
    for (const { style } of all) style.setProperty('visibility', visibility, 'important');
  }, visibility);
  await over('hidden');
  const { channels } = await sharp(await page.locator('.hall-canvas').screenshot()).stats();
  await over('');
  return channels.slice(0, 3).map(({ mean }) => mean);
}
