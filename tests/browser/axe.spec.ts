import { expect, test, type Page } from '@playwright/test';
import { compileExhibition, type Compiled } from '../../src/content/compile';
import { pagePath, type Page as Address } from '../../src/exhibition/paths';
import { hallReady, standStill } from './hall';
import { violations } from './rules';
import { comeAgain, folderOf, saveData, wordsIn } from './skins';

let compiled: Compiled;
test.beforeAll(async () => {
  compiled = await compileExhibition('content');
});

/** One page of every kind. */
function everyKind(): Address[] {
  const { zones, tours } = compiled.indexes['zh-CN']!;
  const booths = Object.values(compiled.booths['zh-CN']!);
  const full = booths.find(({ html, picture }) => html.includes('<table') && picture)!;
  const child = booths.find(({ audience }) => audience.includes('child'))!;
  return [
    { kind: 'front' }, { kind: 'zone', id: zones[1]!.id }, { kind: 'booth', id: full.id }, { kind: 'booth', id: child.id }, { kind: 'tour', id: tours[0]!.id },
    { kind: 'questions' }, { kind: 'question', id: compiled.questions['zh-CN']![0]!.id }, { kind: 'glossary' }, { kind: 'help' },
  ];
}

/** Throws the switch of care mode where the visitor stands, and waits until nothing fades into its new colour any more. */
async function turnSkin(page: Page, care: boolean): Promise<void> {
  await page.locator('[data-care-answer="toggle"]').first().evaluate((button: HTMLElement) => button.click());
  await expect(page.locator('html[data-care]')).toHaveCount(care ? 1 : 0);
  await expect.poll(() => page.evaluate(() => document.getAnimations().filter((one) => one instanceof CSSTransition).length)).toBe(0);
}

const skin = (care: boolean) => (care ? 'in care mode' : 'in the usual skin');

for (const lang of ['zh-CN', 'en']) {
  const words = wordsIn(lang);

  test(`every kind of plain page and its tools break no rule of WCAG 2.2 AA in either skin, ${lang}`, async ({ page }) => {
    test.setTimeout(240_000);
    await saveData(page);
    await comeAgain(page, {});
    let care = false;
    /** Opens a page, by turns in the one skin and in the other. */
    const open = async (path: string) => {
      care = !care;
      await page.goto(`${path}?care=${care ? 1 : 0}`);
      await expect(page.locator('html[data-care]'), path).toHaveCount(care ? 1 : 0);
    };
    const inBothSkins = async (look: (where: string) => Promise<void>) => {
      await look(skin(care));
      care = !care;
      await turnSkin(page, care);
      await look(skin(care));
    };
    for (const kind of everyKind()) {
      const path = pagePath(lang, kind) || './';
      await open(path);
      await expect(page.locator('html'), path).toHaveAttribute('lang', lang);
      await inBothSkins(async (where) => expect(await violations(page), `${path} ${where}`).toEqual([]));
    }
    // It runs no script, and so has one skin.
    await page.goto('no/such/page/');
    expect(await violations(page), 'the page for an address that names none').toEqual([]);

    await open(`${folderOf(lang)}booth/little-customer/`);
    const pinyin = page.locator('[data-pinyin-switch]');
    if (await pinyin.count()) {
      await pinyin.click();
      await expect(page.locator('ruby').first()).toBeVisible();
      await inBothSkins(async (where) => expect(await violations(page), `pinyin ${where}`).toEqual([]));
    }
    await inBothSkins(async (where) => {
      for (const tool of ['search', 'more', 'help']) {
        await page.locator(`[data-tool="${tool}"]:visible`).first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page), `${tool} ${where}`).toEqual([]);
        if (tool === 'more') {
          await page.getByRole('dialog').getByRole('button', { name: words.settings, exact: true }).click();
          await expect(page.locator('.choice').first()).toBeVisible();
          expect(await violations(page), `settings ${where}`).toEqual([]);
        }
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
  });

  test(`the hall and each of its dialogs break no rule of WCAG 2.2 AA in either skin, ${lang}`, async ({ page }) => {
    test.setTimeout(240_000);
    const button = (word: string) => page.getByRole('button', { name: word, exact: true }).filter({ visible: true }).first();
    const dialog = page.getByRole('dialog');
    const close = async () => {
      await dialog.getByRole('button', { name: words.close, exact: true }).click();
      await expect(dialog).toBeHidden();
    };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await comeAgain(page, {});
    await page.goto(folderOf(lang));
    await hallReady(page);
    await page.locator('#enter-hall').click();
    await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');

    for (const care of [false, true]) {
      if (care) await turnSkin(page, care);
      const look = async (at: string) => expect(await violations(page), `${at} ${skin(care)}`).toEqual([]);
      await look('arrival');
      await page.locator('#hall').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.locator('.in-view-opener')).toHaveAttribute('aria-expanded', 'true');
      await look('what is near');
      await page.keyboard.press('Escape');

      const dialogs: [opener: string, inside?: () => Promise<void>][] = [
        [words.map],
        [words.search, async () => {
          await page.getByRole('searchbox').fill('cunkuan');
          await expect(page.locator('.hit').first()).toBeVisible();
          await look('search results');
          await page.getByRole('searchbox').fill('qqqxxx');
          await expect(page.locator('.hit')).toHaveCount(0);
        }],
        [words.tours],
        [words.settings],
        [words.help, async () => {
          await look('help');
          await button(words.helpFamily).click();
          await look('the card for the family');
          await button(words.helpReturn).click();
          await button(words.helpCheated).click();
          await look('the first step of help');
          await button(words.helpDone).click();
        }],
      ];
      for (const [opener, inside] of dialogs) {
        const way = page.locator('#app').getByRole('button', { name: opener, exact: true }).filter({ visible: true });
        // Care mode keeps the less used ways under one button.
        if (await way.count() === 0) await button(words.more).click();
        await way.first().click();
        await expect(dialog).toBeVisible();
        await inside?.();
        await look(opener);
        await close();
      }
    }

    await button(words.nextBooth).click();
    await standStill(page);
    // In care mode the next booth's text opens by itself.
    await expect(dialog.locator('.prose')).toBeVisible();
    expect(await violations(page), `reading ${skin(true)}`).toEqual([]);
    await close();
    await turnSkin(page, false);
    expect(await violations(page), `before a booth ${skin(false)}`).toEqual([]);
    await button(words.read).click();
    await expect(dialog.locator('.prose')).toBeVisible();
    expect(await violations(page), `reading ${skin(false)}`).toEqual([]);
    await close();
  });
}

test('a tour under way breaks no rule of WCAG 2.2 AA', async ({ page }) => {
  const words = wordsIn('zh-CN');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await comeAgain(page, {});
  await page.goto('./');
  await hallReady(page);
  await page.locator('#enter-hall').click();
  await page.getByRole('button', { name: words.tourAccept, exact: true }).click();
  await expect(page.getByRole('button', { name: words.tourContinue, exact: true })).toBeVisible({ timeout: 30_000 });
  expect(await violations(page)).toEqual([]);
});
