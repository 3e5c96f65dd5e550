import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import sirv from 'sirv';
import { enterHall, hallReady, settled, standStill, stats, underMore, words } from './hall';
import { comeAgain, saveData } from './skins';

const noWebgl2 = () => {
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind === 'webgl2' ? null : (real as (...all: unknown[]) => unknown).call(this, kind, ...rest);
  } as typeof real;
};

async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.hall-canvas')!.getContext('webgl2')!;
    const extension = gl.getExtension('WEBGL_lose_context')!;
    (window as unknown as { giveBack: () => void }).giveBack = () => extension.restoreContext();
    extension.loseContext();
  });
}

test('without WebGL 2 the page says so and stays readable', async ({ page }) => {
  await page.addInitScript(noWebgl2);
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-hall', 'impossible');
  await expect(page.getByText(words.noWebgl)).toBeVisible();
  await page.locator('#contents a[href*="booth/"]').first().click();
  await expect(page.locator('.prose')).toBeVisible();
});

test('a front page that comes in pieces asks for its hall at once, and opens it once it is whole', async ({ page }) => {
  const html = await readFile('dist/index.html', 'utf8');
  const scripts = html.lastIndexOf('</script>', html.indexOf('id="contents"')) + '</script>'.length;
  const files = sirv('dist');
  const server = createServer((request, response) => {
    if (request.url !== '/') return files(request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.write(html.slice(0, scripts));
    setTimeout(() => response.end(html.slice(scripts)), 3000);
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  try {
    const parts = [/assets\/hall-.*\.js/, /assets\/zh-CN-.*\.js/, /assets\/timber-.*\.glb/].map((part) => page.waitForResponse(part));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await Promise.all(parts);
    await expect(page.locator('#app')).toHaveCount(0);
    await expect(page.locator('#app')).toHaveCount(1);
    await hallReady(page);
    await expect(page.locator('#hall-status')).toBeEmpty();
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('with data saving on, the hall is offered and not forced', async ({ page }) => {
  await saveData(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.getByText(words.offerHall)).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(page.locator('.hall-canvas')).toHaveCount(0);
  expect(asked.filter((url) => /assets\/(main|hall|timber)-[^/]*\.(js|glb)$/.test(url))).toEqual([expect.stringContaining('main')]);
  await page.locator('#enter-hall').click();
  await hallReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
});

test('a lost picture is said, given back and drawn again', async ({ page }) => {
  await enterHall(page);
  await standStill(page);
  await loseContext(page);
  await expect(page.getByRole('alert')).toContainText(words.hallLost);
  const { frames } = await stats(page);
  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
  await expect(page.getByText(words.hallRestored)).toBeVisible();
  await page.getByRole('button', { name: words.turnLeft }).click();
  await standStill(page);
  const after = await stats(page);
  expect(after.frames).toBeGreaterThan(frames);
  expect(after.calls).toBeGreaterThan(5);
  // The picture is really there: the canvas shows many colours, not one flat fill.
  const picture = await sharp(await page.locator('.hall-canvas').screenshot()).stats();
  expect(picture.entropy).toBeGreaterThan(3);
});

test('titles met on the way are sent one by one, each to its place: a picture given back, which has them sent whole, is the same', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const sent: string[] = Object.assign(window, { sent: [] }).sent;
    const gl = WebGL2RenderingContext.prototype;
    const send = gl.texSubImage2D as (...values: unknown[]) => void;
    Object.assign(gl, {
      texSubImage2D(...values: unknown[]) {
        const picture = values.at(-1);
        if (picture instanceof HTMLCanvasElement) sent.push(`${picture.width}×${picture.height}`);
        send.apply(this, values);
      },
    });
  });
  const sentSince = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent.splice(0));
  await enterHall(page);
  await settled(page);
  await sentSince();
  await page.getByRole('button', { name: words.map }).click();
  await page.locator('[data-booth]').last().click();
  await settled(page);
  const walked = await sentSince();
  expect(walked).toContain('512×128');
  expect(walked).not.toContain('1024×2048');
  const before = await page.locator('.hall-canvas').screenshot();
  await loseContext(page);
  await expect(page.getByRole('alert')).toContainText(words.hallLost);
  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
  await expect(page.getByText(words.hallRestored)).toBeVisible();
  await settled(page);
  expect(await sentSince()).toContain('1024×2048');
  await expect(page.getByText(words.hallRestored)).toBeHidden({ timeout: 30_000 });
  const after = await page.locator('.hall-canvas').screenshot();
  const { data } = await sharp(before).composite([{ input: after, blend: 'difference' }]).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  // Pixels that differ by more than a shade.
  expect(data.filter((value) => value > 24).length / data.length).toBeLessThan(0.002);
});

test('a picture that does not come back leads to the plain page', async ({ page }) => {
  await enterHall(page);
  await loseContext(page);
  await expect(page.getByRole('alert')).toContainText(words.hallFailed);
  await page.getByRole('button', { name: words.readPlain }).click();
  await expect(page.locator('#main')).toBeVisible();
});

test('a frame that cannot be drawn is said, and the plain page is a press away', async ({ page }) => {
  await enterHall(page);
  await standStill(page);
  await page.evaluate(() => {
    WebGL2RenderingContext.prototype.drawElements = WebGL2RenderingContext.prototype.drawElementsInstanced = () => {
      throw new Error('no drawing');
    };
  });
  await page.getByRole('button', { name: words.turnLeft }).click();
  await expect(page.getByRole('alert')).toContainText(words.hallFailed);
  await page.getByRole('button', { name: words.readPlain }).click();
  await expect(page.locator('#main')).toBeVisible();
});

test('a picture that was lost comes back with less to keep in memory', async ({ page }) => {
  // A device that would be drawn finely.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: 8 });
    const real = WebGL2RenderingContext.prototype.getParameter;
    WebGL2RenderingContext.prototype.getParameter = function (name: number) {
      return name === 0x9246 ? 'Adreno (TM) 740' : real.call(this, name);
    };
  });
  await enterHall(page);
  expect((await stats(page)).tier).toBe('high');
  await loseContext(page);
  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
  await expect(page.getByText(words.hallRestored)).toBeVisible();
  expect((await stats(page)).tier).toBe('low');
});

test('a dialog that breaks leaves the hall and the other dialogs whole', async ({ page }) => {
  // The tours arrive, but not as the hall expects them.
  await page.route(/assets\/zh-CN-.*\.js/, async (route) => {
    const text = await (await route.fetch()).text();
    await (text.includes('narration') || !text.includes('stops') ? route.continue() : route.fulfill({ contentType: 'text/javascript', body: 'export default [null]' }));
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await enterHall(page);
  await page.getByRole('button', { name: words.tours }).click();
  await expect(page.getByRole('alert')).toContainText(words.partFailed);
  // The browser tells of the error after the hall has.
  await expect.poll(() => errors.length).toBe(1);
  await page.getByRole('alert').getByRole('button', { name: words.close }).click();
  await page.getByRole('button', { name: words.map }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(errors).toHaveLength(1);
});

test('an exhibit that breaks gives its place back to what the editor wrote', async ({ page }) => {
  await page.route(/assets\/View-.*\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default () => { throw new Error("broken"); }' }));
  await saveData(page);
  await page.goto('booth/deposit-insurance/');
  const box = page.locator('section[data-exhibit]').first();
  await expect(page.getByRole('alert').first()).toContainText(words.partFailed);
  await expect(box).toBeVisible();
  await expect(box.locator('li').first()).toBeVisible();
});

test('a tab asleep in the middle of a walk wakes up on its way, and arrives', async ({ page }) => {
  await enterHall(page);
  const cdp = await page.context().newCDPSession(page);
  await page.getByRole('button', { name: words.nextBooth }).click();
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.waitForTimeout(4000);
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await standStill(page);
  await expect(page.getByRole('button', { name: words.read, exact: true })).toBeVisible();
});

test('a hall that cannot be loaded says so, and a second try works', async ({ page }) => {
  let broken = true;
  await page.route(/assets\/hall-.*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto('./');
  await expect(page.getByText(words.hallFailed)).toBeVisible();
  await expect(page.locator('#contents')).toBeVisible();
  broken = false;
  await page.locator('#enter-hall').click();
  await hallReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
});

test('a hall of which only the bars did not come is put together once at the second try: it sounds once', async ({ page }) => {
  await comeAgain(page, { sound: true });
  await page.addInitScript(() => {
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        document.documentElement.dataset.sounds = String(Number(document.documentElement.dataset.sounds ?? 0) + 1);
      }
    };
  });
  let broken = true;
  await page.route(/assets\/HallApp-.*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto('./');
  await expect(page.getByText(words.hallFailed)).toBeVisible();
  broken = false;
  await page.locator('#enter-hall').click();
  await hallReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
  await expect(page.locator('.hall-canvas')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-sounds');
  await page.getByRole('button', { name: words.nextBooth }).click();
  await standStill(page);
  await expect(page.locator('html')).toHaveAttribute('data-sounds', '1');
});

test('what keeps the visit for times without a network is not missed where it does not come', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  let asked = 0;
  await page.route(/assets\/keepVisit-.*\.js/, (route) => {
    asked += 1;
    return route.abort();
  });
  await saveData(page);
  await page.goto('booth/deposit-insurance/');
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(errors).toEqual([]);
});

test('drawings answered with the page of a network that wants to be signed in to are asked for again, and not shown', async ({ page }) => {
  let portal = true;
  await page.route(/batik\/figure-.*\.svg/, (route) => (portal ? route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }) : route.continue()));
  await saveData(page);
  await page.goto('booth/deposit-insurance/');
  await page.locator('.page-tools').getByRole('button', { name: words.more }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.passport }).click();
  await expect(page.getByRole('alert')).toContainText(words.toolFailed);
  portal = false;
  await page.getByRole('alert').getByRole('button', { name: words.tryAgain }).click();
  await expect(page.locator('.passport-cloth > svg')).toBeVisible();
});

test('where a page’s script did not come, a press on what needs it asks for the page again, and nothing stays dead', async ({ page }) => {
  await saveData(page);
  let broken = true;
  await page.route(/assets\/main-.*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto('booth/deposit-insurance/');
  await expect(page.locator('.prose')).toBeVisible();
  broken = false;
  const more = page.locator('.page-tools').getByRole('button', { name: words.more });
  await more.click();
  await expect(page.getByText(words.offerHall)).toBeVisible();
  await more.click();
  await expect(page.getByRole('dialog')).toBeVisible();

  broken = true;
  await page.goto('./');
  broken = false;
  await page.locator('.page-tools').getByRole('button', { name: words.careMode }).click();
  await expect(page.locator('html')).toHaveAttribute('data-care');
});

test('a texture that cannot be loaded leaves the page readable and says so', async ({ page }) => {
  await page.route(/timber-light-[^/]+\.webp$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText(words.hallFailed)).toBeVisible();
  await expect(page.locator('.hall-canvas')).toHaveCount(0);
});

test('a booth that cannot be loaded offers another try, then its plain page', async ({ page }) => {
  await enterHall(page, 'booth/deposit-insurance/');
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  await page.getByRole('button', { name: words.read, exact: true }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('alert')).toContainText(words.loadFailed);
  await expect(panel.getByRole('button', { name: words.tryAgain })).toBeVisible();
  await page.unroute(/\.js(\?|$)/);
  await panel.getByRole('link', { name: words.readPlain }).click();
  await expect(page.locator('#main .prose')).toContainText('50万');
});

test('a booth that failed is read at the second try', async ({ page }) => {
  await enterHall(page, 'booth/deposit-insurance/');
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  await page.getByRole('button', { name: words.read, exact: true }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('alert')).toBeVisible();
  await page.unroute(/\.js(\?|$)/);
  await panel.getByRole('button', { name: words.tryAgain }).click();
  await expect(panel.locator('.prose')).toContainText('50万');
});

test('blocked storage does not stop the visit, and is said', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
  await enterHall(page);
  await page.getByRole('button', { name: words.nextBooth }).click();
  await standStill(page);
  await expect(page.getByText(words.storageBlocked)).toBeVisible();
});

test('a plain page says so, once, when what was made on it cannot be kept: the storage is full', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await saveData(page);
  await page.goto('booth/game-account/');
  const quiz = page.locator('section[data-exhibit="quiz"] + .exhibit').first();
  const said = page.locator('.hall-notice', { hasText: words.storageBlocked });
  await expect(quiz).toBeVisible();
  await expect(said).toHaveCount(0);
  await quiz.getByRole('button').first().click();
  await expect(said).toBeVisible();
  await said.getByRole('button', { name: words.understood }).click();
  await expect(said).toHaveCount(0);
  // What is tried next is not kept either, and nobody is told again.
  await page.locator('.page-tools').getByRole('button', { name: words.careMode }).click();
  await page.waitForTimeout(1500);
  await expect(said).toHaveCount(0);
});

test('a browser that lets no cache be opened is not offered to take the hall along, nor told that its network broke', async ({ page }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await enterHall(page);
  const list = page.waitForResponse(/along\.json/);
  await underMore(page, words.settings);
  await list;
  await page.getByRole('dialog').getByRole('button', { name: words.close, exact: true }).click();
  await page.getByRole('button', { name: words.more, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(page.getByText(words.alongBroken)).toHaveCount(0);
  await expect(page.getByRole('group', { name: words.alongName })).toHaveCount(0);
});

test('a corrupt store starts afresh, and is said', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('duocai-hall:visit', '{"version":1,"seen":[42'));
  await enterHall(page);
  await page.getByRole('button', { name: words.nextBooth }).click();
  await standStill(page);
  await expect(page.getByText(words.storageReset)).toBeVisible();
});

test('an address nobody wrote leads to a page that helps', async ({ page }) => {
  const response = await page.goto('booth/no-such-booth/');
  expect(response!.status()).toBe(404);
  await expect(page.getByText(words.notFoundText)).toBeVisible();
  await page.getByRole('link', { name: words.home }).first().click();
});
