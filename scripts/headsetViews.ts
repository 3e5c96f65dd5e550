import type { Page } from '@playwright/test';
import { choose, earlier } from './earlierVisit';
import { bareHands, buttonSpot, emptyHands, frames, lookAt, point, pressOn, stepInside } from '../tests/browser/headset';
import { words } from '../tests/browser/hall';

/** Degrees from top to bottom of a picture: what an eye takes in at once, less than the 90 of the lenses. */
const angleOfView = 76;

/** Steps inside at a page of the hall, and holds the controllers where a visitor sees them. */
async function inside(page: Page, address: string): Promise<void> {
  await stepInside(page, address, false);
  await page.evaluate((degrees) => {
    window.device.fovy = (degrees * Math.PI) / 180;
  }, angleOfView);
  await hold(page);
}

/** Both hands before the chest, their rays ahead. */
async function hold(page: Page, part: 'controllers' | 'hands' = 'controllers'): Promise<void> {
  await point(page, 'left', [-0.5, 1.1, -3], part);
  await point(page, 'right', [0.5, 1.1, -3], part);
}

/** Opens the board of the booth the visitor stands at, and goes on to a page of it. */
async function read(page: Page, number = 1): Promise<void> {
  await pressOn(page, 'lectern', words.read);
  await page.locator('.board-reading .article').waitFor();
  await page.locator('.board-reading .exhibit').first().waitFor({ state: 'attached' });
  for (let at = 1; at < number; at += 1) await pressOn(page, 'reading', words.pageOn);
}

/** Opens the board of the cloth of somebody who has tried a few booths and signed twice, and goes on to a page of it. */
async function ownCloth(page: Page, site: string, number: number): Promise<void> {
  await choose(page, {}, earlier);
  await inside(page, `${site}?hall`);
  await pressOn(page, 'lectern', words.passport);
  await page.locator('.board-ribbons').waitFor();
  for (let at = 1; at < number; at += 1) await pressOn(page, 'reading', words.pageOn);
  await calm(page);
}

/** Lets the boards' last pictures and the models of the hands come. */
async function calm(page: Page): Promise<void> {
  await page.waitForTimeout(2500);
  await frames(page, 3);
}

/** What one eye sees in an emulated headset, by name. */
export const headsetViews: Record<string, (page: Page, site: string) => Promise<void>> = {
  'headset-lobby': async (page, site) => {
    await inside(page, `${site}?hall`);
    await calm(page);
  },
  'headset-low': async (page, site) => {
    await inside(page, `${site}?hall`);
    await lookAt(page, [0, 0.9, -1.2]);
    await calm(page);
  },
  'headset-wing': async (page, site) => {
    await inside(page, `${site}zone/fraud/?hall`);
    await calm(page);
  },
  'headset-booth': async (page, site) => {
    await inside(page, `${site}booth/deposit-insurance/?hall`);
    await calm(page);
  },
  // The first thing staff say: look at 下一个, and pull the trigger.
  'headset-start': async (page, site) => {
    await inside(page, `${site}?hall`);
    await point(page, 'left', [-0.5, 0.7, -3], 'controllers', [-0.42, 0.86, -0.4]);
    await point(page, 'right', await buttonSpot(page, 'lectern', words.nextBooth), 'controllers', [0.42, 0.9, -0.4]);
    await lookAt(page, [0, 1.1, -1.2]);
    await calm(page);
  },
  // Where a press of the right hand would take the visitor.
  'headset-jump': async (page, site) => {
    await inside(page, `${site}?hall`);
    await point(page, 'right', [2.4, 1, -4], 'controllers', [0.35, 1.1, -0.45]);
    await lookAt(page, [1.3, 0.9, -2.6]);
    await calm(page);
  },
  'headset-board': async (page, site) => {
    await inside(page, `${site}booth/deposit-insurance/?hall`);
    await read(page);
    await point(page, 'right', await buttonSpot(page, 'reading', words.pageOn));
    await calm(page);
  },
  'headset-quiz': async (page, site) => {
    await inside(page, `${site}booth/deposit-insurance/?hall`);
    await read(page, 4);
    await calm(page);
  },
  'headset-hands': async (page, site) => {
    await inside(page, `${site}booth/deposit-insurance/?hall`);
    await bareHands(page);
    await hold(page, 'hands');
    await lookAt(page, [0, 1.2, -1.2]);
    await calm(page);
  },
  'headset-eyes': async (page, site) => {
    await inside(page, `${site}booth/deposit-insurance/?hall`);
    await emptyHands(page);
    await calm(page);
  },
  'headset-farewell': async (page, site) => {
    await inside(page, `${site}?hall`);
    await pressOn(page, 'lectern', words.leaveVr);
    await hold(page);
    await calm(page);
  },
  'headset-cloth': (page, site) => ownCloth(page, site, 1),
  'headset-ribbons': (page, site) => ownCloth(page, site, 2),
  'headset-care': async (page, site) => {
    await choose(page, { care: true });
    await inside(page, `${site}booth/deposit-insurance/?hall`);
    await read(page);
    await hold(page);
    await calm(page);
  },
  'headset-care-low': async (page, site) => {
    await choose(page, { care: true });
    await inside(page, `${site}booth/deposit-insurance/?hall`);
    await lookAt(page, [0, 0.9, -1.2]);
    await calm(page);
  },
};
