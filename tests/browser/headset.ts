import { expect, type Locator, type Page } from '@playwright/test';
import { Matrix4, Vector3 } from 'three';
import { toLocal } from '../../src/hall/frame';
import { bend } from '../../src/xr/board/bend';
import { lecternShape, readingShape } from '../../src/xr/stations';
import { hallReady, words } from './hall';

/** The emulated device, as its page knows it (https://github.com/meta-quest/immersive-web-emulation-runtime). */
interface Device {
  position: Settable;
  quaternion: { set(x: number, y: number, z: number, w: number): void };
  controllers: Record<Hand, Part & { updateButtonValue(id: string, value: number): void; updateAxes(id: string, x: number, y: number): void }>;
  hands: Record<Hand, Part & { updatePinchValue(value: number): void }>;
  primaryInputMode: 'controller' | 'hand';
  /** Both eyes are drawn, side by side; otherwise the left one alone. */
  stereoEnabled: boolean;
  /** Upright angle of view in radians. */
  fovy: number;
  activeSession?: XRSession;
  updateVisibilityState(state: XRVisibilityState): void;
}
interface Settable {
  set(x: number, y: number, z: number): void;
}
interface Part {
  connected: boolean;
  position: Settable;
  quaternion: Turned;
}
/** A turn as four numbers. */
interface Turned {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly w: number;
  set(x: number, y: number, z: number, w: number): void;
}
export type Hand = 'left' | 'right';
export type BoardName = 'reading' | 'lectern';

declare global {
  interface Window {
    device: Device;
    /** Clicks on the boards so far. */
    boardClicks: number;
  }
}

/** Metres of the visitor's own floor. */
export type Spot = [x: number, y: number, z: number];
/** Where the hands are held: before the chest. */
const handAt: Record<Hand, Spot> = { right: [0.2, 1.2, -0.45], left: [-0.2, 1.2, -0.45] };

/** Gives every page of the tab a headset; the product knows nothing of it. Call it before the page is opened. */
export async function wearHeadset(page: Page): Promise<void> {
  await page.addInitScript({ path: 'node_modules/iwer/build/iwer.min.js' });
  await page.addInitScript(() => {
    const { XRDevice, metaQuest3 } = (window as unknown as { IWER: { XRDevice: new (config: unknown) => Device & { installRuntime(options: object): void }; metaQuest3: unknown } }).IWER;
    const device = new XRDevice(metaQuest3);
    device.installRuntime({ forceInstall: true });
    // Before each frame the emulator asks what an empty picture looks like, and such a question is answered when all before it is drawn: nothing else would be heard meanwhile.
    const { COLOR_CLEAR_VALUE, DEPTH_CLEAR_VALUE, STENCIL_CLEAR_VALUE, prototype } = WebGL2RenderingContext;
    const empty = new Map<number, unknown>([[COLOR_CLEAR_VALUE, new Float32Array(4)], [DEPTH_CLEAR_VALUE, 1], [STENCIL_CLEAR_VALUE, 0]]);
    const { clearColor, clearDepth, clearStencil, getParameter } = prototype;
    prototype.clearColor = function (...colour) {
      empty.set(COLOR_CLEAR_VALUE, new Float32Array(colour));
      clearColor.apply(this, colour);
    };
    prototype.clearDepth = function (depth) {
      empty.set(DEPTH_CLEAR_VALUE, depth);
      clearDepth.call(this, depth);
    };
    prototype.clearStencil = function (stencil) {
      empty.set(STENCIL_CLEAR_VALUE, stencil);
      clearStencil.call(this, stencil);
    };
    prototype.getParameter = function (name) {
      return empty.get(name) ?? getParameter.call(this, name);
    };
    window.device = device;
    window.boardClicks = 0;
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.boards')) window.boardClicks += 1;
    }, true);
  });
}

/** Walks into the hall at a page's address and steps inside; `quick` has few pixels drawn there, which is all a test needs. */
export async function stepInside(page: Page, address = './?hall', quick = true): Promise<void> {
  await wearHeadset(page);
  await page.goto(address);
  await hallReady(page);
  if (quick) await page.setViewportSize(fewPixels);
  const care = (await page.locator('html[data-care]').count()) > 0;
  // Care mode keeps it behind 更多, which lies over the page's own picture until it is closed.
  if (care) await page.locator('.hall-top').getByRole('button', { name: words.more, exact: true }).press('Enter');
  await page.locator('.step-inside').press('Enter');
  await inside(page);
  if (care) await page.keyboard.press('Escape');
  if (quick) await drawFewPixels(page);
}

/** The emulated eyes see as many pixels as the page's window has when they begin to look; drawing those in software is what a test waits for. */
export const fewPixels = { width: 240, height: 320 };

/** Leaves the eyes a quarter of the window's few pixels: the same view, drawn in two thirds of the time. */
export function drawFewPixels(page: Page): Promise<void> {
  return page.locator('.hall-canvas').evaluate((canvas: HTMLCanvasElement, { width, height }) => {
    canvas.width = width / 2;
    canvas.height = height / 2;
  }, fewPixels);
}

/** Waits until the hall is drawn around the visitor. */
export async function inside(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.duocaiHeadset?.().lectern.drawn ?? 0), { timeout: 30_000 }).toBeGreaterThan(0);
  await lowerHands(page);
}

/** Hands hang down until a test lifts one, so that only its ray points at things. */
export async function lowerHands(page: Page, part: 'controllers' | 'hands' = 'controllers'): Promise<void> {
  for (const hand of ['left', 'right'] as const) await point(page, hand, [handAt[hand][0], 0, -0.5], part);
}

export function headset(page: Page) {
  return page.evaluate(() => window.duocaiHeadset!());
}

/** Points a hand's ray at a spot of the visitor's own floor; the hand is held before the chest, or at `from`. */
export async function point(page: Page, hand: Hand, at: Spot, part: 'controllers' | 'hands' = 'controllers', from: Spot = handAt[hand]): Promise<void> {
  const [x, y, z] = at.map((value, i) => value - from[i]!) as Spot;
  const turn = quaternionTo(x, y, z);
  await page.evaluate(([hand, part, from, turn]) => {
    const held = window.device[part][hand];
    held.position.set(...from);
    held.quaternion.set(...turn);
  }, [hand, part, from, turn] as const);
  await frames(page, 3);
}

/** Turns the head to look at a spot of the visitor's own floor from 1.6 m up. */
export async function lookAt(page: Page, at: Spot): Promise<void> {
  const turn = quaternionTo(at[0], at[1] - 1.6, at[2]);
  await page.evaluate((turn) => {
    window.device.position.set(0, 1.6, 0);
    window.device.quaternion.set(...turn);
  }, turn);
  await frames(page, 3);
}

/** Lets the headset draw so many frames more. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate((count) => new Promise<void>((resolve) => {
    const last = window.duocaiStats!().frames + count;
    const watch = () => (window.duocaiStats!().frames >= last ? resolve() : requestAnimationFrame(watch));
    watch();
  }), count);
}

/** Waits until the headset has seen what a hand did; that may have ended the session. */
export async function handSeen(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    const last = window.duocaiStats!().frames + 2;
    const worn = () => (window.duocaiHeadset ?? window.duocaiTable) && window.device.activeSession;
    // Moved before that, a slowly drawn hand would let go where it points next.
    const watch = () => (!worn() || window.duocaiStats!().frames >= last ? resolve() : setTimeout(watch, 20));
    setTimeout(watch, 200);
  }));
}

/** The spot of the visitor's own floor where a button or link of a board is seen. */
export function buttonSpot(page: Page, board: BoardName, name: string): Promise<Spot> {
  return spotOf(page, board, page.locator(`.board-${board} :is(button, a):visible`).filter({ hasText: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) }).first());
}

/** The spot of the visitor's own floor where the middle of a thing on a board is seen, once the board's picture shows what the board says. */
export async function spotOf(page: Page, board: BoardName, thing: Locator): Promise<Spot> {
  await thing.waitFor({ state: 'attached' });
  await page.evaluate((board) => new Promise<void>((resolve) => {
    const watch = () => (window.duocaiHeadset!()[board].fresh ? resolve() : requestAnimationFrame(watch));
    watch();
  }), board);
  const rect = await thing.evaluate((element) => {
    const [a, b] = [element.closest('.board')!.getBoundingClientRect(), element.getBoundingClientRect()];
    return { x: b.left - a.left + b.width / 2, y: b.top - a.top + b.height / 2 };
  });
  const shape = board === 'reading' ? readingShape : lecternShape;
  const state = await headset(page);
  const inHall = new Vector3(...bend(shape, rect.x / shape.cssWidth, rect.y / shape.cssHeight)).applyMatrix4(new Matrix4().fromArray(state[board].matrix));
  const { along, across } = toLocal(state.rig, inHall);
  return [across, inHall.y, -along];
}

/** Where a thing of an article lies: 0 when it is seen whole on the page that is open, 1 on a later page, −1 on an earlier one. */
export function pageOf(thing: Locator): Promise<-1 | 0 | 1> {
  return thing.evaluate((element) => {
    const [sight, own] = [element.closest('.board-page')!.getBoundingClientRect(), element.getBoundingClientRect()];
    if (own.top < sight.top - 1) return -1;
    return own.bottom > sight.bottom + 1 ? 1 : 0;
  });
}

/** Presses the trigger for so many milliseconds. */
export async function pull(page: Page, hand: Hand, milliseconds = 100): Promise<void> {
  await page.evaluate((hand) => window.device.controllers[hand].updateButtonValue('trigger', 1), hand);
  await page.waitForTimeout(milliseconds);
  await frames(page, 2);
  await page.evaluate((hand) => window.device.controllers[hand].updateButtonValue('trigger', 0), hand);
  await handSeen(page);
}

/** Points a hand's ray at a thing of a board until it stays there: what comes late moves the text under the ray. */
async function pointAt(page: Page, hand: Hand, spot: () => Promise<Spot>): Promise<void> {
  let at = await spot();
  for (let tries = 0; tries < 10; tries += 1) {
    await point(page, hand, at);
    const now = await spot();
    if (Math.hypot(...now.map((metres, i) => metres - at[i]!)) < 0.01) return;
    at = now;
  }
  throw new Error('It does not stay where it is.');
}

/** Points at a button and pulls the trigger. */
export async function pressOn(page: Page, board: BoardName, name: string, hand: Hand = 'right', milliseconds = 100): Promise<void> {
  await pointAt(page, hand, () => buttonSpot(page, board, name));
  await pull(page, hand, milliseconds);
}

/** Turns the reading board's pages, on or back, until a thing of its article is seen whole. */
export async function turnPagesTo(page: Page, thing: Locator): Promise<void> {
  const count = page.locator('.board-reading .board-count');
  await expect(thing).toBeAttached();
  for (let turned = 0; turned < 20; turned += 1) {
    const off = await pageOf(thing);
    if (off === 0) return;
    const before = (await count.textContent())!;
    await pressOn(page, 'reading', off > 0 ? words.pageOn : words.pageBack);
    await expect(count).not.toHaveText(before);
  }
  throw new Error('It is on no page.');
}

/** Turns the reading board's pages until a button of its article is seen whole, and presses it. */
export async function pressInArticle(page: Page, button: Locator): Promise<void> {
  await turnPagesTo(page, button);
  await pointAt(page, 'right', () => spotOf(page, 'reading', button));
  await pull(page, 'right');
}

/** Pinches with a bare hand for a moment. */
export async function pinch(page: Page, hand: Hand): Promise<void> {
  await page.evaluate((hand) => window.device.hands[hand].updatePinchValue(1), hand);
  await frames(page, 3);
  await page.evaluate((hand) => window.device.hands[hand].updatePinchValue(0), hand);
  await handSeen(page);
}

/** Puts a visitor's controllers out of reach: they have their eyes alone. */
export async function emptyHands(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.device.controllers.left.connected = false;
    window.device.controllers.right.connected = false;
  });
  await expect.poll(async () => (await headset(page)).pointers).toBe(0);
}

/** Lays the controllers aside and holds out the bare hands. */
export async function bareHands(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.device.primaryInputMode = 'hand';
  });
  await frames(page, 5);
  await lowerHands(page, 'hands');
}

/** A way of choosing: what the visitor takes up first, and how they choose what is at a spot of their own floor. */
export interface Way {
  takeUp(page: Page): Promise<void>;
  choose(page: Page, at: Spot): Promise<void>;
}

export const ways: Record<'controllers' | 'hands' | 'eyes', Way> = {
  controllers: {
    takeUp: (page) => lowerHands(page),
    async choose(page, at) {
      await point(page, 'right', at);
      await pull(page, 'right');
    },
  },
  hands: {
    takeUp: bareHands,
    async choose(page, at) {
      await point(page, 'right', at, 'hands');
      await pinch(page, 'right');
    },
  },
  eyes: {
    takeUp: emptyHands,
    async choose(page, at) {
      // Somebody looks up from what they have just chosen.
      await lookAt(page, [0, 4, -2]);
      await lookAt(page, at);
    },
  },
};

/** Chooses something on a board in some way, once: it is clicked, and only once. */
export async function chooseBy(page: Page, way: Way, board: BoardName, thing: Locator | string): Promise<void> {
  const clicks = () => page.evaluate(() => window.boardClicks);
  const before = await clicks();
  // Under a starved renderer the board may still be drawing what it will be when one looks; a person looks once more.
  for (let tries = 0; tries < 3 && (await clicks()) === before; tries += 1) {
    await way.choose(page, typeof thing === 'string' ? await buttonSpot(page, board, thing) : await spotOf(page, board, thing));
    await expect.poll(clicks, { intervals: [50], timeout: 8000 }).toBeGreaterThan(before).catch(() => undefined);
  }
  expect(await clicks()).toBe(before + 1);
}

/** The turn that brings −z to a direction. */
function quaternionTo(x: number, y: number, z: number): [number, number, number, number] {
  const yaw = Math.atan2(-x, -z);
  const pitch = Math.asin(y / Math.hypot(x, y, z));
  const [cy, sy, cp, sp] = [Math.cos(yaw / 2), Math.sin(yaw / 2), Math.cos(pitch / 2), Math.sin(pitch / 2)];
  return [cy * sp, sy * cp, -sy * sp, cy * cp];
}
