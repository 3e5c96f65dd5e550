import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import { serve } from '../../scripts/serve';
import { hashedFolders } from '../../src/reading/site/hosting/caching';
import { alongCache, visitCache } from '../../src/app/offline/names';
import { hallReady, standStill, stats, words } from './hall';

// A site of its own for every test, which can be taken off the network and built anew.
test.use({ serviceWorkers: 'allow' });

let dir: string;
let server: Server;
let site: string;

test.beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'duocai-offline-'));
  await cp('dist', dir, { recursive: true });
  const served = await serve({ dir });
  server = served.server;
  site = `http://127.0.0.1:${served.port}/`;
});
test.afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await rm(dir, { recursive: true, force: true });
});

/** Nothing is answered any more. The port stays taken: another test's server there would bring this page the network back, with another build, for a while. */
function cutNetwork(): void {
  server.on('connection', (socket) => socket.destroy());
  server.closeAllConnections();
}

const kept = (page: Page, cache: string) => page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url), cache);

/** A first visit with all it keeps. */
async function visitOnce(page: Page, address = ''): Promise<void> {
  await page.goto(site + address);
  await hallReady(page);
  await expect.poll(() => kept(page, visitCache), { timeout: 40_000 }).toContain(`${site}offline.html`);
}

/** Opens a page straight in the hall. */
async function inHall(page: Page, address: string): Promise<void> {
  await page.goto(site + address);
  await hallReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
  const decline = page.locator('.hall-top .care-no');
  if (await decline.isVisible()) await decline.click();
}

async function more(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.more, exact: true }).click();
}
const along = (page: Page) => page.getByRole('group', { name: words.alongName });

test('what a visit has met is kept beside the page: its own thread asks for nothing twice', async ({ page }) => {
  await visitOnce(page);
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith('http')));
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name, place) => asked.indexOf(name) < place)).toEqual([]);
  expect(await kept(page, visitCache)).toEqual(expect.arrayContaining(asked.filter((name) => /\/assets\/hall-[^/]*\.js$/.test(name))));
});

test('what a visit has met opens without a network: the page, the lobby, the front page; another page says what is missing', async ({ page }) => {
  await visitOnce(page, 'booth/true-cost/');
  cutNetwork();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await hallReady(page);
  await page.goto(site);
  await expect(page.locator('#enter-hall')).toBeVisible();
  await hallReady(page);
  await page.goto(`${site}booth/no-safe-account/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.offlineTitle);
  await page.locator('#main').getByRole('link', { name: words.home }).click();
  await expect(page.locator('#enter-hall')).toBeVisible();
});

test('who deletes their record leaves no trace of what they read or looked for, and a hall that still opens without a network', async ({ page }) => {
  await visitOnce(page, 'booth/true-cost/');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.locator('#enter-hall').click();
  await button(words.search).click();
  await page.getByRole('searchbox').fill('daikuan');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await button(words.close).click();
  const traces = () => page.evaluate(async () => [JSON.stringify(sessionStorage), JSON.stringify(localStorage), ...(await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat()].filter((kept) => /daikuan|booth\/true-cost/.test(kept)));
  await expect.poll(traces).toHaveLength(2);
  await button(words.more).click();
  await button(words.passport).click();
  await button(words.myDataDelete).click();
  await button(words.myDataDeleteYes).click();
  await expect.poll(traces).toEqual([]);
  cutNetwork();
  await page.goto(site);
  await hallReady(page);
});

test('taken along, every wing can be walked without a network, and every page read', async ({ page }) => {
  // Ten wings are entered, each as a page of its own.
  test.setTimeout(300_000);
  await visitOnce(page);
  await more(page);
  await along(page).getByRole('button').first().click();
  await expect(along(page)).toContainText(words.alongDone, { timeout: 120_000 });
  cutNetwork();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { zones } = (await compileExhibition('content')).indexes['zh-CN']!;
  for (const { id, booths } of zones) {
    const booth = booths.at(-1)!;
    await inHall(page, `booth/${booth.id}/?hall`);
    await standStill(page);
    await page.getByRole('button', { name: words.read, exact: true }).click();
    await expect(page.getByRole('dialog').locator('.prose'), id).not.toBeEmpty();
    await expect(page.getByRole('dialog').locator('section[data-exhibit]:not([hidden])')).toHaveCount(0);
    await page.goto(`${site}zone/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('taking along breaks off where the network does, and goes on from there', async ({ page, context }) => {
  await visitOnce(page);
  await more(page);
  // The network goes when a part has come.
  let passed = 0;
  await context.route(/\/(booth|question|zone)\//, (route) => ((passed += 1) > 12 ? route.abort() : route.continue()));
  await along(page).getByRole('button').first().click();
  await expect(along(page)).toContainText(words.alongBroken, { timeout: 60_000 });
  const half = (await kept(page, alongCache)).length;
  expect(half).toBeGreaterThan(12);
  await context.unroute(/\/(booth|question|zone)\//);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await along(page).getByRole('button', { name: words.alongGoOn }).click();
  await expect(along(page)).toContainText(words.alongDone, { timeout: 60_000 });
  expect((await kept(page, alongCache)).length).toBeGreaterThan(half);
  // What had come was not asked for again.
  expect(new Set(asked).size).toBe(asked.length);

  // Some of it is thrown out behind our back: it is seen, and mended.
  await page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, 20).map((key) => cache.delete(key)));
  }, alongCache);
  await page.reload();
  await hallReady(page);
  await more(page);
  await along(page).getByRole('button', { name: words.alongGoOn }).click();
  await expect(along(page)).toContainText(words.alongDone, { timeout: 60_000 });
  // And it can be thrown out on purpose.
  await along(page).getByRole('button', { name: words.alongLeave }).click();
  await expect(along(page)).toContainText(words.alongWhy);
  expect(await kept(page, alongCache)).toEqual([]);
});

test('a full device is told so before anything is fetched', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ quota: 1000, usage: 999 });
  });
  await visitOnce(page);
  await more(page);
  await along(page).getByRole('button').first().click();
  await expect(along(page)).toContainText(words.alongNoRoom);
  expect(await kept(page, alongCache)).toEqual([]);
});

/** Another build in the place of the first: every script, model and picture of `assets/` has another name, and the old ones are gone. */
async function deploy(): Promise<void> {
  const names = (await readdir(join(dir, 'assets'))).filter((name) => /\.(js|glb|webp|avif)$/.test(name));
  const renamed = new Map(names.map((name) => [name, name.replace(/-([\w-]{8})(\.\w+)$/, (_, hash: string, ending: string) => `-${[...hash].toReversed().join('')}${ending}`)]));
  const texts = (await readdir(dir, { recursive: true })).filter((file) => /\.(html|js|json)$/.test(file));
  for (const file of texts) {
    let text = await readFile(join(dir, file), 'utf8');
    for (const [from, to] of renamed) text = text.replaceAll(from, to);
    await writeFile(join(dir, file), file === 'along.json' ? text.replace(/"version":"\w+"/, '"version":"later"') : text);
  }
  for (const file of [...texts, ...names.map((name) => join('assets', name))]) for (const ending of ['.br', '.gz']) await rm(join(dir, file + ending), { force: true });
  for (const [from, to] of renamed) if (from !== to) await rename(join(dir, 'assets', from), join(dir, 'assets', to));
}

/** Names of the files of `assets/` this page has asked for. */
const used = (page: Page) => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => /\/assets\/([^/]*)$/.exec(name)?.[1] ?? '').filter(Boolean));
const served = () => readdir(join(dir, 'assets'));

test('a new build during a visit: no page is blank, old and new are not mixed, and the hall says there is something new', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await visitOnce(page, '?hall');
  await inHall(page, '?hall');
  await deploy();
  // What was not met yet is gone: it is said, and the text can be read.
  await page.getByRole('button', { name: words.nextBooth }).click();
  await standStill(page);
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText(words.loadFailed, { timeout: 30_000 });
  await page.getByRole('dialog').getByRole('link', { name: words.readPlain }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await hallReady(page);
  const files = await used(page);
  for (const ending of ['js', 'css', 'glb', 'webp']) expect(files.filter((name) => name.endsWith(`.${ending}`)), ending).not.toEqual([]);
  expect(await served()).toEqual(expect.arrayContaining(files));
  expect(errors).toEqual([]);
});

test('a new model in a new build: who is in the hall keeps the one they met, a page opened later has the new one, and one never met leaves its plinth empty', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await inHall(page, 'booth/true-cost/?hall');
  const shown = async () => (await stats(page)).exhibits;
  await standStill(page);
  const met = await shown();
  expect(met.shown).toBeGreaterThan(0);
  // The map is met too, since its script will be gone.
  await page.getByRole('button', { name: words.map, exact: true }).click();
  await expect(page.locator('button[data-booth="eight-rights-lesson"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => kept(page, visitCache), { timeout: 40_000 }).toContain(`${site}offline.html`);
  const models = async () => (await used(page)).filter((name) => name.endsWith('.glb'));
  const old = await models();
  await deploy();
  expect((await served()).filter((name) => old.includes(name))).toEqual([]);

  const go = async (place: string) => {
    await page.getByRole('button', { name: words.map, exact: true }).click();
    await page.locator(place).click();
  };
  // Far from them, models are put away; where nobody has been, none can come any more.
  await go('button[data-booth="eight-rights-lesson"]');
  await expect.poll(shown).toEqual({ ...met, shown: 0 });
  await go('button[data-booth="true-cost"]');
  await expect.poll(shown).toEqual(met);

  await page.reload();
  await hallReady(page);
  await expect.poll(async () => (await shown()).shown).toBeGreaterThan(0);
  expect(await served()).toEqual(expect.arrayContaining(await models()));
  expect(errors).toEqual([]);
});

const isHashed = new RegExp(`^(?:${hashedFolders.join('|')})/`);

test('what may be kept for ever has a name of its own making, and whatever has none is asked for again', async ({ request }) => {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((file) => file.isFile() && !/\.(br|gz)$/.test(file.name)).map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1));
  for (const file of files) {
    const { 'cache-control': caching } = (await request.head(site + file)).headers();
    expect(caching, file).toBe(/-[\w-]{8}\.\w+$/.test(file) && isHashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
  }
  for (const kind of ['glb', 'avif', 'webp', 'js', 'css']) expect(files.filter((file) => file.endsWith(`.${kind}`) && !isHashed.test(file) && !file.startsWith('profiles/')), kind).toEqual(kind === 'js' ? ['sw.js'] : []);
});

test('somebody in the hall is told of a new version when they come back to it, and gets it when they say so', async ({ page }) => {
  await page.clock.install();
  await page.clock.resume();
  await inHall(page, '?hall');
  await expect.poll(() => kept(page, visitCache), { timeout: 40_000 }).toContain(`${site}offline.html`);
  await page.getByRole('button', { name: words.nextBooth }).click();
  await standStill(page);
  await deploy();
  await page.clock.fastForward('01:01:00');
  await expect(page.locator('.hall-notice')).toContainText(words.freshVersion);
  await page.getByRole('link', { name: words.freshNow }).click();
  await hallReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
});

test('over plain http from another machine nothing is offered that cannot work', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await page.goto(site);
  await hallReady(page);
  await more(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForTimeout(1000);
  await expect(along(page)).toHaveCount(0);
});

test('a film is kept by nobody who only watched it, and plays without a network for whoever took the hall along', async ({ page }) => {
  const play = () => page.locator('.lecture-film').evaluate(async (video: HTMLVideoElement) => {
    video.currentTime = 40;
    await video.play();
  });
  const second = () => page.locator('.lecture-film').evaluate((video: HTMLVideoElement) => video.currentTime);
  await visitOnce(page, 'booth/stop-hang-ask/');
  // From here on the service worker stands between the page and the network.
  await page.reload();
  await play();
  await expect.poll(second).toBeGreaterThan(40.2);
  const films = (cache: string) => kept(page, cache).then((urls) => urls.filter((url) => url.endsWith('.mp4')));
  await page.reload();
  await hallReady(page);
  expect(await films(visitCache)).toEqual([]);
  await more(page);
  await along(page).getByRole('button').first().click();
  await expect(along(page)).toContainText(words.alongDone, { timeout: 60_000 });
  const [film] = await films(alongCache);
  cutNetwork();
  const part = await page.evaluate(async (url) => {
    const response = await fetch(url, { headers: { Range: 'bytes=1000-1999' } });
    return [response.status, response.headers.get('Content-Range')?.split('/')[0], (await response.arrayBuffer()).byteLength];
  }, film!);
  expect(part).toEqual([206, 'bytes 1000-1999', 1000]);
  await page.reload();
  await play();
  await expect.poll(second).toBeGreaterThan(40.2);
});
