import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import { enterHall, underMore, words } from './hall';
import { comeAgain, folderOf, looks, wordsIn } from './skins';

let index: ExhibitionIndex;
/** Booths with a table, which is what most wants to be wider than the screen. */
let wide: string[];
test.beforeAll(async () => {
  const { indexes, booths } = await compileExhibition('content');
  index = indexes['zh-CN']!;
  wide = Object.values(booths['zh-CN']!).filter(({ html }) => html.includes('<table')).map(({ id }) => id);
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** CSS pixels by which the page, or the open dialog, is wider than the screen. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(...['html', '.sheet-dialog', '.sheet-body'].flatMap((selector) =>
    [...document.querySelectorAll(selector)].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))));
}

/** Controls that are off the screen, lie over each other, or cut their own words. */
function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('.sheet-dialog') ? '.sheet-close, .foot-button' : '#app :is(button, a):not(.in-view *), .hall-where';
    const shown = [...document.querySelectorAll<HTMLElement>(scope)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const boxes = shown.map((one) => ({ name: one.getAttribute('aria-label') ?? one.textContent, one, box: one.getBoundingClientRect() }));
    const off = boxes.filter(({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight);
    const cut = boxes.filter(({ one }) => one.scrollWidth > one.clientWidth + 1);
    const over = boxes.flatMap((a, at) => boxes.slice(at + 1)
      .filter(({ box }) => a.box.left < box.right && box.left < a.box.right && a.box.top < box.bottom && box.top < a.box.bottom)
      .map((b) => `${a.name} × ${b.name}`));
    return [...off.map(({ name }) => `${name} off the screen`), ...cut.map(({ name }) => `${name} cut`), ...over];
  });
}

/** Sets the browser's own text size to 32 px, twice the usual, as a reader does in its settings. */
async function doubleText(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Goes round the hall and its dialogs; `look` is called at each. */
async function everyView(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await button(page, words.nextBooth).click();
  await expect(page.locator('.hall-where')).toContainText(index.zones[0]!.booths[0]!.title);
  await look('the hall');
  for (const name of [words.map, words.search, words.tours, words.more, words.settings, words.help, words.read]) {
    if (name === words.settings) await underMore(page, name);
    else await button(page, name).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    if (name === words.search) await page.getByRole('searchbox').fill('cunkuan');
    // Its longest button comes when it is known how much there is to take along.
    if (name === words.more) await expect(page.locator('.along .care-button')).toBeVisible();
    if (name === words.read) {
      await expect(page.locator('.sheet-body .prose')).toBeVisible();
      // Where the text is large its buttons stand at its end.
      await page.locator('.sheet-body').evaluate((body) => body.scrollTo({ top: body.scrollHeight, behavior: 'instant' }));
    }
    await look(name);
    await button(page, words.close).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
}

test.describe('at 320 CSS pixels, as a screen of 1280 zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no plain page scrolls sideways', async ({ page }) => {
    await page.route(/\.(js|svg)$/, (route) => route.abort());
    for (const lang of ['', 'en/']) {
      // English has the long words; Chinese breaks anywhere.
      for (const path of ['', `zone/${index.zones[1]!.id}/`, 'booth/no-such-booth/', ...(lang ? wide : wide.slice(0, 3)).map((id) => `booth/${id}/`)]) {
        await page.goto(lang + path, { waitUntil: 'domcontentloaded' });
        expect(await sideways(page), lang + path).toBe(0);
      }
    }
  });

  test('the hall and its dialogs fit', async ({ page }) => {
    for (const lang of ['en/', '']) {
      await enterHall(page, lang);
      expect(await crowded(page), lang).toEqual([]);
    }
    await everyView(page, async (view) => {
      expect(await sideways(page), view).toBe(0);
      expect(await crowded(page), view).toEqual([]);
    });
  });
});

/** Buttons that something else takes the press of. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#app :is(button, a):not(.in-view *)')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    }).map(({ textContent }) => textContent));
}

test.describe('on a screen of 1280 × 1024 zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const { lang, care, name } of looks) {
    test(`every button of the hall is pressed past what is said of it, and dialogs are closed: ${name}`, async ({ page }) => {
      const words = wordsIn(lang);
      await comeAgain(page, { care });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await enterHall(page, `${folderOf(lang)}booth/deposit-insurance/`);
      await expect(page.locator('.hall-notice')).toBeVisible();
      expect(await covered(page)).toEqual([]);
      await button(page, care ? words.understood : words.turnLeft).click();
      await expect(page.locator('.hall-notice')).toBeHidden();
      expect(await crowded(page)).toEqual([]);
      for (const open of [words.map, words.search, words.more, words.help, words.read]) {
        await button(page, open).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await sideways(page), open).toBe(0);
        await button(page, words.close).click();
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
  }

  test('the great buttons of care mode leave a page room to read, and the focus does not go behind them', async ({ page }) => {
    await comeAgain(page, { care: true });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const lang of ['zh-CN', 'en']) {
      await page.goto(`${folderOf(lang)}booth/deposit-insurance/`);
      const top = await page.locator('.care-bar').evaluate((bar) => bar.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(256 * 0.7);
      await page.locator('.tool').first().focus();
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        const low = await page.evaluate(() => document.activeElement!.matches('a, button') ? document.activeElement!.getBoundingClientRect().bottom : 0);
        expect(low).toBeLessThanOrEqual(top);
      }
    }
  });
});

test('text of twice the size fits on the plain pages', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await doubleText(page);
  for (const path of ['', 'en/', `zone/${index.zones[1]!.id}/`, 'en/booth/cheated-now/', 'booth/deposit-insurance/']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveCSS('font-size', '36px');
    expect(await sideways(page), path).toBe(0);
  }
});

test('text of twice the size fits in the hall and its dialogs', async ({ page }) => {
  await doubleText(page);
  await enterHall(page);
  expect(await crowded(page)).toEqual([]);
  await everyView(page, async (view) => {
    expect(await sideways(page), view).toBe(0);
    expect(await crowded(page), view).toEqual([]);
  });
});

test.describe('on a phone held sideways', () => {
  test.use({ viewport: { width: 740, height: 360 } });

  test('the hall and its dialogs fit, and leave room to see and read', async ({ page }) => {
    await enterHall(page);
    await everyView(page, async (view) => {
      expect(await crowded(page), view).toEqual([]);
      // Bars leave the middle of the hall free; buttons leave half of a dialog to its text.
      const room = await page.evaluate(() => {
        const heightOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
        return heightOf('.sheet-body') ? heightOf('.sheet-body') - heightOf('.reading-foot') : innerHeight - heightOf('.hall-top') - heightOf('.hall-bottom');
      });
      expect(room, view).toBeGreaterThan(360 / 2);
    });
  });
});

test('on tablets and desks nothing in the hall lies over anything else', async ({ page }) => {
  const fits = async (where: string) => {
    for (const viewport of [{ width: 820, height: 620 }, { width: 1024, height: 768 }, { width: 1280, height: 720 }]) {
      await page.setViewportSize(viewport);
      await expect.poll(() => page.locator('.hall-canvas').evaluate(({ clientWidth }) => clientWidth)).toBe(viewport.width);
      expect(await crowded(page), `${where}, ${viewport.width}×${viewport.height}`).toEqual([]);
    }
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page);
  await fits('in the lobby');
  await button(page, words.nextBooth).click();
  await expect(page.locator('.hall-where')).toContainText(index.zones[0]!.booths[0]!.title);
  await fits('before a booth');
});

test.describe('in half a phone’s screen, beside another app', () => {
  test.use({ viewport: { width: 360, height: 340 } });

  test('the hall and its dialogs fit, and half the hall is seen', async ({ page }) => {
    await enterHall(page);
    await everyView(page, async (view) => {
      expect(await sideways(page), view).toBe(0);
      expect(await crowded(page), view).toEqual([]);
    });
    // Made larger and smaller by dragging the bar between the two apps, the picture follows.
    for (const height of [640, 280]) {
      await page.setViewportSize({ width: 360, height });
      await expect.poll(() => page.locator('.hall-canvas').evaluate(({ clientHeight }) => clientHeight)).toBe(height);
      expect(await crowded(page), `${height} px high`).toEqual([]);
    }
  });
});

test('forced colours keep every control and its sign', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await enterHall(page);
  await everyView(page, async (view) => {
    const hidden = await page.evaluate(() => {
      const clear = (colour: string) => /^rgba.*, 0\)$/.test(colour);
      const lost = (one: Element) => {
        const { color, backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(one);
        return color === backgroundColor || (borderTopWidth !== '0px' && (clear(borderTopColor) || borderTopColor === backgroundColor));
      };
      return [...document.querySelectorAll('#app button, #app a, #app .arrow')].filter(lost).map(({ textContent, className }) => `${className} ${textContent}`);
    });
    expect(hidden, view).toEqual([]);
  });
  // What was seen differs from what was not by more than a colour the browser takes away.
  await button(page, words.map).click();
  const dots = page.locator('.map-zones .dot');
  const look = (seen: boolean) => dots.and(page.locator(seen ? '.dot-seen' : ':not(.dot-seen)')).first().evaluate((dot) => getComputedStyle(dot).backgroundColor);
  expect(await look(true)).not.toBe(await look(false));
});

test('forced colours leave no page’s words lying on the hall, and tell what is chosen without a shadow', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const grounds = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  await page.goto('./');
  expect(new Set(await grounds('.bar, .page-tools, .hero-cloth, .sheet'))).toEqual(new Set(['rgb(255, 255, 255)']));
  await page.goto('booth/got-a-fake/');
  expect(new Set(await grounds('.bar, .page-tools, .sheet'))).toEqual(new Set(['rgb(255, 255, 255)']));
  const lights = page.locator('.exhibit-button[aria-pressed]');
  await page.locator('.exhibit, [data-exhibit]').first().evaluate((one) => one.scrollIntoView());
  const border = (pressed: boolean) => lights.and(page.locator(`[aria-pressed="${pressed}"]`)).first().evaluate((button) => getComputedStyle(button).borderStyle);
  await expect(lights.first()).toBeVisible();
  expect(await border(true)).not.toBe(await border(false));
});

test('on paper words are dark, no bar is printed, and a question has its answers', async ({ page }) => {
  for (const care of [false, true]) {
    await page.emulateMedia({ media: 'screen' });
    if (care) await comeAgain(page, { care });
    await page.goto('booth/deposit-insurance/');
    await expect(page.locator('html')).toHaveAttribute('data-hall', 'ready', { timeout: 30_000 });
    await page.emulateMedia({ media: 'print' });
    for (const pressed of ['.page-tools', '.listen', '.care-bar', '.bar .enter']) await expect(page.locator(pressed)).toBeHidden();
    await expect(page.locator('.quiz li, .exhibit .exhibit-button').filter({ visible: true }).first()).toBeVisible();
  }
  await page.goto(`zone/${index.zones[1]!.id}/`);
  await expect(page.locator('.zone-head h1')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await page.goto('help/');
  for (const number of await page.locator('.number').all()) await expect(number).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('reduced motion hides nothing and moves nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page);
  for (const name of [words.leaveHall, words.map, words.search, words.turnLeft, words.turnRight, words.nextBooth]) await expect(button(page, name)).toBeVisible();
  await button(page, words.map).click();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});
