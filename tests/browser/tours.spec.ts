import { expect, test, type Page } from '@playwright/test';
import { compileExhibition, type Compiled } from '../../src/content/compile';
import { fill } from '../../src/exhibition/words';
import { enterHall, standStill, words } from './hall';
import { violations } from './rules';

let tours: Compiled['tours'][string];
let zones: Compiled['indexes'][string]['zones'];
let titles: Map<string, string>;
test.beforeAll(async () => {
  const compiled = await compileExhibition('content');
  tours = compiled.tours['zh-CN']!;
  zones = compiled.indexes['zh-CN']!.zones;
  titles = new Map(Object.values(compiled.booths['zh-CN']!).map(({ id, title }) => [id, title]));
});

// With motion cut every walk is a jump; one test below walks.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const bar = (page: Page) => page.locator('.tour-bar');
const press = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).click();

async function atStop(page: Page, stop: number): Promise<void> {
  const { booth, line } = tours[0]!.stops[stop]!;
  await expect(page.locator('.hall-where')).toHaveText(fill(words.atBooth, { title: titles.get(booth)! }));
  await expect(bar(page).getByRole('status')).toHaveText(line);
}

test('the first tour is offered in the lobby, followed, left aside, taken up after a reload, and finished', async ({ page }) => {
  await enterHall(page);
  await page.getByRole('button', { name: words.tourAccept, exact: true }).click();
  await atStop(page, 0);
  await press(page, words.tourContinue);
  await atStop(page, 1);

  await press(page, words.tourSkip);
  await atStop(page, 2);
  await press(page, words.tourBack);
  await atStop(page, 1);

  // Reading at a stop leaves the tour where it is.
  await press(page, words.read);
  await expect(page.getByRole('dialog').locator('.prose')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
  await atStop(page, 1);

  // Going elsewhere pauses it.
  await page.getByRole('button', { name: words.map }).click();
  await page.locator('[data-zone="children"]').click();
  await expect(bar(page).getByRole('status')).toHaveText(words.tourPaused);
  await expect(page.getByRole('button', { name: words.nextBooth })).toBeVisible();

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall', { timeout: 30_000 });
  await expect(bar(page).getByRole('status')).toHaveText(words.tourPaused);
  await press(page, words.tourResume);
  await atStop(page, 2);

  for (let stop = 3; stop < tours[0]!.stops.length; stop += 1) {
    await press(page, words.tourContinue);
    await atStop(page, stop);
  }
  await press(page, words.tourContinue);
  await expect(bar(page).getByRole('status')).toHaveText(words.tourDone);
  await press(page, words.close);
  await expect(bar(page)).toHaveCount(0);
});

test('a tour is chosen from the list and left', async ({ page }) => {
  await enterHall(page);
  await page.getByRole('button', { name: words.tours, exact: true }).click();
  await expect(page.locator('[data-tour]')).toHaveCount(tours.length);
  expect(await violations(page), 'the list').toEqual([]);
  await page.locator(`[data-tour="${tours[1]!.id}"]`).click();
  await expect(bar(page).getByRole('status')).toHaveText(tours[1]!.stops[0]!.line);
  expect(await violations(page), 'the bar').toEqual([]);
  await press(page, words.tourLeave);
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall', { timeout: 30_000 });
  await expect(bar(page)).toHaveCount(0);
});

test('every button of a tour can be touched at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await enterHall(page);
  await expect(page.locator('.tour-offer')).toBeVisible();
  await page.getByRole('button', { name: words.tourAccept, exact: true }).click();
  await atStop(page, 0);
  for (const button of await page.locator('.hall-top button, .hall-top a, .tour-bar button').all()) {
    const { x, y, width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(y + height).toBeLessThanOrEqual(640);
  }
});

test('a tour’s page lists its stops, and leads into the hall and on the tour', async ({ page }) => {
  await page.goto('./');
  await page.locator('#tours').getByRole('link', { name: tours[0]!.title }).click();
  await expect(page).toHaveURL(new RegExp(`/tour/${tours[0]!.id}/$`));
  await expect(page.locator('.tour-stops a')).toHaveCount(tours[0]!.stops.length);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: words.tourStart }).click();
  await atStop(page, 0);
});

test('after reading, the next booth of the zone is suggested', async ({ page }) => {
  await enterHall(page, 'booth/no-safe-account/');
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await expect(page.getByRole('dialog').locator('.prose')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
  const suggestion = page.locator('.where-next');
  const fraud = zones.find(({ id }) => id === 'fraud')!.booths.map(({ id }) => id);
  const title = titles.get(fraud[fraud.indexOf('no-safe-account') + 1]!)!;
  await expect(suggestion).toHaveText(fill(words.whereNext, { title }));
  await suggestion.click();
  await expect(page.locator('.hall-where')).toHaveText(fill(words.atBooth, { title }));
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the visitor is walked to a stop, and a pause on the way stops the walk', async ({ page }) => {
    await enterHall(page);
    await page.getByRole('button', { name: words.tourAccept, exact: true }).click();
    await press(page, words.tourPause);
    await standStill(page);
    await expect(bar(page).getByRole('status')).toHaveText(words.tourPaused);
    await press(page, words.tourResume);
    await atStop(page, 0);
  });
});
