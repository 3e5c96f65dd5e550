import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { storageKey } from '../../src/visit/persistence';
import { readSaved, writeSaved } from '../../src/visit/savedVisit';
import { usualSettings } from '../../src/visit/settings';
import { enterHall, words } from './hall';
import { violations } from './rules';
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

/** Comes as somebody who finished the classroom, and got one question more right afterwards. */
async function comeFinished(page: Page, chosen: Partial<typeof usualSettings> = {}): Promise<void> {
  const lessons = ['eight-rights-lesson', 'elders-scam-lesson', 'stop-hang-ask'];
  const rounds = (['before', 'after'] as const).map((stage, i) => ({ stage, at: i, verdicts: { a: i ? 'right' : 'wrong', b: 'right' } }));
  const bank = { edition: 1, first: 0, declined: null, courses: { '': { seen: 0, rounds } } };
  const text = writeSaved({ place: null, seen: lessons, tour: null, outcomes: Object.fromEntries(lessons.map((id) => [`${id}/lecture-1`, { right: 1, of: 1 }])), bookmarks: {}, bank, pledges: [], settings: { ...usualSettings, careAsked: true, ...chosen } });
  await page.addInitScript(([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text), [storageKey, text] as const);
}

test('a certificate waits for the first zone that is done', async ({ page }) => {
  await comeExperienced(page);
  await saveData(page);
  await page.goto('help/');
  await openCloth(page);
  await expect(cloth(page).getByText(words.awardNotYet)).toBeVisible();
});

for (const { lang, care, name } of looks) {
  test(`the certificate names what was done, bears a name that is kept nowhere, and is saved as a picture: ${name}`, async ({ page }) => {
    const spoken = wordsIn(lang);
    await comeFinished(page, { care });
    await saveData(page);
    await page.goto(`${folderOf(lang)}help/`);
    await openCloth(page, spoken);
    await cloth(page).getByRole('button', { name: spoken.awardShow }).press('Enter');
    const sheet = cloth(page).locator('.award-sheet');
    await expect(sheet).toHaveAttribute('alt', new RegExp(lang === 'en' ? 'Zones finished \\(1\\).*, 1 were right before and 2 after' : '做完了 1 个展区：智慧课堂。.*先前对 1 道，后来对 2 道'));
    await expect(sheet).toHaveAttribute('alt', new RegExp(spoken.awardNot.replaceAll('.', '\\.')));
    await cloth(page).getByLabel(spoken.awardName).fill('  阿雅<b>&');
    const saved = page.waitForEvent('download');
    await cloth(page).getByRole('button', { name: spoken.awardSave }).press('Enter');
    const png = await readFile(await (await saved).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(900);
    await expect(sheet).toHaveAttribute('alt', /阿雅<b>&/);
    // What is drawn is well-formed: a picture that is not has no size of its own.
    expect(await sheet.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(900);
    expect(await violations(page, '.award', 'best-practice')).toEqual([]);
    for (const control of await cloth(page).locator('.award').locator('button, input').all()) expect((await control.boundingBox())!.height).toBeGreaterThanOrEqual(care ? 60 : 44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await page.reload();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('阿雅');
  });
}

/** Comes with a certificate and opens it. */
async function openAward(page: Page) {
  await comeFinished(page);
  await saveData(page);
  await page.goto('help/');
  await openCloth(page);
  const award = cloth(page).locator('.award');
  await award.getByRole('button', { name: words.awardShow }).click();
  await expect(award.locator('.award-sheet')).toBeVisible();
  return award;
}

test('the certificate is sent to an app as a picture with the name on it; who closes the list of apps is told of no failure', async ({ page }) => {
  await page.addInitScript(() => {
    const sent: { title: string | undefined; files: File[] }[] = [];
    Object.assign(window, { sent });
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.length === 1 && files[0]!.type === 'image/png',
      share: ({ title, files }: ShareData) => {
        sent.push({ title, files: files ?? [] });
        return sent.length === 1 ? Promise.resolve() : Promise.reject(sent.length === 2 ? new DOMException('closed', 'AbortError') : new TypeError('refused'));
      },
    });
  });
  const award = await openAward(page);
  const sent = () => page.evaluate(async () => {
    const { sent } = window as unknown as { sent: { title: string; files: File[] }[] };
    return Promise.all(sent.map(async ({ title, files: [file] }) => {
      const { width } = await createImageBitmap(file!);
      return { title, name: file!.name, bytes: file!.size, width };
    }));
  });
  const share = award.getByRole('button', { name: words.awardShare, exact: true });
  await share.click();
  await expect.poll(async () => (await sent()).length).toBe(1);
  await award.getByLabel(words.awardName).fill('阿雅');
  await share.click();
  await expect.poll(async () => (await sent()).length).toBe(2);
  const [without, named] = await sent();
  expect(without).toMatchObject({ title: words.awardTitle, name: 'duocai-award.png', width: 900 });
  expect(named!.bytes).not.toBe(without!.bytes);
  const news = cloth(page).getByRole('status');
  await expect(news).toHaveText('');
  await share.click();
  await expect(news).toHaveText(words.passportFailed);
});

test('where a device sends no pictures, no button says it does, and the certificate is saved', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { canShare: () => false }));
  const award = await openAward(page);
  await expect(award.getByRole('button', { name: words.awardShare })).toHaveCount(0);
  const saved = page.waitForEvent('download');
  await award.getByRole('button', { name: words.awardSave }).click();
  expect((await saved).suggestedFilename()).toBe('duocai-award.png');
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
    expect(await violations(page, '.sheet-dialog-passport', 'best-practice')).toEqual([]);
    for (const button of await cloth(page).getByRole('button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(care ? 60 : 44);
  });
}
