import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import type { Booth, ExhibitionIndex } from '../../src/exhibition/types';
import { fill } from '../../src/exhibition/words';
import { expectFocusSeen, tabTo } from './focus';
import { enterHall, standStill, words } from './hall';

let index: ExhibitionIndex;
let booths: Booth[];
test.beforeAll(async () => {
  const compiled = await compileExhibition('content');
  index = compiled.indexes['zh-CN']!;
  booths = Object.values(compiled.booths['zh-CN']!);
});

/** Every place that breaks a WCAG 2.2 rule a machine can check, at levels A and AA. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`));
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Loses the picture for good: nothing gives it back. */
function losePicture(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelector<HTMLCanvasElement>('.hall-canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext());
}

test('the plain pages break no rule of WCAG 2.2 AA, in both languages', async ({ page }) => {
  const full = booths.find(({ html, picture }) => html.includes('<table') && picture)!;
  // Without scripts: the hall behind would only cost time here.
  await page.route(/\.js$/, (route) => route.abort());
  for (const lang of ['', 'en/']) {
    for (const path of ['', `zone/${index.zones[1]!.id}/`, `booth/${full.id}/`, 'booth/no-such-booth/']) {
      await page.goto(lang + path);
      expect(await violations(page), lang + path).toEqual([]);
    }
  }
});

test('the hall and its dialogs break no rule of WCAG 2.2 AA', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page);
  expect(await violations(page), 'bars and the offer of a tour').toEqual([]);
  await button(page, words.tourDecline).click();
  await expect(page.getByText(words.howToMove)).toBeVisible();
  expect(await violations(page), 'bars and hint').toEqual([]);
  await button(page, words.map).click();
  expect(await violations(page), 'map').toEqual([]);
  await button(page, words.close).click();
  await button(page, words.search).click();
  await page.getByRole('searchbox').fill('cunkuan');
  await expect(page.locator('.hit').first()).toBeVisible();
  expect(await violations(page), 'search').toEqual([]);
  await page.getByRole('searchbox').fill('qqqxxx');
  await expect(page.getByText(fill(words.searchNone, { query: 'qqqxxx' }))).toBeVisible();
  expect(await violations(page), 'search without results').toEqual([]);
  await button(page, words.close).click();
  await button(page, words.nextBooth).click();
  await button(page, words.read).click();
  await expect(page.getByRole('dialog').locator('.prose')).toBeVisible();
  expect(await violations(page), 'reading').toEqual([]);
});

test('what the hall says in trouble breaks no rule of WCAG 2.2 AA', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('duocai-hall:visit', '{"version":1,"seen":[42'));
  await enterHall(page, 'booth/deposit-insurance/');
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  await button(page, words.read).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(words.loadFailed, { timeout: 20_000 });
  expect(await violations(page), 'a booth that did not come').toEqual([]);
  await button(page, words.close).click();
  await expect(page.getByText(words.storageReset)).toBeVisible();
  expect(await violations(page), 'memory lost').toEqual([]);
  await losePicture(page);
  await expect(page.getByText(words.hallLost)).toBeVisible();
  expect(await violations(page), 'picture lost').toEqual([]);
  await expect(page.getByText(words.hallFailed)).toBeVisible({ timeout: 20_000 });
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
  test.setTimeout(120_000);
  const dialog = page.getByRole('dialog');
  const [first, second] = index.zones[0]!.booths;
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-hall', 'ready', { timeout: 30_000 });
  await tabTo(page, page.locator('#enter-hall'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#hall')).toBeFocused();
  await expectFocusSeen(page);

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
  for (const name of [words.leaveHall, words.map, words.search, words.turnLeft, words.turnRight, words.nextBooth]) expect(told).toContain(`button ${name}`);
  expect(told).toContain('link English');
  expect(told.filter((line) => /^(button|link) *$/.test(line))).toEqual([]);
  expect(told.filter((line) => line.startsWith('heading') || line.includes(index.zones[0]!.title))).toEqual([]);
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
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-hall', 'ready', { timeout: 30_000 });
  await expect(page.locator('#hall')).toHaveAttribute('inert');
  await expect(page.locator('#app')).toBeEmpty();
});
