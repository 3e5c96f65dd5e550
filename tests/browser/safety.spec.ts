import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fileHeaders, pageHeaders } from '../../src/reading/site/hosting/headers';
import { enterHall, standStill, underMore, words } from './hall';
import { pressOn, stepInside } from './headset';
import { saveData } from './skins';

/** What the content policy refused on this page, from its first script on. */
async function watchRefusals(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => refused.push(`${violatedDirective} ${blockedURI} ${sourceFile}`));
  });
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

test('a visit asks for nothing that the content policy refuses', async ({ page }) => {
  const refusals = await watchRefusals(page);
  await page.goto('booth/true-cost/');
  await expect(page.locator('.exhibit')).not.toHaveCount(0);
  expect(await refusals()).toEqual([]);
  await enterHall(page, 'booth/know-your-risk/');
  await standStill(page);
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await expect(page.getByRole('dialog').locator('.exhibit')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await underMore(page, words.passport);
  await expect(page.getByRole('dialog').locator('svg').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.search, exact: true }).click();
  await page.getByRole('searchbox').fill('假币');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  expect(await refusals()).toEqual([]);
});

test('a headset’s boards need nothing that the content policy refuses', async ({ page }) => {
  const refusals = await watchRefusals(page);
  await stepInside(page, './booth/true-cost/?hall');
  await pressOn(page, 'lectern', words.read);
  await expect(page.locator('.board-reading .exhibit')).not.toHaveCount(0);
  expect(await refusals()).toEqual([]);
});

test('what somebody slips into a page is refused: a script, a style, a text run as a script, HTML, another host', async ({ page }) => {
  await saveData(page);
  const refusals = await watchRefusals(page);
  await page.goto('./');
  const outcome = await page.evaluate(async () => {
    const fails = (run: () => unknown) => {
      try {
        run();
        return false;
      } catch {
        return true;
      }
    };
    const script = document.createElement('script');
    const inline = fails(() => {
      script.append('window.slipped = true');
      document.body.append(script);
    });
    const style = document.createElement('style');
    style.append('body { opacity: 0.5 }');
    document.head.append(style);
    return {
      inline: inline || !('slipped' in window),
      style: getComputedStyle(document.body).opacity === '1',
      html: fails(() => Reflect.set(document.body, 'innerHTML', '<img src=x onerror=alert(1)>')),
      timer: fails(() => setTimeout('window.slipped = true', 0)),
      fetch: await fetch('https://example.org/').then(() => false, () => true),
    };
  });
  expect(outcome).toEqual({ inline: true, style: true, html: true, timer: true, fetch: true });
  await expect.poll(async () => (await refusals()).join()).toContain('connect-src');
});

test('the host sends what the settings promise', async ({ page, request, baseURL }) => {
  await saveData(page);
  await page.goto('./');
  const script = await page.locator('script[type="module"]').last().getAttribute('src');
  const head = async (path: string) => {
    const response = await request.get(new URL(path, baseURL).href, { headers: { 'Accept-Encoding': 'br' }, maxRedirects: 0 });
    return { status: response.status(), headers: response.headers() };
  };
  const front = await head('./');
  for (const [name, value] of Object.entries({ ...pageHeaders, ...fileHeaders })) expect(front.headers[name.toLowerCase()]).toBe(value);
  expect(front.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
  expect((await head(script!)).headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable', 'content-type': expect.stringContaining('javascript') });
  expect(await head('booth/true-cost')).toMatchObject({ status: 301, headers: { location: '/booth/true-cost/' } });
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const licences = await (await request.get('licences.txt')).text();
  for (const [name, version] of Object.entries(dependencies)) expect(licences).toContain(`${name} ${version}`);
  expect(await head('nothing/')).toMatchObject({ status: 404, headers: { 'content-type': expect.stringContaining('text/html') } });
});
