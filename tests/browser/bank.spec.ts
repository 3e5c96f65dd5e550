import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import type { BankTheme } from '../../src/exhibition/types';
import { fill } from '../../src/exhibition/words';
import { storageKey } from '../../src/visit/persistence';
import { enterHall, words } from './hall';
import { violations } from './rules';
import { comeAgain, folderOf, looks, saveData, wordsIn } from './skins';

let banks: Record<string, BankTheme[]>;
test.beforeAll(async () => {
  ({ banks } = await compileExhibition('content'));
});

const begun = new Date('2026-11-25T12:00:00');
const sheet = (page: Page) => page.locator('.sheet-dialog-bank');
const count = 6;

/** Opens the questions over a plain page, by way of the passport. */
async function openBank(page: Page, spoken = words): Promise<void> {
  await page.locator('[data-tool="more"]:visible').first().click();
  await page.getByRole('dialog').getByRole('button', { name: spoken.passport }).click();
  await page.getByRole('dialog').getByRole('button', { name: spoken.bankOpen }).press('Enter');
  await expect(sheet(page)).toBeVisible();
}

/** The question in front with its answers: two forms may ask in the same words. */
async function asked(page: Page): Promise<string> {
  return [await sheet(page).locator('legend').textContent(), ...(await sheet(page).locator('.bank-answer').allTextContents())].join('|');
}

/** The place of an answer of the question in front: the right one, or “do not know”. */
async function placeOf(page: Page, right: boolean, lang = 'zh-CN'): Promise<number> {
  const question = await asked(page);
  const form = banks[lang]!.flatMap(({ items }) => items.flatMap(({ forms }) => forms)).find(({ text, answers }) => [text, ...answers].join('|') === question)!;
  return right ? form.right : form.answers.length - 1;
}

/** Answers a whole round by keys alone, the first `right` questions rightly. Gives the questions asked. */
async function answerAll(page: Page, right: number): Promise<string[]> {
  const questions: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    await expect(sheet(page).locator('h2')).toHaveText(fill(words.bankNumber, { number, count }));
    questions.push(await asked(page));
    const place = await placeOf(page, number <= right);
    const answer = sheet(page).getByRole('radio').nth(place);
    await answer.focus();
    await page.keyboard.press('Space');
    await expect(answer).toBeChecked();
    await page.keyboard.press('Tab');
    // 上一题 stands before 下一题 from the second question on.
    if (number > 1) await page.keyboard.press('Tab');
    await expect(sheet(page).getByRole('button', { name: number === count ? words.bankFinish : words.bankNext })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(sheet(page).getByRole('heading', { name: words.bankNoted })).toBeFocused();
  return questions;
}

const start = (page: Page, word: string) => sheet(page).getByRole('button', { name: fill(word, { count }) }).first();

test('a round before, one after, and what was learnt; kept over a reload, asked again after 1, 7 and 30 days, wiped with the rest', async ({ page }) => {
  test.setTimeout(150_000);
  await page.clock.install({ time: begun });
  await comeAgain(page, {});
  await saveData(page);
  await page.goto('help/');
  await openBank(page);
  await start(page, words.bankStart).press('Enter');
  await expect(sheet(page)).toContainText(words.bankQuiet);
  const before = await answerAll(page, 2);
  // Nothing is said of right and wrong before the second round.
  await expect(sheet(page).locator('.bank-explained')).toHaveCount(0);
  await expect(sheet(page)).toContainText(fill(words.bankStarted, { count }));

  await sheet(page).getByRole('button', { name: words.bankOverview }).press('Enter');
  await start(page, words.bankAfter).press('Enter');
  const after = await answerAll(page, 5);
  expect(after.filter((question) => before.includes(question))).toEqual([]);
  const gain = fill(words.bankGain, { before: 2, after: 5, possible: 4, learnt: 3 });
  await expect(sheet(page)).toContainText(gain);
  await expect(sheet(page)).toContainText(fill(words.bankUnknown, { before: 4, after: 1 }));
  await expect(sheet(page).locator('.bank-explained > li')).toHaveCount(count);

  await page.clock.fastForward(2000);
  await page.reload();
  for (const [days, wait] of [[1, 1], [7, 6], [30, 23]] as const) {
    await openBank(page);
    await expect(sheet(page)).toContainText(gain);
    await expect(sheet(page)).toContainText(fill(words.bankWait, { days: wait }));
    await expect(start(page, words.bankRepeat)).toHaveCount(0);
    await page.clock.setSystemTime(new Date(begun.getTime() + days * 86_400_000));
    await page.reload();
    await openBank(page);
    await start(page, words.bankRepeat).press('Enter');
    await answerAll(page, days === 30 ? 4 : 6);
    await expect(sheet(page)).toContainText(fill(words.bankLater, { days, count, right: days === 30 ? 4 : 6 }));
    await page.clock.fastForward(2000);
    await page.reload();
  }
  // A clock set back loses nothing.
  await page.clock.setSystemTime(new Date(begun.getTime() - 90 * 86_400_000));
  await page.reload();
  await page.locator('[data-tool="more"]:visible').first().click();
  await page.getByRole('dialog').getByRole('button', { name: words.passport }).click();
  const passport = page.locator('.sheet-dialog-passport');
  await expect(passport).toContainText(gain);
  await expect(passport).toContainText(words.bankThrough);
  await passport.getByRole('button', { name: words.myDataDelete, exact: true }).press('Enter');
  await passport.getByRole('button', { name: words.myDataDeleteYes, exact: true }).press('Enter');
  await expect(passport).not.toContainText(gain);
  await expect(passport).toContainText(words.bankHow);
  expect(await page.evaluate((key) => localStorage.getItem(key) ?? '', storageKey)).not.toContain('verdicts');
});

test('closing the questions loses no answer, and none is skipped', async ({ page }) => {
  await comeAgain(page, {});
  await saveData(page);
  await page.goto('help/');
  await openBank(page);
  await start(page, words.bankStart).click();
  await sheet(page).getByRole('button', { name: words.bankNext }).click();
  await expect(sheet(page).getByRole('status')).toHaveText(words.bankChoose);
  await sheet(page).getByRole('radio').first().check();
  await sheet(page).getByRole('button', { name: words.bankNext }).click();
  await expect(sheet(page).locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await openBank(page);
  await expect(sheet(page).locator('h2')).toHaveText(fill(words.bankNumber, { number: 2, count }));
  await sheet(page).getByRole('button', { name: words.bankBack }).press('Enter');
  await expect(sheet(page).getByRole('radio').first()).toBeChecked();
});

test('one subject alone tells scams seen through from honest things taken for scams', async ({ page }) => {
  await comeAgain(page, {});
  await saveData(page);
  await page.goto('help/');
  await openBank(page);
  const fraud = banks['zh-CN']![0]!;
  const answerTheme = async (alarm: boolean) => {
    for (let number = 1; number <= fraud.items.length; number += 1) {
      const asked = await sheet(page).locator('legend').textContent();
      const form = fraud.items.flatMap(({ forms }) => forms).find(({ text }) => text === asked)!;
      await sheet(page).getByRole('radio').nth(alarm && form.alarm !== undefined ? form.alarm : form.right).check();
      await sheet(page).getByRole('button', { name: number === fraud.items.length ? words.bankFinish : words.bankNext }).click();
    }
  };
  await sheet(page).getByText(words.bankThemes).click();
  const theme = sheet(page).locator('.bank-course', { has: page.getByRole('heading', { name: fraud.title }) });
  await theme.getByRole('button').click();
  await answerTheme(true);
  await sheet(page).getByRole('button', { name: words.bankOverview }).click();
  await theme.getByRole('button').click();
  await answerTheme(false);
  await expect(sheet(page)).toContainText(fill(words.bankHits, { count: 2, before: 2, after: 2 }));
  await expect(sheet(page)).toContainText(fill(words.bankAlarms, { count: 2, before: 2, after: 0 }));
});

/** Leaves, and walks into the hall anew. */
async function comeBack(page: Page): Promise<void> {
  await page.goto('robots.txt');
  await enterHall(page);
}

test('the hall offers questions to somebody new, not twice a day, and again when it is time', async ({ page }) => {
  test.setTimeout(150_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install({ time: begun });
  await comeAgain(page, {});
  const offer = page.locator('.bank-offer');
  const tour = page.getByRole('button', { name: words.tourDecline, exact: true });
  await enterHall(page);
  // One thing at a time: first the tour.
  await expect(tour).toBeVisible();
  await expect(offer).toHaveCount(0);
  await tour.press('Enter');
  await expect(offer).toContainText(words.bankOfferBefore);
  for (const button of await offer.getByRole('button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await offer.getByRole('button', { name: words.bankNo }).press('Enter');
  await expect(offer).toHaveCount(0);
  await page.clock.runFor(2000);
  await comeBack(page);
  await tour.press('Enter');
  await page.clock.runFor(2000);
  await expect(offer).toHaveCount(0);

  await page.clock.setSystemTime(new Date(begun.getTime() + 86_400_000));
  await comeBack(page);
  await tour.press('Enter');
  await offer.getByRole('button', { name: words.bankYes }).click();
  await start(page, words.bankStart).click();
  await answerAll(page, 1);
  await sheet(page).getByRole('button', { name: words.bankOverview }).click();
  await start(page, words.bankAfter).click();
  await answerAll(page, 6);
  // What explains an answer is walked to.
  await sheet(page).locator('.bank-see').first().click();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.locator('.sheet-dialog-reading')).toBeVisible({ timeout: 30_000 });
  await page.clock.runFor(2000);

  await page.clock.setSystemTime(new Date(begun.getTime() + 9 * 86_400_000));
  await comeBack(page);
  await expect(offer).toContainText(words.bankOfferRepeat);
});

for (const { lang, care, name } of looks) {
  test(`the questions break no rule of access: ${name}`, async ({ page }) => {
    const spoken = wordsIn(lang);
    await comeAgain(page, { care });
    await saveData(page);
    await page.goto(`${folderOf(lang)}help/`);
    await openBank(page, spoken);
    const holds = async (where: string) => {
      expect(await violations(page, '.sheet-dialog-bank', 'best-practice'), where).toEqual([]);
      const targets = [...(await sheet(page).getByRole('button').all()), ...(await sheet(page).locator('.bank-answer, summary, .bank-see').all())];
      for (const target of targets) if (await target.isVisible()) expect((await target.boundingBox())!.height, `${where}: ${await target.textContent()}`).toBeGreaterThanOrEqual(care ? 60 : 44);
    };
    await holds('overview');
    for (const word of [spoken.bankStart, spoken.bankAfter]) {
      await start(page, word).click();
      await holds('question');
      for (let number = 1; number <= count; number += 1) {
        await sheet(page).getByRole('radio').nth(await placeOf(page, number > 2, lang)).check();
        await sheet(page).getByRole('button', { name: number === count ? spoken.bankFinish : spoken.bankNext }).click();
      }
      await holds('result');
      await sheet(page).getByRole('button', { name: spoken.bankOverview }).click();
    }
    await holds('overview with a result');
  });
}
