import { expect, test, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type * as soundscape from '../../src/controls/sound/soundscape';
import { enterHall, standStill, underMore, words } from './hall';
import { saveData } from './skins';

declare global {
  interface Window {
    soundscape: typeof soundscape;
    /** Every AudioContext of the page, and how many sounds that do not repeat were started. */
    heard: { contexts: AudioContext[]; once: number };
  }
}

/** −18 dB under full scale. */
const loudest = 10 ** (-18 / 20);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The sound's own code as one script. */
async function script(): Promise<string> {
  const built = (await build({
    configFile: false, logLevel: 'silent',
    build: { write: false, lib: { entry: 'src/controls/sound/soundscape.ts', formats: ['iife'], name: 'soundscape' } },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

/** Renders twenty seconds: four footsteps a second from the first, ducked from the tenth. Peaks and means (RMS) before and after. */
function render(page: Page, creatures: soundscape.Creatures) {
  return page.evaluate(async (creatures) => {
    const rate = 44_100;
    const context = new OfflineAudioContext(1, rate * 20, rate);
    const scape = window.soundscape.buildSoundscape(context, creatures);
    for (let at = 1; at < 19; at += 0.25) scape.step(at);
    void context.suspend(10).then(() => {
      scape.duck(true);
      return context.resume();
    });
    const samples = (await context.startRendering()).getChannelData(0);
    const measure = (from: number, to: number) => {
      const part = samples.subarray(from * rate, to * rate);
      return { peak: part.reduce((most, value) => Math.max(most, Math.abs(value)), 0), mean: Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / part.length) };
    };
    return { open: measure(2, 10), ducked: measure(12, 19), start: Math.abs(samples[0]!) };
  }, creatures);
}

/** Walks in with an ear on the page: what it makes of Web Audio. */
async function enterListening(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heard = { contexts: [], once: 0 };
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        window.heard.contexts.push(this);
      }
    };
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...when: number[]) {
      if (!this.loop) window.heard.once += 1;
      start.apply(this, when as [number]);
    };
  });
  await enterHall(page);
}

const states = (page: Page) => page.evaluate(() => window.heard.contexts.map(({ state }) => state));

async function setSound(page: Page, on: boolean): Promise<void> {
  await underMore(page, words.settings);
  await page.getByRole('radio', { name: on ? words.soundOn : words.soundOff, exact: true }).check();
  await button(page, words.close).click();
}

test.describe('rendered by itself', () => {
  // The sound's own script is put into the page, which the content policy keeps from pages.
  test.use({ bypassCSP: true });

  for (const creatures of ['birds', 'crickets'] as const) {
    test(`with ${creatures} the sound is heard, never louder than −18 dB, and draws back behind a voice`, async ({ page }) => {
      await saveData(page);
      await page.goto('./');
      await page.addScriptTag({ content: await script() });
      const { open, ducked, start } = await render(page, creatures);
      expect(open.peak).toBeLessThanOrEqual(loudest);
      expect(open.mean).toBeGreaterThan(0.002);
      expect(ducked.mean).toBeLessThan(open.mean * 0.35);
      expect(ducked.mean).toBeGreaterThan(0);
      expect(start).toBeLessThan(0.001);
    });
  }
});

test('there is no sound, and not even its code, until it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await enterListening(page);
  await button(page, words.nextBooth).click();
  await standStill(page);
  expect(await states(page)).toEqual([]);
  expect(asked.filter((url) => /hallSound|\.(mp3|ogg|wav|m4a)/.test(url))).toEqual([]);
});

test('asked for, the sound plays in the hall, with a footstep now and then of a walk, and is remembered', async ({ page }) => {
  await enterListening(page);
  await setSound(page, true);
  await expect.poll(() => states(page)).toEqual(['running']);
  expect(await page.evaluate(() => window.heard.once)).toBe(0);
  await button(page, words.nextBooth).click();
  await standStill(page);
  expect(await page.evaluate(() => window.heard.once)).toBeGreaterThan(3);

  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => states(page), 'a hidden tab is silent').toEqual(['suspended']);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => states(page)).toEqual(['running']);
  await setSound(page, false);
  await expect.poll(() => states(page)).toEqual(['suspended']);
  await setSound(page, true);
  // What is kept is written within a second.
  await page.waitForTimeout(1100);
  await enterHall(page, 'booth/deposit-insurance/');
  await expect.poll(() => states(page), 'remembered').toEqual(['running']);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'page');
  await expect.poll(() => states(page), 'the page is silent').toEqual(['suspended']);
});
