import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import type { Tour } from '../../src/exhibition/types';
import { fill } from '../../src/exhibition/words';
import { letIn, openEvent, ready } from './event';
import { words } from './hall';
import { chooseBy, headset, pageOf, ways, type Way } from './headset';

let tour: Tour;
test.beforeAll(async () => {
  tour = (await compileExhibition('content')).tours['zh-CN']![0]!;
});
test.describe.configure({ timeout: 400_000 });

for (const [name, way] of Object.entries(ways)) {
  test(`a whole five-minute visit by ${name} alone: every stop of the tour, a question answered, and the farewell`, async ({ page }) => {
    await openEvent(page);
    await letIn(page);
    await way.takeUp(page);
    const board = page.locator('.board-reading');
    const next = (on: 'lectern' | 'reading') => chooseBy(page, way, on, words.nextBooth);
    /** The stop whose text is read to its end, where the board itself leads on; the others are left by closing it. */
    const readThrough = 3;
    for (const [i, { booth, line }] of tour.stops.entries()) {
      if (i !== readThrough + 1) await next('lectern');
      await expect.poll(async () => (await headset(page)).booth).toBe(booth);
      await expect(board.locator('.article')).toBeAttached();
      await expect(page.locator('.board-lectern .lectern-line')).toHaveText(line);
      await expect(page.locator('.event-line')).toHaveText(line);
      if (i === 0) await turnAndComeBack(page, way);
      if (i === 1) await answer(page, way);
      if (i === readThrough) await readToTheEnd(page, way).then(() => next('reading'));
      else await chooseBy(page, way, 'reading', words.close);
    }
    await next('lectern');
    await expect(board).toContainText(words.sitThenTakeOff);
    await chooseBy(page, way, 'reading', words.leaveVr);
    await ready(page);
    for (const word of [fill(words.eventVisits, { count: 1 }), fill(words.eventBooths, { count: tour.stops.length })]) await expect(page.locator('.event-totals')).toContainText(word);
  });
}

/** Reads the second page, and goes back to the first. */
async function turnAndComeBack(page: Page, way: Way): Promise<void> {
  // Of 'page 1 of 5' only the first number counts: what comes late adds pages while one reads.
  const open = async () => Number(/\d+/.exec((await page.locator('.board-reading .board-count').textContent())!)![0]);
  const first = await open();
  await chooseBy(page, way, 'reading', words.pageOn);
  await expect.poll(open).toBe(first + 1);
  await chooseBy(page, way, 'reading', words.pageBack);
  await expect.poll(open).toBe(first);
}

/** Reads on to the first question, answers it wrong, tries again, answers it right, and sees that it is so. */
async function answer(page: Page, way: Way): Promise<void> {
  const quiz = page.locator('.board-reading section[data-exhibit="quiz"] + .exhibit').first();
  await expect(quiz).toBeAttached();
  const rightText = (await page.locator('.board-reading section[data-exhibit="quiz"]').first().locator('li.right').evaluate((item) => item.firstChild!.textContent!)).trim();
  const choose = async (text: string) => {
    const button = quiz.getByRole('button', { name: text, includeHidden: true });
    await turnTo(page, way, button);
    const { drawn } = (await headset(page)).reading;
    await chooseBy(page, way, 'reading', button);
    await expect.poll(async () => (await headset(page)).reading.drawn).toBeGreaterThan(drawn);
  };
  await choose('不知道');
  await expect(quiz).toContainText(words.quizNotYet);
  await choose(words.quizAgain);
  await choose(rightText);
  await expect(quiz).toContainText(words.quizAllRight);
}

/** Turns pages until a thing is seen whole: on from where the visitor is, or back. */
async function turnTo(page: Page, way: Way, thing: ReturnType<Page['locator']>): Promise<void> {
  for (let turned = 0; turned < 15; turned += 1) {
    const off = await pageOf(thing);
    if (off === 0) return;
    await chooseBy(page, way, 'reading', off > 0 ? words.pageOn : words.pageBack);
  }
  throw new Error('It is on no page.');
}

async function readToTheEnd(page: Page, way: Way): Promise<void> {
  const last = page.locator('.board-reading .board-foot').getByRole('button', { name: words.nextBooth, exact: true, includeHidden: true });
  // What is pressed open or comes late adds pages while one reads.
  for (let turned = 0; turned < 20 && (await last.count()) === 0; turned += 1) await chooseBy(page, way, 'reading', words.pageOn);
}
