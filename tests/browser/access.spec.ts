import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import { fill } from '../../src/exhibition/words';
import { expectFocusSeen, tabTo } from './focus';
import { enterHall, hallReady, standStill, stats, words } from './hall';
import { violations } from './rules';
import { comeAgain } from './skins';

let index: ExhibitionIndex;
test.beforeAll(async () => {
  index = (await compileExhibition('content')).indexes['zh-CN']!;
});

// The offers made at the first arrival have been answered.
test.beforeEach(({ page }) => comeAgain(page, {}));

/** What breaks between its phrases is told with a space there. */
const told = (text: string) => text.replace(/([：，、。？！；])(?=.)/g, '$1 ');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Loses the picture for good: nothing gives it back. */
function losePicture(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelector<HTMLCanvasElement>('.hall-canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext());
}

test('what the hall says in trouble breaks no rule of WCAG 2.2 AA', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('duocai-hall:visit', '{"version":1,"seen":[42'));
  await enterHall(page, 'booth/deposit-insurance/');
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  await button(page, words.read).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(words.loadFailed);
  expect(await violations(page), 'a booth that did not come').toEqual([]);
  await button(page, words.close).click();
  await expect(page.getByText(words.storageReset)).toBeVisible();
  expect(await violations(page), 'memory lost').toEqual([]);
  await losePicture(page);
  await expect(page.getByText(words.hallLost)).toBeVisible();
  expect(await violations(page), 'picture lost').toEqual([]);
  await expect(page.getByText(words.hallFailed)).toBeVisible();
  expect(await violations(page), 'picture lost for good').toEqual([]);
});

test('every button in the hall is at least 44 by 44', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page);
  const tooSmall = () => page.locator('#app button:visible, #app a.hall-button:visible, #app input:visible').evaluateAll((all) =>
    all.map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ name, box }) => `${name} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`));
  for (const size of [{ width: 390, height: 720 }, { width: 1280, height: 720 }]) {
    await page.setViewportSize(size);
    expect(await tooSmall(), 'bars').toEqual([]);
    for (const name of [words.map, words.search]) {
      await button(page, name).click();
      if (name === words.search) await page.getByRole('searchbox').fill('cunkuan');
      expect(await tooSmall(), name).toEqual([]);
      await button(page, words.close).click();
    }
    await button(page, words.nextBooth).click();
    await button(page, words.read).click();
    expect(await tooSmall(), words.read).toEqual([]);
    await button(page, words.close).click();
  }
});

test('the whole visit goes by keyboard, and the focus is always seen', async ({ page }) => {
  test.setTimeout(240_000);
  const dialog = page.getByRole('dialog');
  const [first, second] = index.zones[0]!.booths;
  await page.goto('./');
  await hallReady(page);
  await tabTo(page, page.locator('#enter-hall'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#hall')).toBeFocused();
  await expectFocusSeen(page);

  await test.step('by the list of what is near to a wing, and back to the lobby', async () => {
    const opener = button(page, words.near);
    await page.keyboard.press('Tab');
    await expect(opener).toBeFocused();
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('.hall-where')).toContainText(words.inZone.split('{title}')[1]!, { timeout: 30_000 });
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('.in-view').getByRole('button', { name: new RegExp(`^${words.lobby}`) }));
    await page.keyboard.press('Enter');
    await expect(page.locator('.hall-where')).toContainText(words.inLobby, { timeout: 30_000 });
  });

  await test.step('to a booth, read and scroll', async () => {
    await tabTo(page, button(page, words.nextBooth));
    await page.keyboard.press('Enter');
    await expect(page.locator('.hall-where')).toContainText(fill(words.atBooth, { title: first!.title }));
    await expectFocusSeen(page);
    await page.keyboard.press('Shift+Tab');
    await expect(button(page, words.read)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.locator('.prose')).toBeVisible();
    await expectFocusSeen(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => dialog.locator('.sheet-body').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  });

  await test.step('on from the panel, and close', async () => {
    await tabTo(page, dialog.getByRole('button', { name: words.nextBooth }));
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('heading', { level: 1 })).toHaveText(second!.title);
    await expectFocusSeen(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expectFocusSeen(page);
  });

  await test.step('by the map to a zone', async () => {
    await tabTo(page, button(page, words.map));
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await tabTo(page, dialog.locator(`[data-zone="${index.zones[1]!.id}"]`));
    await page.keyboard.press('Enter');
    await expect(page.locator('.hall-where')).toContainText(fill(words.inZone, { title: index.zones[1]!.title }), { timeout: 30_000 });
    await expect(button(page, words.map)).toBeFocused();
    await expectFocusSeen(page);
  });

  await test.step('help, through its steps and back', async () => {
    await tabTo(page, button(page, words.help));
    await page.keyboard.press('Enter');
    await expect(dialog.locator('a[href="tel:110"]')).toBeVisible();
    await tabTo(page, dialog.getByRole('button', { name: words.helpCheated }));
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('heading', { name: told(index.help.cheated[0]!.do) })).toBeFocused();
    await tabTo(page, dialog.getByRole('button', { name: words.helpDone }));
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('heading', { name: told(index.help.cheated[1]!.do) })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button(page, words.help)).toBeFocused();
  });

  await test.step('by search to a booth, and out', async () => {
    await tabTo(page, button(page, words.search));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('cunkuan');
    await expect(page.locator('[data-hit="deposit-insurance"]')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog.locator('.prose')).toContainText('50万', { timeout: 30_000 });
    await expectFocusSeen(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button(page, words.search)).toBeFocused();
    await tabTo(page, button(page, words.leaveHall));
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeVisible();
  });
});

test('at the last booth the focus stays in the hall', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const [before, last] = index.zones.flatMap(({ booths }) => booths).slice(-2);
  await enterHall(page, `booth/${before!.id}/`);
  await tabTo(page, button(page, words.nextBooth));
  await page.keyboard.press('Enter');
  await expect(page.locator('.hall-where')).toContainText(last!.title);
  await expectFocusSeen(page);
});

test('a screen reader finds the hall, its buttons and where one is, and not the page behind', async ({ page }) => {
  await enterHall(page);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const told = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`);
  expect(told).toContain(`application ${words.hallView}`);
  for (const name of [words.near, words.leaveHall, words.map, words.search, words.more, words.help, words.turnLeft, words.turnRight, words.nextBooth]) expect(told).toContain(`button ${name}`);
  expect(told.filter((line) => /^(button|link) *$/.test(line))).toEqual([]);
  expect(told.filter((line) => line.startsWith('heading'))).toEqual([`heading ${index.hall.name}`]);
  expect(told.filter((line) => line === `link ${index.zones[0]!.title}`)).toEqual([]);
  for (const landmark of ['main', 'banner', 'contentinfo']) expect(told.filter((line) => line.startsWith(`${landmark} `)), landmark).toHaveLength(1);
});

test('by ear alone: what the accessibility tree tells leads through a visit', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  /** Waits until the tree tells a line, as a screen reader would read it. */
  const hear = (line: string) => expect.poll(() => page.locator('body').ariaSnapshot(), { message: line, timeout: 30_000 }).toContain(line);
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().press('Enter');
  const shut = async () => {
    await press(words.close);
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  const [zone] = index.zones;
  const [booth] = zone!.booths;
  await enterHall(page);
  await hear(`heading "${index.hall.name}" [level=1]`);
  await hear(words.inLobby);

  // The list of what is near is read without opening it.
  await press(new RegExp(`^${zone!.title}`));
  await hear(fill(words.inZone, { title: zone!.title }));
  await press(new RegExp(`^${booth!.title}`));
  await hear(fill(words.atBooth, { title: booth!.title }));

  await press(words.read);
  await hear(`dialog "${booth!.title}"`);
  const heading = `heading "${told(booth!.title)}`;
  await hear(heading);
  await shut();

  await press(words.search);
  await page.getByRole('searchbox').fill('jb');
  await hear('假币');
  await shut();

  await press(words.help);
  await hear(`dialog "${words.help}"`);
  await hear(`link "${fill(words.call, { number: '110' })}`);
  await press(words.helpCheated);
  await expect(page.getByRole('heading', { name: told(index.help.cheated[0]!.do) })).toBeFocused();
  await hear(fill(words.helpStep, { number: 1, count: index.help.cheated.length }));
  await shut();

  await press(words.map);
  await hear(`dialog "${words.map}"`);
  await shut();
  await press(words.leaveHall);
  await hear(heading);
});

test('a walk is told in three lines, no more', async ({ page }) => {
  await enterHall(page);
  await page.evaluate(() => {
    const lines: string[] = [];
    Object.assign(window, { lines });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [role="alert"], [aria-live]');
        const line = region?.textContent ?? '';
        if (line && lines.at(-1) !== line) lines.push(line);
      }
    }).observe(document.getElementById('app')!, { subtree: true, childList: true, characterData: true });
  });
  const { title } = index.zones[0]!.booths[0]!;
  await button(page, words.nextBooth).click();
  await expect(page.locator('.hall-where')).toHaveText(fill(words.atBooth, { title }), { timeout: 30_000 });
  await standStill(page);
  const lines = await page.evaluate(() => (window as unknown as { lines: string[] }).lines);
  expect(lines.filter((line) => line !== fill(words.walkingTo, { title }) && line !== fill(words.atBooth, { title }))).toEqual([expect.stringContaining(words.nearSaid.split('{')[0]!)]);
});

test('Tab goes round every control of the hall and out again, and letters typed beside the picture do nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page);
  await expect(page.locator('#hall')).toBeFocused();
  const met: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => (document.activeElement === document.body ? null : document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label') || ''));
    if (name === null) break;
    met.push(name);
  }
  expect(met).toEqual(expect.arrayContaining([words.near, words.leaveHall, words.map, words.search, words.help, words.nextBooth]));
  expect(met.length).toBeLessThan(25);
  await button(page, words.map).focus();
  const before = (await stats(page)).look;
  for (const key of ['w', 'a', 's', 'd', 'm', 'h', '?']) await page.keyboard.press(key);
  expect((await stats(page)).look).toEqual(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('where one goes and stands is announced', async ({ page }) => {
  await enterHall(page);
  const where = page.getByRole('status').filter({ hasText: words.inLobby });
  await expect(where).toBeVisible();
  // The same element speaks each time: a new one would not be heard.
  const same = await where.elementHandle();
  const { title } = index.zones[0]!.booths[0]!;
  await button(page, words.nextBooth).click();
  await expect.poll(() => same!.textContent()).toBe(fill(words.walkingTo, { title }));
  await standStill(page);
  await expect.poll(() => same!.textContent()).toBe(fill(words.atBooth, { title }));
});

test('the hall behind the page cannot be reached while one reads', async ({ page }) => {
  // Not for a moment: whoever had the focus there would lose it.
  let bring = () => {};
  const held = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/assets\/HallApp-.*\.js/, (route) => held.then(() => route.continue()));
  const bars = page.waitForRequest(/assets\/HallApp-.*\.js/);
  await page.goto('./');
  await hallReady(page);
  await bars;
  for (const come of [false, true]) {
    if (come) {
      bring();
      await expect(page.locator('html')).toHaveAttribute('data-surface', 'page');
    }
    await expect(page.locator('#hall')).toHaveAttribute('inert');
    await page.locator('#hall').evaluate((hall) => hall.focus());
    await expect(page.locator('#hall')).not.toBeFocused();
    await expect(page.locator('#app')).toBeEmpty();
    await page.keyboard.press('Tab');
    await expect(page.locator(come ? '.bar-name' : '.skip')).toBeFocused();
  }
});
