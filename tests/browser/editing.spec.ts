import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import { enterHall, hallReady, standStill, stats, words } from './hall';
import { startLiveServer, type LiveServer } from './liveServer';

// One server, whose content the tests change in turn.
test.describe.configure({ mode: 'default' });

let server: LiveServer;
/** Files the test touched, with their text before it (null: none). */
const before = new Map<string, string | null>();

test.beforeAll(async ({ browser }) => {
  server = await startLiveServer(60_000);
  // The first page makes Vite prepare the packages, and load them anew once it has.
  const page = await browser.newPage();
  await page.goto(server.url);
  await expect(page.locator('html')).toHaveAttribute('data-hall', 'ready', { timeout: 60_000 });
  await page.close();
});
test.afterAll(() => server?.stop());
test.afterEach(() => {
  for (const [path, text] of before) {
    if (text === null) rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
  before.clear();
});

function read(file: string): string | null {
  try {
    return readFileSync(join(server.content, file), 'utf8');
  } catch {
    return null;
  }
}

/** Saves a content file; after the test it is as it was. */
function save(file: string, text: string): void {
  const path = join(server.content, file);
  if (!before.has(path)) before.set(path, read(file));
  writeFileSync(path, text);
}

function change(file: string, from: string | RegExp, to: string): void {
  const text = read(file)!;
  const changed = text.replace(from, to);
  expect(changed, `${file} has no ${String(from)}`).not.toBe(text);
  save(file, changed);
}

/** The whole booth an editor copies out of the guide. */
function exampleOfTheGuide(): { text: string; title: string; summary: string } {
  const guide = readFileSync('docs/editors-guide.md', 'utf8');
  const text = /^(`{3,})markdown\n(---\n[\s\S]*?)^\1$/m.exec(guide)![2]!;
  return { text, title: /^title: (.*)$/m.exec(text)![1]!, summary: /^summary: (.*)$/m.exec(text)![1]! };
}

const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a booth added from the guide stands in the contents, the hall, on the map and in search', async ({ page }) => {
  const { text, title, summary } = exampleOfTheGuide();
  await page.goto(server.url);
  await hallReady(page);
  save('booths/fraud/my-booth.md', text);
  await page.locator('#contents').getByRole('link', { name: title, exact: true }).click();
  await expect(page.locator('.article .lead')).toHaveText(summary);
  await enterHall(page, `${server.url}booth/my-booth/`);
  await expect(page.locator('.hall-where')).toContainText(title);
  await button(page, words.map).click();
  await expect(dialog(page).getByRole('button', { name: title, exact: true })).toBeVisible();
  await button(page, words.close).click();
  await button(page, words.search).click();
  await page.getByRole('searchbox').fill(title);
  await page.locator('[data-hit="my-booth"]').click();
  await expect(dialog(page).locator('.prose')).not.toBeEmpty();
});

test('an address opened before its booth is saved shows the booth once it is', async ({ page }) => {
  const { text, title } = exampleOfTheGuide();
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(`${server.url}booth/my-booth/`);
  await expect(heading).toHaveText(words.notFound);
  save('booths/fraud/my-booth.md', text);
  await expect(heading).toHaveText(title);
  await hallReady(page);
});

test('a saved text shows at once on the open page, which stays where it was scrolled', async ({ page }) => {
  await page.goto(`${server.url}booth/deposit-insurance/`);
  await hallReady(page);
  await page.evaluate(() => window.scrollTo({ top: 400, behavior: 'instant' }));
  const marker = '这一句是刚刚改的。';
  const begun = Date.now();
  change('booths/accounts/deposit-insurance.md', /\n---\n/, `\n---\n${marker}\n\n`);
  await page.locator('.prose').filter({ hasText: marker }).waitFor({ timeout: 10_000 });
  const taken = Date.now() - begun;
  test.info().annotations.push({ type: 'milliseconds from save to sight', description: String(taken) });
  // Under a second on a quiet machine.
  expect(taken).toBeLessThan(3000);
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(400);
});

test('a saved title is on the map while the visitor stays in the hall, and in place', async ({ page }) => {
  await enterHall(page, `${server.url}booth/deposit-insurance/`);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await button(page, words.turnLeft).click();
  await standStill(page);
  const { look } = await stats(page);
  change('booths/accounts/deposit-insurance.md', /^title: .*$/m, 'title: 换了新牌子');
  await expect(page.locator('.hall-where')).toContainText('换了新牌子');
  expect((await stats(page)).look).toEqual(look);
  await button(page, words.map).click();
  await expect(dialog(page).getByRole('button', { name: '换了新牌子' })).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('a broken file is told in the page and the terminal, other booths stay, and mending it ends the alert', async ({ page }) => {
  const file = 'booths/accounts/deposit-insurance.md';
  const good = read(file)!;
  const alert = page.getByRole('alert');
  await page.goto(`${server.url}booth/account-safety/`);
  await hallReady(page);
  await expect(alert).toHaveCount(0);
  const lines = good.replace(/^sources:\n(?: .*\n)+/m, 'colour: red\n');
  save(file, lines);
  const colourLine = lines.split('\n').indexOf('colour: red') + 1;
  await expect(alert.getByRole('listitem').filter({ hasText: 'unknown-field' })).toContainText(`${file}:${colourLine}:1`);
  const { problems } = await compileExhibition(server.content);
  expect(problems.map(({ rule }) => rule).sort()).toEqual(['missing-field', 'unknown-field']);
  for (const { line, column, rule, message, mend } of problems) {
    expect(mend).not.toBe('');
    const told = alert.getByRole('listitem').filter({ hasText: rule });
    for (const words of [`${file}:${line}:${column}`, message, mend]) await expect(told).toContainText(words);
  }
  expect(server.terminal()).toMatch(new RegExp(`${file.replaceAll('/', '\\/')}:${colourLine}:1 unknown-field`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.locator('.prose')).not.toBeEmpty();
  await expect(alert).toContainText('unknown-field');
  save(file, good);
  await expect(alert).toHaveCount(0);
});
