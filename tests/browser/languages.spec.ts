import { expect, test, type Page } from '@playwright/test';
import { compileExhibition, type Compiled } from '../../src/content/compile';
import { siteAddresses } from '../../src/reading/site/sitePages';
import { fill } from '../../src/exhibition/words';
import { hallReady, standStill, stats, underMore } from './hall';
import { comeAgain, wordsIn } from './skins';

const english = wordsIn('en');
let compiled: Compiled;
test.beforeAll(async () => {
  compiled = await compileExhibition('content');
});

/**
 * Chinese a reader of English meets without being told by `lang` that it is Chinese, in texts, names and hints: on the
 * page in front, or on the pages at the given addresses, which are fetched and read.
 */
function unmarkedChinese(page: Page, addresses?: string[]): Promise<string[]> {
  return page.evaluate(async (addresses) => {
    const chinese = /\p{Script=Han}/u;
    const isEnglish = (element: Element | null) => (element?.closest('[lang]')?.getAttribute('lang') ?? '').startsWith('en');
    const inDocument = ({ body }: Document): string[] => {
      const found: string[] = [];
      const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const { parentElement, nodeValue } = walk.currentNode;
        if (!parentElement?.closest('script, style') && chinese.test(nodeValue ?? '') && isEnglish(parentElement)) found.push(nodeValue!.trim());
      }
      for (const element of body.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
        if (!isEnglish(element)) continue;
        for (const name of ['aria-label', 'alt', 'title', 'placeholder']) if (chinese.test(element.getAttribute(name) ?? '')) found.push(`${name} ${element.getAttribute(name)}`);
      }
      return found;
    };
    if (!addresses) return inDocument(document);
    const found: string[] = [];
    for (const address of addresses) {
      const text = await (await fetch(new URL(address, document.baseURI))).text();
      found.push(...inDocument(new DOMParser().parseFromString(text, 'text/html')).map((line) => `${address}: ${line}`));
    }
    return found;
  }, addresses);
}

test.describe('read as documents, which the content policy keeps from pages', () => {
  test.use({ bypassCSP: true });

  test('no English page shows Chinese that is not marked as Chinese', async ({ page, baseURL }) => {
    await page.route(/\.(js|css|svg|webp)$/, (route) => route.abort());
    await page.goto('./');
    const addresses = siteAddresses(compiled).filter(({ lang }) => lang === 'en').map(({ path }) => new URL(path, baseURL).href);
    expect(addresses.length).toBeGreaterThan(50);
    expect(await unmarkedChinese(page, addresses)).toEqual([]);
  });
});

test('the hall in English speaks English in every dialog', async ({ page }) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await comeAgain(page, {});
  await page.goto('en/');
  await hallReady(page);
  await page.locator('#enter-hall').click();
  expect(await unmarkedChinese(page), 'lobby').toEqual([]);
  for (const name of [english.map, english.search, english.tours, english.more, english.help]) {
    await button(name).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await unmarkedChinese(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await button(english.nextBooth).click();
  await standStill(page);
  await button(english.read).click();
  await expect(page.getByRole('dialog').locator('.prose')).toBeVisible();
  expect(await unmarkedChinese(page), 'reading').toEqual([]);
});

test('another language keeps the visitor where they stand', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await comeAgain(page, {});
  await page.goto('zone/cash/');
  await hallReady(page);
  await page.locator('#enter-hall').click();
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
  const before = (await stats(page)).look;
  await underMore(page, 'English');
  await hallReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
  await expect(page.locator('.hall-where')).toHaveText(fill(english.inZone, { title: compiled.indexes.en!.zones.find(({ id }) => id === 'cash')!.title }));
  const { look } = await stats(page);
  expect(Math.hypot(look.x - before.x, look.z - before.z)).toBeLessThan(0.5);
});
