import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { storageKey } from '../../src/visit/persistence';
import { readSaved, writeSaved } from '../../src/visit/savedVisit';
import { usualSettings } from '../../src/visit/settings';
import { enterHall, words } from './hall';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

const cloth = (page: Page) => page.locator('.sheet-dialog-passport');
const picture = (page: Page) => cloth(page).locator('.passport-cloth > svg');

/** Opens the cloth over a plain page. */
async function openCloth(page: Page, spoken = words): Promise<void> {
  await page.locator('[data-tool="more"]:visible').first().click();
  await page.getByRole('dialog').getByRole('button', { name: spoken.passport }).click();
  await expect(picture(page)).toBeVisible();
}

/** Comes as somebody who read a booth and did what is in it. */
async function comeExperienced(page: Page): Promise<void> {
  const text = writeSaved({ place: null, seen: ['got-a-fake', 'no-safe-account'], tour: null, outcomes: { 'got-a-fake/quiz-1': { right: 1, of: 1 } }, bookmarks: {}, bank: null, pledges: [], settings: { ...usualSettings, careAsked: true } });
  await page.addInitScript(([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text), [storageKey, text] as const);
}

test('what was read and tried is on the cloth, on the page and in the hall alike', async ({ page }) => {
  await comeExperienced(page);
  await page.goto('help/');
  await openCloth(page);
  const said = await picture(page).getAttribute('aria-label');
  expect(said).toMatch(/^\D*1\D/);
  await page.keyboard.press('Escape');
  await enterHall(page);
  await page.getByRole('button', { name: words.map }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.passport }).click();
  await expect(picture(page)).toHaveAttribute('aria-label', said!);
});

test('the cloth is saved as a picture, the record as a file', async ({ page }) => {
  await comeExperienced(page);
  await saveData(page);
  await page.goto('help/');
  await openCloth(page);
  const saved = page.waitForEvent('download');
  await cloth(page).getByRole('button', { name: words.passportSave }).click();
  const png = await readFile(await (await saved).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
  await expect(cloth(page).getByRole('status')).toHaveText(words.passportSaved);
  const record = page.waitForEvent('download');
  await cloth(page).getByRole('button', { name: words.myDataExport }).click();
  const json = await readFile(await (await record).path(), 'utf8');
  expect(readSaved(json)?.seen).toEqual(['got-a-fake', 'no-safe-account']);
});

test('the record is deleted, but not by one press', async ({ page }) => {
  await comeExperienced(page);
  await saveData(page);
  await page.goto('help/');
  await openCloth(page);
  await cloth(page).getByRole('button', { name: words.myDataDelete }).press('Enter');
  await cloth(page).getByRole('button', { name: words.myDataKeep }).press('Enter');
  await expect(cloth(page).getByRole('button', { name: words.myDataDelete })).toBeFocused();
  expect(await page.evaluate((key) => localStorage.getItem(key), storageKey)).toContain('got-a-fake');
  await cloth(page).getByRole('button', { name: words.myDataDelete }).press('Enter');
  await cloth(page).getByRole('button', { name: words.myDataDeleteYes, exact: true }).press('Enter');
  await expect(cloth(page).getByRole('status')).toHaveText(words.myDataDeleted);
  await expect(picture(page)).toHaveAttribute('aria-label', /^\D*0\D/);
  expect(await page.evaluate((key) => localStorage.getItem(key) ?? '', storageKey)).not.toContain('got-a-fake');
});

for (const { lang, care, name } of looks) {
  test(`the cloth breaks no rule of access: ${name}`, async ({ page }) => {
    const spoken = wordsIn(lang);
    await comeAgain(page, { care });
    await saveData(page);
    await page.goto(`${folderOf(lang)}help/`);
    await openCloth(page, spoken);
    await cloth(page).getByRole('button', { name: spoken.myDataDelete }).click();
    const { violations } = await new AxeBuilder({ page }).include('.sheet-dialog-passport').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    for (const button of await cloth(page).getByRole('button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(care ? 60 : 44);
  });
}
