import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { compileExhibition, type Compiled } from '../../src/content/compile';
import { pagePath, type Page as Address } from '../../src/exhibition/paths';
import { hallReady, standStill } from './hall';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

let compiled: Compiled;
test.beforeAll(async () => {
  compiled = await compileExhibition('content');
});

/** Every place that breaks a WCAG 2.2 rule a machine can check, at levels A and AA. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`));
}

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

for (const { lang, care, name } of looks) {
  const words = wordsIn(lang);

  test(`every kind of plain page and its tools break no rule of WCAG 2.2 AA, ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await saveData(page);
    await comeAgain(page, { care });
    for (const kind of everyKind()) {
      const path = pagePath(lang, kind) || './';
      await page.goto(path);
      await expect(page.locator('html'), path).toHaveAttribute('lang', lang);
      if (care) await expect(page.locator('html'), path).toHaveAttribute('data-care');
      expect(await violations(page), path).toEqual([]);
    }
    await page.goto('no/such/page/');
    expect(await violations(page), 'the page for an address that names none').toEqual([]);

    await page.goto(`${folderOf(lang)}booth/little-customer/`);
    const pinyin = page.locator('[data-pinyin-switch]');
    if (await pinyin.count()) {
      await pinyin.click();
      await expect(page.locator('ruby').first()).toBeVisible();
      expect(await violations(page), 'pinyin').toEqual([]);
    }
    for (const tool of ['search', 'more', 'help']) {
      await page.locator(`[data-tool="${tool}"]:visible`).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), tool).toEqual([]);
      if (tool === 'more') {
        await page.getByRole('dialog').getByRole('button', { name: words.settings, exact: true }).click();
        await expect(page.locator('.choice').first()).toBeVisible();
        expect(await violations(page), 'settings').toEqual([]);
      }
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });

  test(`the hall and each of its dialogs break no rule of WCAG 2.2 AA, ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    const button = (word: string) => page.getByRole('button', { name: word, exact: true }).filter({ visible: true }).first();
    const dialog = page.getByRole('dialog');
    const close = async () => {
      await dialog.getByRole('button', { name: words.close, exact: true }).click();
      await expect(dialog).toBeHidden();
    };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await comeAgain(page, { care });
    await page.goto(folderOf(lang));
    await hallReady(page);
    await page.locator('#enter-hall').click();
    await expect(page.locator('html')).toHaveAttribute('data-surface', 'hall');
    expect(await violations(page), 'arrival').toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.in-view-opener')).toHaveAttribute('aria-expanded', 'true');
    expect(await violations(page), 'what is near').toEqual([]);
    await page.keyboard.press('Escape');

    const dialogs: [opener: string, inside?: () => Promise<void>][] = [
      [words.map],
      [words.search, async () => {
        await page.getByRole('searchbox').fill('cunkuan');
        await expect(page.locator('.hit').first()).toBeVisible();
        expect(await violations(page), 'search results').toEqual([]);
        await page.getByRole('searchbox').fill('qqqxxx');
        await expect(page.locator('.hit')).toHaveCount(0);
      }],
      [words.tours],
      [words.settings],
      [words.help, async () => {
        expect(await violations(page), 'help').toEqual([]);
        await button(words.helpFamily).click();
        expect(await violations(page), 'the card for the family').toEqual([]);
        await button(words.helpReturn).click();
        await button(words.helpCheated).click();
        expect(await violations(page), 'the first step of help').toEqual([]);
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
      expect(await violations(page), opener).toEqual([]);
      await close();
    }

    await button(words.nextBooth).click();
    await standStill(page);
    // In care mode the next booth's text opens by itself.
    if (!care) {
      expect(await violations(page), 'before a booth').toEqual([]);
      await button(words.read).click();
    }
    await expect(dialog.locator('.prose')).toBeVisible();
    expect(await violations(page), 'reading').toEqual([]);
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
