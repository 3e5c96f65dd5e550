import { expect, test, type Locator, type Page } from '@playwright/test';
import { practiceCode } from '../../src/exhibits/teller/model';
import type { ExhibitWordKey } from '../../src/exhibition/words';
import { storageKey } from '../../src/visit/persistence';
import { fakeSpeech } from './fakeSpeech';
import { faults } from './faults';
import { pressInArticle, pressOn, stepInside } from './headset';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

const machine = (page: Page | Locator) => page.locator('.exhibit .teller');

const faultsOf = (page: Page, care: boolean) => faults(page, '.exhibit:has(.teller)', machine(page).locator('button, a'), care);

for (const { lang, care, name } of looks) {
  test(`cash is taken out by keyboard alone, ${name}`, async ({ page }) => {
    const words = wordsIn(lang);
    const press = async (key: ExhibitWordKey) => {
      await machine(page).getByRole('button', { name: words[key], exact: true }).press('Enter');
    };
    const screen = machine(page).getByRole('group', { name: words.tellerScreen });
    await page.setViewportSize({ width: 390, height: 720 });
    await comeAgain(page, { care });
    await saveData(page);
    await page.goto(`${folderOf(lang)}booth/at-the-branch/`);
    await expect(machine(page)).toContainText(words.tellerPractice);
    expect(await faultsOf(page, care)).toEqual([]);
    await press('tellerDo-insertCard');
    await expect(screen).toBeFocused();
    await page.keyboard.type('9');
    await expect(machine(page).getByRole('status')).toHaveText(words['tellerNotice-ownCode']);
    await page.keyboard.type(practiceCode);
    await page.keyboard.press('Enter');
    await expect(machine(page).getByRole('status')).toHaveText(words['tellerNotice-cover']);
    await press('tellerDo-cover');
    expect(await faultsOf(page, care)).toEqual([]);
    await press('tellerEnter');
    await expect(screen).toContainText('3,000');
    await press('tellerDo-withdraw');
    await expect(screen).toBeFocused();
    await page.keyboard.type('500');
    await page.keyboard.press('Enter');
    for (const key of ['tellerDo-confirm', 'tellerDo-takeCash', 'tellerDo-counted'] as const) await press(key);
    await expect(screen).toContainText('2,500');
    await press('tellerDo-cancel');
    await press('tellerDo-take');
    await expect(screen).toContainText(words['teller-done']);
    expect(await faultsOf(page, care)).toEqual([]);
    await expect.poll(() => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').outcomes?.['at-the-branch/teller-1'], storageKey)).toEqual({ right: 1, of: 1 });
    expect(await page.evaluate((code) => JSON.stringify(localStorage).includes(code), practiceCode)).toBe(false);
  });
}

test.describe('at the machine', () => {
  const words = wordsIn('zh-CN');
  const press = (page: Page, key: ExhibitWordKey) => machine(page).getByRole('button', { name: words[key], exact: true }).click();
  const signIn = async (page: Page) => {
    await press(page, 'tellerDo-insertCard');
    await press(page, 'tellerDo-cover');
    for (const digit of practiceCode) await machine(page).getByRole('button', { name: digit, exact: true }).click();
    await press(page, 'tellerEnter');
  };

  test('a caller’s account is asked about, and what was sent can be called back', async ({ page }) => {
    await saveData(page);
    await page.goto('booth/second-look/');
    await signIn(page);
    await press(page, 'tellerDo-transfer');
    await press(page, 'tellerDo-heed');
    for (const digit of '200') await machine(page).getByRole('button', { name: digit, exact: true }).click();
    await press(page, 'tellerEnter');
    await expect(machine(page)).toContainText(words['teller-asked']);
    await press(page, 'tellerDo-deny');
    await press(page, 'tellerDo-insist');
    await press(page, 'tellerDo-confirm');
    await press(page, 'tellerDo-recall');
    await expect(machine(page).getByRole('status')).toHaveText(words['tellerNotice-recalled']);
    await expect(machine(page)).toContainText('3,000');
  });

  test('each screen is read aloud once asked for, and time that runs out keeps everything', async ({ page }) => {
    await fakeSpeech(page, { pace: 20 });
    await page.clock.install();
    await saveData(page);
    await page.goto('booth/at-the-branch/');
    await press(page, 'tellerRead');
    const said = () => page.evaluate(() => window.speech.said.map(({ text }) => text).join(''));
    await page.clock.runFor(3000);
    await expect.poll(said).toContain('请插卡');
    await signIn(page);
    await page.clock.runFor(3000);
    await expect.poll(said).toContain('您要办什么');
    await press(page, 'tellerPause');
    await page.clock.runFor(200_000);
    await expect(machine(page)).toContainText(words.tellerPaused);
    await press(page, 'tellerPause');
    await page.clock.runFor(125_000);
    await expect(machine(page)).toContainText(words['teller-resting']);
    await press(page, 'tellerDo-goOn');
    await expect(machine(page)).toContainText('3,000');
  });

  test('help is the hall’s own, and the magnifier is at hand', async ({ page }) => {
    await saveData(page);
    await page.goto('booth/at-the-branch/');
    await press(page, 'tellerMagnify');
    await expect(page.locator('.magnifier')).toBeVisible();
    await page.keyboard.press('Escape');
    await machine(page).getByRole('link', { name: words.tellerHelp }).click();
    await expect(page.getByRole('dialog')).toContainText('96110');
  });
});

test('a ray puts the card in on a headset’s board', async ({ page }) => {
  test.setTimeout(180_000);
  const words = wordsIn('zh-CN');
  await stepInside(page, './booth/at-the-branch/?hall');
  await pressOn(page, 'lectern', words.read);
  const board = page.locator('.board-reading');
  const card = words['tellerDo-insertCard'];
  await pressInArticle(page, machine(board).locator('button', { hasText: card }));
  await expect(machine(board).locator('.teller-pad')).toBeAttached();
  await expect(machine(board).locator('.teller-text')).toContainText(Array.from(practiceCode).join(' '));
});

test('without scripts the steps are there to read', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await page.goto('booth/at-the-branch/');
  await expect(page.locator('section[data-exhibit="teller"] li')).toHaveCount(5);
  await page.close();
});
