import { expect, type Page } from '@playwright/test';
import { Matrix4, Vector3 } from 'three';
import { toLocal } from '../../src/hall/frame';
import { bend } from '../../src/xr/board/bend';
import { lecternShape, readingShape } from '../../src/xr/stations';
import { hallReady } from './hall';

/** The emulated device, as its page knows it (https://github.com/meta-quest/immersive-web-emulation-runtime). */
interface Device {
  position: Settable;
  quaternion: { set(x: number, y: number, z: number, w: number): void };
  controllers: Record<Hand, Part & { updateButtonValue(id: string, value: number): void; updateAxes(id: string, x: number, y: number): void }>;
  hands: Record<Hand, Part & { updatePinchValue(value: number): void }>;
  primaryInputMode: 'controller' | 'hand';
  activeSession?: XRSession;
  updateVisibilityState(state: XRVisibilityState): void;
}
interface Settable {
  set(x: number, y: number, z: number): void;
}
interface Part {
  connected: boolean;
  position: Settable;
  quaternion: { set(x: number, y: number, z: number, w: number): void };
}
export type Hand = 'left' | 'right';

declare global {
  interface Window {
    device: Device;
  }
}

/** Metres of the visitor's own floor. */
export type Spot = [x: number, y: number, z: number];
/** Where the hands are held: before the chest. */
const handAt: Record<Hand, Spot> = { right: [0.2, 1.2, -0.25], left: [-0.2, 1.2, -0.25] };

/** Gives every page of the tab a headset; the product knows nothing of it. Call it before the page is opened. */
export async function wearHeadset(page: Page): Promise<void> {
  await page.addInitScript({ path: 'node_modules/iwer/build/iwer.min.js' });
  await page.addInitScript(() => {
    const { XRDevice, metaQuest3 } = (window as unknown as { IWER: { XRDevice: new (config: unknown) => Device & { installRuntime(options: object): void }; metaQuest3: unknown } }).IWER;
    const device = new XRDevice(metaQuest3);
    device.installRuntime({ forceInstall: true });
    window.device = device;
  });
}

/** Walks into the hall at a page's address and steps inside. */
export async function stepInside(page: Page, address = './?hall'): Promise<void> {
  await wearHeadset(page);
  await page.goto(address);
  await hallReady(page);
  await page.locator('.step-inside').click();
  await expect.poll(() => page.evaluate(() => window.duocaiHeadset?.().lectern.drawn ?? 0), { timeout: 30_000 }).toBeGreaterThan(0);
  // Hands hang down until a test lifts one, so that only its ray points at things.
  for (const hand of ['left', 'right'] as const) await point(page, hand, [handAt[hand][0], 0, -0.3]);
}

export function headset(page: Page) {
  return page.evaluate(() => window.duocaiHeadset!());
}

/** Points a hand's ray at a spot of the visitor's own floor. */
export async function point(page: Page, hand: Hand, at: Spot, part: 'controllers' | 'hands' = 'controllers'): Promise<void> {
  const from = handAt[hand];
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
  const before = await page.evaluate(() => window.duocaiStats!().frames);
  await expect.poll(() => page.evaluate(() => window.duocaiStats!().frames), { intervals: [30] }).toBeGreaterThanOrEqual(before + count);
}

/** The spot of the visitor's own floor where a button of a board is seen. */
export async function buttonSpot(page: Page, board: 'reading' | 'lectern', name: string): Promise<Spot> {
  const rect = await page.evaluate(([board, name]) => {
    const outer = document.querySelector(`.board-${board}`)!;
    const button = [...outer.querySelectorAll('button')].find((one) => one.textContent === name && one.offsetWidth > 0);
    if (!button) throw new Error(`No ${name} on the board: ${outer.textContent}`);
    const [a, b] = [outer.getBoundingClientRect(), button.getBoundingClientRect()];
    return { x: b.left - a.left + b.width / 2, y: b.top - a.top + b.height / 2 };
  }, [board, name] as const);
  const shape = board === 'reading' ? readingShape : lecternShape;
  const state = await headset(page);
  const inHall = new Vector3(...bend(shape, rect.x / shape.cssWidth, rect.y / shape.cssHeight)).applyMatrix4(new Matrix4().fromArray(state[board].matrix));
  const { along, across } = toLocal(state.rig, inHall);
  return [across, inHall.y, -along];
}

/** Presses the trigger for so many milliseconds. */
export async function pull(page: Page, hand: Hand, milliseconds = 100): Promise<void> {
  await page.evaluate((hand) => window.device.controllers[hand].updateButtonValue('trigger', 1), hand);
  await page.waitForTimeout(milliseconds);
  await frames(page, 2);
  await page.evaluate((hand) => window.device.controllers[hand].updateButtonValue('trigger', 0), hand);
  // No wait for frames: the press may have ended the session.
  await page.waitForTimeout(200);
}

/** Points at a button and pulls the trigger. */
export async function pressOn(page: Page, board: 'reading' | 'lectern', name: string, hand: Hand = 'right', milliseconds = 100): Promise<void> {
  await point(page, hand, await buttonSpot(page, board, name));
  await pull(page, hand, milliseconds);
}

/** The turn that brings −z to a direction. */
function quaternionTo(x: number, y: number, z: number): [number, number, number, number] {
  const yaw = Math.atan2(-x, -z);
  const pitch = Math.asin(y / Math.hypot(x, y, z));
  const [cy, sy, cp, sp] = [Math.cos(yaw / 2), Math.sin(yaw / 2), Math.cos(pitch / 2), Math.sin(pitch / 2)];
  return [cy * sp, sy * cp, -sy * sp, cy * cp];
}
