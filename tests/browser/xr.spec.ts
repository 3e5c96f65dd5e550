import { expect, test } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import { cornerPlace } from '../../src/hall/cornerPlace';
import { floorPlan } from '../../src/hall/floorPlan';
import { toLocal } from '../../src/hall/frame';
import { isWalkable } from '../../src/hall/walkable';
import type { FloorPlan, Point } from '../../src/hall/types';
import { fill } from '../../src/exhibition/words';
import { fakeSpeech } from './fakeSpeech';
import { buttonSpot, frames, headset, lookAt, point, pressInArticle, pressOn, pull, stepInside, type Spot } from './headset';
import { stats, words } from './hall';
import { comeAgain } from './skins';

let index: ExhibitionIndex;
let plan: FloorPlan;
test.beforeAll(async () => {
  index = (await compileExhibition('content')).indexes['zh-CN']!;
  plan = floorPlan(index.zones);
});

/** Where a point of the hall's floor lies on the visitor's own. */
const onOwnFloor = (rig: { x: number; z: number; yaw: number }, to: Point): Spot => {
  const { along, across } = toLocal(rig, to);
  return [across, 0, -along];
};

test('a visitor steps inside where they stood, and comes out where they went', async ({ page }) => {
  await stepInside(page);
  const { look, eyeHeight } = await headset(page);
  expect(Math.hypot(look.x - plan.lobby.start.x, look.z - plan.lobby.start.z)).toBeLessThan(0.05);
  expect(eyeHeight).toBeCloseTo(1.6, 1);
  await pressOn(page, 'lectern', words.nextBooth);
  const [first] = plan.booths;
  await expect.poll(async () => (await headset(page)).booth).toBe(first!.id);
  await pressOn(page, 'reading', words.close);
  await pressOn(page, 'lectern', words.leaveVr);
  // Nobody is put out of the hall on their feet.
  await expect(page.locator('.board-reading')).toContainText(words.sitThenTakeOff);
  await pressOn(page, 'reading', words.leaveVr);
  await expect.poll(() => page.evaluate(() => window.duocaiHeadset === undefined)).toBe(true);
  await expect(page.locator('.hall-where')).toContainText(index.zones[0]!.booths[0]!.title);
  await expect(page.locator('.boards')).toHaveCount(0);
  const { frames: drawn } = await stats(page);
  await page.waitForTimeout(1500);
  expect((await stats(page)).frames - drawn).toBeLessThan(60);
});

test('what a ray presses is the button of the document under it, and the board shows what that did', async ({ page }) => {
  await stepInside(page, './booth/five-signs/?hall');
  await pressOn(page, 'lectern', words.read);
  const board = page.locator('.board-reading');
  await expect(board.locator('.article')).toBeAttached();
  const count = board.locator('.board-count');
  const before = await count.textContent();
  await expect.poll(async () => (await headset(page)).reading.drawn).toBeGreaterThan(0);
  const { drawn } = (await headset(page)).reading;
  // A press of three seconds is as good as a quick one.
  await pressOn(page, 'reading', words.pageOn, 'right', 3000);
  await expect(count).not.toHaveText(before!);
  await expect.poll(async () => (await headset(page)).reading.drawn).toBeGreaterThan(drawn);
});

test('letting go beside the button presses nothing', async ({ page }) => {
  await stepInside(page);
  await point(page, 'right', await buttonSpot(page, 'lectern', words.nextBooth));
  await page.evaluate(() => window.device.controllers.right.updateButtonValue('trigger', 1));
  await frames(page, 2);
  await point(page, 'right', [0, 3, -4]);
  await page.evaluate(() => window.device.controllers.right.updateButtonValue('trigger', 0));
  await frames(page, 10);
  expect((await headset(page)).booth).toBeNull();
});

test('a ray at the floor goes there, and nowhere where nobody may stand', async ({ page }) => {
  await stepInside(page);
  const start = (await headset(page)).look;
  await point(page, 'right', [1.5, 0, -2]);
  await pull(page, 'right');
  await expect.poll(async () => Math.hypot((await headset(page)).look.x - start.x, (await headset(page)).look.z - start.z)).toBeGreaterThan(1);
  const there = await headset(page);
  expect(isWalkable(plan, there.look)).toBe(true);
  // The drum pillar in the middle of the lobby.
  await point(page, 'right', onOwnFloor(there.rig, { x: 0, z: 0 }));
  await pull(page, 'right');
  await frames(page, 20);
  expect(isWalkable(plan, (await headset(page)).look)).toBe(true);
});

test('the stick turns by thirty degrees about the head', async ({ page }) => {
  await stepInside(page);
  const before = (await headset(page)).look;
  await page.evaluate(() => window.device.controllers.left.updateAxes('thumbstick', 1, 0));
  await frames(page, 5);
  await page.evaluate(() => window.device.controllers.left.updateAxes('thumbstick', 0, 0));
  await frames(page, 2);
  const after = (await headset(page)).look;
  expect(after.yaw - before.yaw).toBeCloseTo(-Math.PI / 6, 2);
  expect(Math.hypot(after.x - before.x, after.z - before.z)).toBeLessThan(0.01);
});

test('a pinch of the bare hand presses like a trigger', async ({ page }) => {
  await stepInside(page);
  await page.evaluate(() => {
    window.device.primaryInputMode = 'hand';
  });
  await frames(page, 5);
  await point(page, 'right', await buttonSpot(page, 'lectern', words.nextBooth), 'hands');
  await page.evaluate(() => window.device.hands.right.updatePinchValue(1));
  await frames(page, 4);
  await page.evaluate(() => window.device.hands.right.updatePinchValue(0));
  await expect.poll(async () => (await headset(page)).booth).toBe(plan.booths[0]!.id);
});

test('with nothing in the hands, resting the eyes on a button presses it', async ({ page }) => {
  await stepInside(page);
  await page.evaluate(() => {
    window.device.controllers.left.connected = false;
    window.device.controllers.right.connected = false;
  });
  await frames(page, 5);
  expect((await headset(page)).pointers).toBe(0);
  await lookAt(page, await buttonSpot(page, 'lectern', words.nextBooth));
  await expect.poll(async () => (await headset(page)).booth).toBe(plan.booths[0]!.id);
});

test('behind a menu of the system nothing is pressed by looking', async ({ page }) => {
  await stepInside(page);
  await page.evaluate(() => {
    window.device.controllers.left.connected = false;
    window.device.controllers.right.connected = false;
  });
  await frames(page, 5);
  const next = await buttonSpot(page, 'lectern', words.nextBooth);
  await page.evaluate(() => window.device.updateVisibilityState('visible-blurred'));
  await lookAt(page, next);
  await page.waitForTimeout(3000);
  expect((await headset(page)).booth).toBeNull();
  await page.evaluate(() => window.device.updateVisibilityState('visible'));
  await expect.poll(async () => (await headset(page)).booth).toBe(plan.booths[0]!.id);
});

test('somebody who sits is lifted to a standing visitor’s eyes', async ({ page }) => {
  await stepInside(page);
  await page.evaluate(() => window.device.position.set(0, 1.2, 0));
  await frames(page, 3);
  await pressOn(page, 'lectern', words.seated);
  await expect.poll(async () => (await headset(page)).eyeHeight).toBeCloseTo(1.6, 1);
});

test('controllers and hands are shown from the hall’s own origin', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await stepInside(page);
  await expect.poll(() => asked.filter((url) => /profiles\/meta-quest-touch-plus\/(left|right)\.glb$/.test(url)).length).toBe(2);
  await page.evaluate(() => {
    window.device.primaryInputMode = 'hand';
  });
  await expect.poll(() => asked.filter((url) => url.includes('profiles/generic-hand/')).length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url))).toEqual([]);
});

test('the board is read aloud, and turns its pages as it is', async ({ page }) => {
  await fakeSpeech(page, { pace: 60 });
  await stepInside(page, './booth/five-signs/?hall');
  await pressOn(page, 'lectern', words.read);
  await expect(page.locator('.board-reading .article')).toBeAttached();
  // Late pictures may change how many pages there are.
  const count = page.locator('.board-count');
  const at = (number: string) => new RegExp(`^${fill(words.pageCount, { number, count: '\\d+' })}$`);
  await expect(count).toHaveText(at('1'));
  await pressOn(page, 'reading', words.listen);
  await expect.poll(() => page.evaluate(() => window.speech.said.length)).toBeGreaterThan(3);
  // A sentence takes a frame at least, and frames are slow here.
  await expect(count).toHaveText(at('([2-9]|\\d\\d)'), { timeout: 60_000 });
  await pressOn(page, 'reading', words.listenStop);
  const { length } = await page.evaluate(() => window.speech.said);
  await page.waitForTimeout(500);
  expect((await page.evaluate(() => window.speech.said)).length).toBe(length);
});

test('somebody who chose to glide is carried on by the stick, over walkable ground only', async ({ page }) => {
  await comeAgain(page, { glide: true });
  await stepInside(page);
  const before = (await headset(page)).look;
  await page.evaluate(() => window.device.controllers.left.updateAxes('thumbstick', 0, -1));
  await expect.poll(async () => before.z - (await headset(page)).look.z).toBeGreaterThan(0.8);
  await frames(page, 20);
  await page.evaluate(() => window.device.controllers.left.updateAxes('thumbstick', 0, 0));
  await frames(page, 2);
  expect(isWalkable(plan, (await headset(page)).look)).toBe(true);
});

test('a session the system ends leaves the hall on the page', async ({ page }) => {
  await stepInside(page);
  await page.evaluate(() => window.device.activeSession!.end());
  await expect.poll(() => page.evaluate(() => window.duocaiHeadset === undefined)).toBe(true);
  await expect(page.locator('.hall-canvas')).toBeVisible();
  await page.locator('.step-inside').press('Enter');
  await expect.poll(() => page.evaluate(() => window.duocaiHeadset?.().lectern.drawn ?? 0)).toBeGreaterThan(0);
});

test('the face-to-face corner opens its questions on the board, and a question its answer', async ({ page }) => {
  await stepInside(page);
  const { spot, back } = cornerPlace(plan);
  // It stands behind those who come in by the gate.
  const [x, , z] = onOwnFloor((await headset(page)).rig, back);
  await point(page, 'right', [x, 1.2, z]);
  await pull(page, 'right');
  const board = page.locator('.board-reading');
  await expect(board.getByRole('heading', { level: 2, includeHidden: true })).toHaveText(words.questions);
  const { look } = await headset(page);
  expect(Math.hypot(look.x - spot.x, look.z - spot.z)).toBeLessThan(0.1);
  const first = await board.locator('.questions a').first().textContent();
  await pressOn(page, 'reading', first!);
  await expect(board.locator('.question h1')).toHaveText(first!);
  await expect(page).toHaveURL(/\?hall/);
  await pressOn(page, 'reading', words.allQuestions);
  await expect(board.locator('.question')).toHaveCount(0);
  // The links of an answer lead on, inside.
  await pressOn(page, 'reading', first!);
  await pressInArticle(page, board.locator('.to-booth'));
  await expect.poll(async () => (await headset(page)).booth).not.toBeNull();
  await expect(board.locator('.article')).toBeAttached();
});
