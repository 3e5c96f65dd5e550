import { expect, test, type Page } from '@playwright/test';
import { Matrix4, Vector3 } from 'three';
import { compileExhibition } from '../../src/content/compile';
import { floorPlan } from '../../src/hall/floorPlan';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import type { FloorPlan } from '../../src/hall/types';
import { modelScale, modelSizes } from '../../src/xr/table/tablePlace';
import { clothMiddle } from '../../src/xr/table/touchedBooth';
import { faults } from './faults';
import { frames, handSeen, lookAt, point, wearHeadset, type Spot } from './headset';
import { hallReady, stats, words } from './hall';
import { comeAgain, folderOf, looks, wordsIn } from './skins';

let index: ExhibitionIndex;
let english: ExhibitionIndex;
let plan: FloorPlan;
test.beforeAll(async () => {
  const { indexes } = await compileExhibition('content');
  index = indexes['zh-CN']!;
  english = indexes['en']!;
  plan = floorPlan(index.zones);
});

/** Opens the hall on a device that finds a table at the given height (metres; null: it cannot look for one) and sees it on the table. */
async function seeOnTable(page: Page, tableAt: number | null, { overlaid = true, lang = 'zh-CN', care = false } = {}): Promise<void> {
  await wearHeadset(page);
  // What the emulator leaves out: a phone's overlay, and a table under the camera.
  await page.addInitScript(([tableAt, overlaid]) => {
    const { xr } = navigator;
    const ask = xr!.requestSession.bind(xr);
    xr!.requestSession = async (mode, init) => {
      const session = await ask(mode, init);
      if (overlaid) Object.defineProperty(session, 'domOverlayState', { value: { type: 'screen' } });
      const source = {};
      Object.defineProperty(session, 'requestHitTestSource', { value: () => (tableAt === null ? Promise.reject(new DOMException('none', 'NotSupportedError')) : Promise.resolve(source)) });
      const later = session.requestAnimationFrame.bind(session);
      session.requestAnimationFrame = (run) => later((now, frame) => {
        const matrix = new Float32Array([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0.1, tableAt ?? 0, -0.8, 1]);
        frame.getHitTestResults = () => [{ getPose: () => ({ transform: { matrix, position: { x: 0.1, y: tableAt ?? 0, z: -0.8 } } }) }] as unknown as XRHitTestResult[];
        run(now, frame);
      });
      return session;
    };
  }, [tableAt, overlaid] as const);
  await page.goto(`${folderOf(lang)}?hall`);
  await hallReady(page);
  // Care mode keeps the less used ways under one button.
  if (care) await page.locator('.hall-top').getByRole('button', { name: wordsIn(lang).more, exact: true }).click();
  await page.locator('.see-on-table').click();
  await expect.poll(() => page.evaluate(() => window.duocaiTable?.().eyes ?? null), { timeout: 30_000 }).not.toBeNull();
}

const table = (page: Page) => page.evaluate(() => window.duocaiTable!());
/** The emulator's picture lies over everything, so its buttons are clicked from within. */
const press = (page: Page, name: string) => overlay(page).getByRole('button', { name, exact: true }).dispatchEvent('click');
/** Taps where the right hand points. */
async function tap(page: Page): Promise<void> {
  for (const value of [1, 0]) {
    await page.evaluate((value) => window.device.controllers.right.updateButtonValue('trigger', value), value);
    await handSeen(page);
  }
}
const overlay = (page: Page) => page.locator('.table-overlay');

/** Sets the size of all text, as the settings do while the hall is on the page. */
const setTextScale = (page: Page, scale: number) => page.evaluate((scale) => {
  document.documentElement.style.setProperty('--text-scale', String(scale));
  document.documentElement.toggleAttribute('data-cramped', scale > 1);
}, scale);

/** Where a booth of the model is in the room. */
async function boothInRoom(page: Page, id: string): Promise<Spot> {
  const { x, z } = plan.booths.find((booth) => booth.id === id)!.cloth;
  return new Vector3(x, clothMiddle, z).applyMatrix4(new Matrix4().fromArray((await table(page)).hall)).toArray();
}

test('the hall is set on a table where the visitor taps, and a booth that is touched says its name and opens', async ({ page }) => {
  await seeOnTable(page, 0.74);
  await expect(overlay(page)).toContainText(words.tableTap);
  await lookAt(page, [0.1, 0.74, -0.8]);
  await point(page, 'right', [0, 0.7, -0.8]);
  await tap(page);
  await expect(overlay(page)).toContainText(words.tableTouch);
  const placed = await table(page);
  expect(placed.place).toEqual([expect.closeTo(0.1, 3), expect.closeTo(0.74, 3), expect.closeTo(-0.8, 3)]);
  expect(placed.scale).toBeCloseTo(modelScale(plan, modelSizes.usual), 6);
  await frames(page, 5);
  const { calls, triangles } = await stats(page);
  // Both eyes of the emulated device are drawn.
  expect(calls).toBeLessThanOrEqual(80);
  expect(triangles).toBeLessThanOrEqual(150_000);
  const zone = index.zones[3]!;
  const booth = zone.booths[0]!;
  await point(page, 'right', await boothInRoom(page, booth.id));
  await tap(page);
  await expect(overlay(page).locator('.table-title')).toHaveText(booth.title);
  for (const button of await overlay(page).getByRole('button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(60);
  await press(page, words.tableOpen);
  await expect(page.locator('.sheet-dialog-reading .article h1')).toHaveText(booth.title);
  await expect(overlay(page)).toHaveCount(0);
  await page.locator('.sheet-dialog-reading').getByRole('button', { name: words.close, exact: true }).click();
  await expect(page.locator('.hall-where')).toContainText(booth.title);
});

test('the model turns, grows and is placed again by buttons, and coming out leaves the visitor where they were', async ({ page }) => {
  await seeOnTable(page, 0.74);
  const { look } = await stats(page);
  await press(page, words.tableHere);
  const first = await table(page);
  expect(first.phase).toBe('placed');
  await press(page, words.tableTurn);
  expect((await table(page)).turn - first.turn).toBeCloseTo(Math.PI / 4, 6);
  await press(page, words.tableBigger);
  expect((await table(page)).scale / first.scale).toBeCloseTo(modelSizes.big / modelSizes.usual, 6);
  await press(page, words.tableSmaller);
  await press(page, words.tableAgain);
  await expect.poll(async () => (await table(page)).phase).toBe('found');
  await press(page, words.leaveVr);
  await expect(overlay(page)).toHaveCount(0);
  expect((await stats(page)).look).toEqual(look);
  await expect(page.locator('.hall-canvas')).toBeVisible();
  const { frames: drawn } = await stats(page);
  await page.waitForTimeout(1500);
  expect((await stats(page)).frames - drawn).toBeLessThan(60);
});

test('where no table can be looked for, the model stands before the visitor at once; where nothing can be laid over the picture, a touch opens', async ({ page }) => {
  await seeOnTable(page, null, { overlaid: false });
  await expect.poll(async () => (await table(page)).phase).toBe('placed');
  const { place, eyes } = await table(page);
  expect(eyes!.at.y - place[1]!).toBeCloseTo(0.5, 2);
  expect(Math.hypot(eyes!.at.x - place[0]!, eyes!.at.z - place[2]!)).toBeCloseTo(1, 2);
  const booth = index.zones[1]!.booths[1]!;
  await point(page, 'right', await boothInRoom(page, booth.id));
  await tap(page);
  await expect(page.locator('.sheet-dialog-reading .article h1')).toHaveText(booth.title);
});

for (const { lang, care, name } of looks) {
  test(`what lies over the camera’s picture breaks no rule of access, and nothing of it is out of reach in the largest letters, ${name}`, async ({ page }) => {
    const spoken = wordsIn(lang);
    await page.setViewportSize({ width: 320, height: 640 });
    await comeAgain(page, { care });
    await seeOnTable(page, 0.74, { lang, care });
    // As the device does, which lays it over its own picture; the emulator does not.
    await overlay(page).evaluate((element) => {
      element.style.zIndex = '1000';
    });
    const press = (word: string) => overlay(page).getByRole('button', { name: word, exact: true }).dispatchEvent('click');
    const holds = async (where: string) => {
      const buttons = overlay(page).getByRole('button');
      expect(await faults(page, '.table-overlay', buttons, care), where).toEqual([]);
      for (const thing of await overlay(page).locator('button, p').all()) await expect(thing, where).toBeInViewport({ ratio: 1 });
      await setTextScale(page, 2);
      expect(await overlay(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), where).toBeLessThanOrEqual(0);
      for (const button of await buttons.all()) {
        await button.evaluate((element) => element.scrollIntoView());
        // Scrolling stops at whole pixels.
        await expect(button, where).toBeInViewport({ ratio: 0.98 });
      }
      await setTextScale(page, 1);
    };
    await expect(overlay(page)).toContainText(spoken.tableTap);
    await holds('found');
    await press(spoken.tableHere);
    await expect(overlay(page)).toContainText(spoken.tableTouch);
    await holds('placed');
    // The booth whose name is longest is the hardest to show.
    const { id, title } = (lang === 'en' ? english : index).zones.flatMap(({ booths }) => booths).toSorted((a, b) => b.title.length - a.title.length)[0]!;
    await point(page, 'right', await boothInRoom(page, id));
    await tap(page);
    await expect(overlay(page).locator('.table-title')).toHaveText(title);
    await holds('touched');
  });
}
