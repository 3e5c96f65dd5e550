import { expect, test, type Page } from '@playwright/test';
import { enterHall, hallReady, stats } from './hall';

/** A person acts about every three seconds: so many acts are twenty minutes of use. */
const acts = 400;
/** `MONKEY=7` plays another game; a failure says which. */
const seeds = [Number(process.env['MONKEY'] ?? 1)];

/** Numbers in 0..1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const sizes = [{ width: 390, height: 720 }, { width: 720, height: 390 }, { width: 320, height: 480 }, { width: 195, height: 360 }, { width: 640, height: 360 }];
const keys = ['Tab', 'Tab', 'Enter', 'Escape', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'w', 'a', '/', 'Home', 'End', 'Backspace'];
const addresses = ['./', './?hall', 'en/', 'booth/true-cost/', 'booth/no-safe-account/?hall', 'zone/fraud/', 'questions/', 'glossary/', 'help/', './?care=1', './?care=0', 'nothing/here/', './?event=x'];

/** Milliseconds for a way back or on: what another press has cancelled never comes, and whoever waits for it waits for good. */
const patience = 20_000;

/** One act of somebody who does not know what they do. Gives back what it was. */
async function act(page: Page, random: () => number, online: { now: boolean }): Promise<string> {
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const [kind, a, b] = [random(), random(), random()];
  const { width, height } = page.viewportSize()!;
  if (kind < 0.45) {
    const name = await page.evaluate((pick) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a[href], input, summary, [role="option"]')].filter((element) => element.checkVisibility() && !element.closest('[inert]'));
      const chosen = all[Math.floor(pick * all.length)];
      chosen?.click();
      return chosen ? (chosen.textContent || chosen.getAttribute('aria-label') || chosen.tagName).trim().slice(0, 30) : 'nothing';
    }, a);
    return `press ${name}`;
  }
  if (kind < 0.65) {
    await page.mouse.click(a * width, b * height);
    return `tap ${Math.round(a * width)},${Math.round(b * height)}`;
  }
  if (kind < 0.75) {
    await page.mouse.move(a * width, b * height);
    await page.mouse.down();
    await page.mouse.move(random() * width, random() * height, { steps: 3 });
    await page.mouse.up();
    return 'drag';
  }
  if (kind < 0.87) {
    const key = one(keys);
    await page.keyboard.press(key);
    return `key ${key}`;
  }
  if (kind < 0.9) {
    await page.keyboard.insertText(one(['假币', '<b>x</b>', '1e9', '-1', '我的密码', '\u{1f600}']));
    return 'type';
  }
  if (kind < 0.94) {
    const size = one(sizes);
    await page.setViewportSize(size);
    return `resize ${size.width}×${size.height}`;
  }
  if (kind < 0.96) {
    online.now = !online.now;
    await page.context().setOffline(!online.now);
    return online.now ? 'online' : 'offline';
  }
  // A browser with no network shows a page of its own, in which there is nothing of ours to test.
  if (!online.now) return 'nothing';
  if (kind < 0.98) {
    await (a < 0.5 ? page.goBack({ timeout: patience }) : page.goForward({ timeout: patience })).catch(() => null);
    return a < 0.5 ? 'back' : 'forward';
  }
  const address = one(addresses);
  await page.goto(address, { timeout: patience }).catch(() => null);
  return `go to ${address}`;
}

for (const seed of seeds) {
  test(`twenty minutes of senseless use end with no error and a live page (game ${seed})`, async ({ page, baseURL }) => {
    test.setTimeout(420_000);
    const errors: string[] = [];
    const done: string[] = [];
    const online = { now: true };
    const origin = new URL(baseURL!).origin;
    page.on('pageerror', (error) => errors.push(`${error.stack ?? error.message}\nafter ${done.slice(-8).join(' · ')}`));
    page.on('crash', () => errors.push(`crashed after ${done.slice(-8).join(' · ')}`));
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('popup', (popup) => void popup.close());
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.context().route((url) => url.origin !== origin, (route) => route.abort());
    const random = randomFrom(seed);
    await enterHall(page);
    for (let i = 0; i < acts; i += 1) {
      // Not only ways back and on may wait for what another press has cancelled; a page that has died is found below.
      const tired = new Promise<string>((resolve) => setTimeout(resolve, 2 * patience, 'broken off: it waited in vain'));
      done.push(await Promise.race([act(page, random, online), tired]).catch((error: Error) => (error.message.includes('context was destroyed') ? 'followed a link' : `broken off: ${error.message.split('\n')[0]}`)));
      // An act may have led to the browser's own page for lost networks.
      if (!page.url().startsWith(origin)) {
        online.now = true;
        await page.context().setOffline(false);
        await page.goto('./');
      }
      if (errors.length > 0) break;
    }
    expect(errors).toEqual([]);
    // It was really used.
    expect(done.filter((what) => what.startsWith('broken off')).length, done.join('\n')).toBeLessThan(acts / 10);

    await page.context().setOffline(false);
    await page.setViewportSize({ width: 390, height: 720 });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await hallReady(page);
    expect((await stats(page)).calls).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
}
