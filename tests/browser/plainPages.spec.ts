import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { compileExhibition } from '../../src/content/compile';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import { fill, type ExhibitWords } from '../../src/exhibition/words';
import { crawl, deadAddresses, type PageFacts } from './crawl';
import { enterHall, standStill, words } from './hall';
import { underFolder } from './underFolder';

const english = parse(readFileSync('content/words/en.yaml', 'utf8')) as ExhibitWords;
let index: ExhibitionIndex;
test.beforeAll(async () => {
  index = (await compileExhibition('content')).indexes['zh-CN']!;
});

/** Opens the contents, the second zone and its first booth as a reader would, by following links. */
async function walkToBooth(page: Page, start: string): Promise<void> {
  const zone = index.zones[1]!;
  await page.goto(start);
  await expect(page.locator('.welcome')).not.toBeEmpty();
  await page.locator('main').getByRole('link', { name: words.contents, exact: true }).click();
  await expect(page.locator('#contents')).toBeInViewport();
  await page.locator('#contents').getByRole('link', { name: zone.title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(zone.title);
  await page.locator('.booths').getByRole('link', { name: zone.booths[0]!.title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(zone.booths[0]!.title);
  await expect(page.locator('.prose')).not.toBeEmpty();
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor reads from the front page to a booth', async ({ page }) => {
    await walkToBooth(page, './');
    await expect(page.locator('.sources li').first()).toContainText(fill(words.issuedBy, { issuer: '' }));
    await expect(page.locator('.article-foot > .small time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
    await expect(page.locator('#enter-hall')).toBeHidden();
  });

  test('next leads through a whole zone and on, previous leads back', async ({ page }) => {
    const booths = index.zones.flatMap(({ booths }) => booths).slice(0, index.zones[0]!.booths.length + 1);
    await page.goto(`booth/${booths[0]!.id}/`);
    for (const { title } of booths.slice(1)) {
      await page.locator('.step-next').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    }
    await page.locator('.step-prev').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(booths.at(-2)!.title);
  });

  test('the other language shows the same booth, and leads back to it', async ({ page }) => {
    await page.goto('booth/deposit-insurance/');
    await page.locator('.bar-languages a[hreflang="en"]').click();
    await expect(page).toHaveURL(/\/en\/booth\/deposit-insurance\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { name: english.sources })).toBeVisible();
    await page.locator('.bar-languages a[hreflang="zh-CN"]').click();
    await expect(page).toHaveURL(/\/booth\/deposit-insurance\/$/);
  });

  test('the site reads the same under a folder of another site', async ({ page, baseURL }) => {
    const corner = await underFolder(baseURL!, '/some/folder/');
    const dead: string[] = [];
    page.on('response', (response) => response.ok() || dead.push(response.url()));
    await walkToBooth(page, corner.url);
    await page.locator('.bar-languages a').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(page.url()).toContain('/some/folder/en/booth/');
    expect(dead).toEqual([]);
    corner.close();
  });
});

test('the hall opens and reads under a folder of another site', async ({ page, baseURL }) => {
  const corner = await underFolder(baseURL!, '/some/folder/');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHall(page, corner.url);
  await page.getByRole('button', { name: words.nextBooth }).click();
  await standStill(page);
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await expect(page.getByRole('dialog').locator('.prose')).not.toBeEmpty();
  expect(page.url()).toBe(`${corner.url}booth/${index.zones[0]!.booths[0]!.id}/`);
  corner.close();
});

test('the link copied in the hall is read by somebody without JavaScript', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await enterHall(page, 'booth/deposit-insurance/');
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await page.getByRole('button', { name: words.copyLink }).click();
  await expect(page.getByText(words.linkCopied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const friend = await browser.newContext({ javaScriptEnabled: false });
  const theirs = await friend.newPage();
  await theirs.goto(link);
  await expect(theirs.locator('.prose')).toContainText('50万');
  await expect(theirs.locator('.sources li')).not.toHaveCount(0);
  await friend.close();
});

test.describe('every page of the site', () => {
  // The crawler reads pages as documents, which the policy keeps from pages.
  test.use({ bypassCSP: true });
  let facts: PageFacts[];
  let front: string;
  /** The address the hall is published under, which absolute addresses in its pages begin with. */
  let published: string;
  test.describe.configure({ mode: 'default' });
  test.beforeEach(async ({ page, baseURL }) => {
    front = baseURL!;
    await page.goto('robots.txt');
    facts ??= await crawl(page, front);
    published = facts.find(({ url }) => url === front)!.canonical!;
  });
  const here = (address: string) => address.replace(published, front);

  test('is reached by links, and is in the sitemap', async ({ request }) => {
    const sitemap = await (await request.get('sitemap.xml')).text();
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => here(match[1]!));
    const paths = ['', ...index.zones.flatMap(({ id, booths }) => [`zone/${id}/`, ...booths.map((booth) => `booth/${booth.id}/`)])];
    expect(listed).toEqual(expect.arrayContaining(paths.flatMap((path) => [front + path, `${front}en/${path}`])));
    expect(facts.map(({ url }) => url).sort()).toEqual(listed.sort());
    expect(facts.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
  });

  test('has one heading, a language and a title of its own', () => {
    expect(facts.filter(({ headings }) => headings !== 1).map(({ url }) => url)).toEqual([]);
    for (const { url, lang } of facts) expect(lang, url).toBe(url.startsWith(`${front}en/`) ? 'en' : 'zh-CN');
    const titles = facts.map(({ title }) => title);
    expect(titles.filter((title, at) => title === '' || titles.indexOf(title) !== at)).toEqual([]);
  });

  test('links to places that are there, and shows pictures that are there', async ({ page }) => {
    const ids = new Map(facts.map(({ url, ids }) => [url, ids]));
    const lost = facts.flatMap(({ url, links }) => links
      .filter((link) => link.includes('#') && !ids.get(link.split('#')[0]!)?.includes(decodeURIComponent(link.split('#')[1]!)))
      .map((link) => `${url} → ${link}`));
    expect(lost).toEqual([]);
    expect(await deadAddresses(page, facts.flatMap(({ resources }) => resources))).toEqual([]);
  });

  test('names itself, its translations and a picture to share', async ({ page }) => {
    const byUrl = new Map(facts.map((fact) => [fact.url, fact]));
    for (const { url, canonical, alternates, lang } of facts) {
      expect(here(canonical!), url).toBe(url);
      expect(alternates[lang], url).toBe(canonical);
      expect(alternates['x-default'], url).toBe(alternates['zh-CN']);
      for (const other of Object.values(alternates)) expect(byUrl.get(here(other))?.alternates, `${url} → ${other}`).toEqual(alternates);
    }
    expect(facts.every(({ image }) => image?.startsWith(published))).toBe(true);
    expect(await deadAddresses(page, facts.map(({ image }) => here(image!)))).toEqual([]);
  });
});

/** Place, size and colours of everything seen on a page, before its scripts and with or without the styles they wait for. */
async function looksOf(page: Page, path: string, late: boolean): Promise<string[]> {
  await page.route('**/*.{js,css}', (route) => (late && route.request().url().endsWith('.css') ? route.continue() : route.abort()));
  await page.goto(path);
  const looks = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility()).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, font, borderWidth } = getComputedStyle(element);
      return [element.tagName, element.className, ...[x, y, width, height].map(Math.round), color, backgroundColor, font, borderWidth].join(' ');
    }),
  );
  await page.unroute('**/*.{js,css}');
  return looks;
}

test('every kind of page looks before its scripts have come as it does after: all its styles stand in the page', async ({ page }) => {
  const kinds = ['./', 'en/', 'zone/fraud/', 'booth/five-signs/', 'tour/first-visit/', 'questions/', 'question/complain-about-bank/', 'glossary/', 'help/', 'offline.html', '404.html'];
  for (const path of kinds) expect(await looksOf(page, path, false), path).toEqual(await looksOf(page, path, true));
});
