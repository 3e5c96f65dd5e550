/**
 * `npm run shots [-- --dir dist] [--only NAME,NAME-*] [--size phone|wide]`: photographs every important view of a built
 * hall, on a phone and on a desktop, and what one eye sees in an emulated headset, into `shots/`, and makes the poster of
 * the front page anew. Builds first unless told which folder to show.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { chromium, type Page } from '@playwright/test';
import { letIn, openEvent, press as pressElement, sendTo } from '../tests/browser/event';
import { words } from '../tests/browser/hall';
import { namedFunctions } from '../tests/browser/namedFunctions';
import { choose, earlier } from './earlierVisit';
import { headsetViews } from './headsetViews';
import type { Settings } from '../src/visit/settings';
import { serve } from './serve';

const { values } = parseArgs({ options: { dir: { type: 'string' }, only: { type: 'string' }, size: { type: 'string' } } });
if (!values.dir) execFileSync('npx', ['tsx', 'scripts/build.ts'], { stdio: 'inherit' });
const { server, port } = await serve({ dir: values.dir ?? 'dist' });
const site = `http://127.0.0.1:${port}/`;
mkdirSync('shots', { recursive: true });

const sizes = { phone: { width: 390, height: 844 }, wide: { width: 1280, height: 720 }, eye: { width: 720, height: 680 } } as const;
type Size = keyof typeof sizes;

/** Turns there and back: who has steered is told no more how to. */
async function steer(page: Page): Promise<void> {
  for (const button of ['.step-left', '.step-right']) {
    const before = await page.evaluate(() => window.duocaiStats!().look.yaw);
    await page.locator(button).first().click();
    await page.waitForFunction((before) => Math.abs(window.duocaiStats!().look.yaw - before) > 0.5, before, { timeout: 60_000 });
    await settled(page);
  }
}

/** Waits until nothing is drawn any more, and what was drawn last has come out of the hands of the software that draws it. */
async function settled(page: Page): Promise<void> {
  for (let last = -1, frames = 0; frames !== last;) {
    last = frames;
    await page.waitForTimeout(1500);
    frames = await page.evaluate(() => window.duocaiStats!().frames);
  }
}

/** The lobby by another light. */
const lobbyBy = (daylight: Settings['daylight']) => async (page: Page) => {
  await choose(page, { daylight });
  await open(page, '', true);
  await press(page, '.tour-offer button:last-child');
  await steer(page);
};

/** Opens a page with the hall drawn behind it, and walks in if asked. */
async function open(page: Page, path: string, walkIn: boolean): Promise<void> {
  await page.goto(site + path);
  await page.waitForFunction(() => document.documentElement.dataset.hall === 'ready', undefined, { timeout: 60_000 });
  if (walkIn) await page.locator('#enter-hall').click();
  // What stands on the plinths comes after the hall.
  await page.waitForFunction(() => window.duocaiStats?.().exhibits.coming === 0, undefined, { timeout: 60_000 });
  await page.waitForTimeout(1200);
}

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click();
  await page.waitForFunction(() => !window.duocaiStats?.().moving, undefined, { timeout: 60_000 });
  await page.waitForTimeout(600);
}

/** A device that goes on saying what it was given: this machine has no voice. */
const endlessVoice = `
Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
  getVoices: () => [{ name: 'Mandarin', lang: 'zh-CN', localService: true }],
  speak: (said) => said.dispatchEvent(new Event('start')),
  cancel() {},
}) });
Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: EventTarget });`;

/** Has what is in front read aloud, up to a sentence further down. */
async function listen(page: Page): Promise<void> {
  await page.locator('[data-tool="listen"]:visible').last().click();
  for (let step = 0; step < 7; step++) await page.locator('.narration-main + button').click();
  await page.waitForTimeout(1200);
}

/** Presses a word of what the hall, or a page, keeps under 更多. */
async function underMore(page: Page, word: string, more = '.hall-tools button:last-child'): Promise<void> {
  await press(page, more);
  await press(page, `.care-list button:text-is("${word}")`);
}

/** Moves the magnifier down to what is worth a look. */
async function lower(page: Page): Promise<void> {
  await page.locator('.magnifier').waitFor();
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
  // The glass waits for a frame of the hall, which software draws slowly.
  await page.waitForTimeout(2500);
}

/** A place in care mode. */
const inCare = (path: string, walkIn: boolean) => async (page: Page) => {
  await choose(page, { care: true });
  await open(page, path, walkIn);
  if (!walkIn) return;
  const decline = page.locator('.tour-offer button:last-child');
  if (await decline.isVisible()) await decline.click();
  await press(page, '.care-turn:first-child');
  await press(page, '.care-turn:last-child');
};

/** Help over a plain page, and one press further. */
const helpAfter = (press?: string) => async (page: Page) => {
  await page.goto(`${site}booth/got-a-fake/`);
  await page.locator('[data-tool="help"]').first().click();
  if (press) await page.locator(press).click();
  await page.waitForTimeout(400);
};

/** Along a wing from its mouth. */
const wing = (zone: string) => async (page: Page) => {
  await open(page, `zone/${zone}/`, true);
  await steer(page);
};

/** A booth from its reading spot. */
const booth = (id: string) => async (page: Page) => {
  await open(page, `booth/${id}/`, true);
  await steer(page);
};

const zones = readdirSync('content/zones').filter((file) => file.endsWith('.md') && !file.includes('.en.')).map((file) => file.slice(0, -'.md'.length));

/** Every view by name: how to get there. */
const views: Record<string, (page: Page) => Promise<void>> = {
  front: (page) => open(page, '', false),
  lobby: lobbyBy('noon'),
  'lobby-morning': lobbyBy('morning'),
  'lobby-dusk': lobbyBy('dusk'),
  'lobby-night': lobbyBy('night'),
  'wing-night': async (page) => {
    await choose(page, { daylight: 'night' });
    await wing('cash')(page);
  },
  // The lobby of somebody who was here before: their cloth and ribbons hang beside the drum.
  'lobby-own': async (page) => {
    await choose(page, {}, earlier);
    await open(page, '', true);
    await steer(page);
  },
  passport: async (page) => {
    await choose(page, {}, earlier);
    await open(page, '', true);
    await underMore(page, words.passport);
    await page.waitForTimeout(1500);
  },
  settings: async (page) => {
    await open(page, '', true);
    await underMore(page, words.settings);
  },
  booth: booth('deposit-insurance'),
  'booth-cash': booth('got-a-fake'),
  'booth-fraud': booth('no-safe-account'),
  // From beside the drum back to the gate and the corner where questions are answered face to face.
  gate: async (page) => {
    await choose(page, {}, { place: { x: 2.3, z: 1.8, yaw: Math.PI - 0.15 } });
    await open(page, '?hall', false);
    await press(page, '.tour-offer button:last-child');
    await steer(page);
  },
  reading: async (page) => {
    await open(page, 'booth/deposit-insurance/', true);
    await press(page, '.big-button-read');
  },
  listen: async (page) => {
    await page.addInitScript(endlessVoice);
    await open(page, 'booth/deposit-insurance/', false);
    await listen(page);
  },
  'listen-hall': async (page) => {
    await page.addInitScript(endlessVoice);
    await open(page, 'booth/deposit-insurance/', true);
    await press(page, '.big-button-read');
    await listen(page);
  },
  'listen-care': async (page) => {
    await choose(page, { care: true, careAsked: true });
    await page.addInitScript(endlessVoice);
    await open(page, 'booth/deposit-insurance/', false);
    await listen(page);
  },
  map: async (page) => {
    await open(page, '', true);
    await press(page, '.hall-tools button:nth-child(1)');
  },
  search: async (page) => {
    await open(page, '', true);
    await press(page, '.hall-tools button:nth-child(2)');
    await page.getByRole('searchbox').fill('cunkuan');
    await page.waitForTimeout(600);
  },
  speak: async (page) => {
    await open(page, 'booth/got-a-fake/', true);
    await underMore(page, words.speak);
  },
  'magnifier-hall': async (page) => {
    await choose(page, { careAsked: true });
    await open(page, 'booth/got-a-fake/', true);
    await underMore(page, words.magnifier);
    await lower(page);
  },
  'magnifier-page': async (page) => {
    await open(page, 'booth/got-a-fake/', false);
    await underMore(page, words.magnifier, '[data-tool=more]');
    await lower(page);
  },
  'magnifier-dialog': async (page) => {
    await open(page, 'booth/got-a-fake/', true);
    await underMore(page, words.magnifier);
    await page.locator('.hall-tools button:nth-child(1)').dispatchEvent('click');
    await lower(page);
  },
  'magnifier-care': async (page) => {
    await choose(page, { care: true, careAsked: true });
    await open(page, 'booth/got-a-fake/', false);
    await underMore(page, words.magnifier, '[data-tool=more]');
    await lower(page);
  },
  'booth-page': (page) => open(page, 'booth/got-a-fake/', false),
  'care-offer': async (page) => {
    await choose(page, { careAsked: false });
    await open(page, '', false);
  },
  'care-lobby': inCare('', true),
  'care-wing': inCare('zone/cash/', true),
  'care-booth': inCare('booth/deposit-insurance/', true),
  'care-page': inCare('booth/deposit-insurance/', false),
  'zone-page': (page) => open(page, 'zone/fraud/', false),
  english: (page) => open(page, 'en/booth/true-cost/', false),
  // The picture that stands in for the hall until it is drawn: the canvas alone, from where a visit begins.
  poster: async (page) => {
    await open(page, '', true);
    // The content policy refuses a style sheet that is brought along, not what a script sets on an element.
    await page.locator('#app').evaluate((app: HTMLElement) => app.style.setProperty('visibility', 'hidden', 'important'));
  },
  'not-found': async (page) => {
    await page.goto(`${site}nobody/wrote/this`);
  },
  help: helpAfter(),
  'help-step': helpAfter('.help-cheated'),
  'help-family': helpAfter('.help-family'),
  near: async (page) => {
    await open(page, 'zone/cash/', true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  },
  'event-start': async (page) => {
    await openEvent(page, `${site}?event=${encodeURIComponent('社区活动')}`);
    await page.waitForTimeout(1000);
  },
  'event-inside': async (page) => {
    await openEvent(page, `${site}?event=${encodeURIComponent('社区活动')}`);
    const size = page.viewportSize()!;
    await letIn(page);
    await page.setViewportSize(size);
    await sendTo(page, '收到假币怎么办');
    await pressElement(page, '.event-zone summary');
    // The mirror is slow.
    await page.waitForTimeout(4000);
  },
  pinyin: async (page) => {
    await page.goto(`${site}booth/little-customer/`);
    await page.locator('[data-pinyin-switch]').click();
    await page.locator('ruby').first().waitFor();
  },
};

for (const zone of zones) views[`wing-${zone}`] = wing(zone);
for (const [name, go] of Object.entries(headsetViews)) views[name] = (page) => go(page, site);

/** A headset has no other size than its eye's. */
const sizesOf = (name: string): Size[] => (name in headsetViews ? ['eye'] : ['phone', 'wide']);

/** Whether `--only` names a view: by its name, or by how it begins before a `*`. */
function asked(name: string): boolean {
  return !values.only || values.only.split(',').some((wanted) => (wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted));
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
try {
  for (const [name, go] of Object.entries(views)) {
    if (!asked(name)) continue;
    for (const size of sizesOf(name)) {
      const viewport = sizes[size];
      if (values.size && size !== values.size) continue;
      // Nothing moves in a picture: a walk is one jump.
      const page = await browser.newPage({ viewport, hasTouch: size === 'phone', isMobile: size === 'phone', reducedMotion: 'reduce' });
      await page.addInitScript(namedFunctions);
      await choose(page);
      await go(page);
      await page.screenshot({ path: `shots/${name}-${size}.png` });
      await page.close();
      if (name === 'poster') {
        const picture = sharp(`shots/poster-${size}.png`).resize({ width: size === 'wide' ? 960 : 390 });
        await picture.clone().avif({ quality: 34, effort: 7 }).toFile(`art/poster/lobby-${size}.avif`);
        await picture.webp({ quality: 40, effort: 6 }).toFile(`art/poster/lobby-${size}.webp`);
      }
      console.log(`shots/${name}-${size}.png`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
// Every motif, cloth, banner, badge and the floor on sheets, as drawn and as the shader shows them.
if (asked('batik')) execFileSync('npx', ['tsx', 'scripts/textures/preview.ts', 'shots/batik'], { stdio: 'inherit' });
