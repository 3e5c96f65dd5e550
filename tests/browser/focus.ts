import { expect, type Locator, type Page } from '@playwright/test';

/** Where the keyboard's focus is, in words for a failed test; empty when it is somewhere and seen. */
function focusTrouble(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return 'the focus is lost';
    const name = `${at.tagName.toLowerCase()}.${at.className} “${at.textContent?.slice(0, 20)}”`;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    // The hall's own line lies over its canvas.
    const over = getComputedStyle(at, '::after');
    const lines = [[outlineStyle, outlineWidth], [over.borderTopStyle, over.borderTopWidth]] as const;
    if (!lines.some(([style, width]) => style !== 'none' && Number.parseFloat(width) >= 2)) return `${name} shows no focus`;
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const seen = document.elementFromPoint(x, y);
    return seen && (at.contains(seen) || seen.contains(at)) ? '' : `${name} has the focus out of sight`;
  });
}

/** Expects the focus on something that shows it. A walk or a dialog may take a moment to settle. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => focusTrouble(page)).toBe('');
}

/** Presses Tab until `goal` has the focus, and sees at each step that the focus shows. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    // Past the last control the browser's own bar has its turn, and the page none.
    if (await page.evaluate(() => document.activeElement === document.body)) await page.keyboard.press('Tab');
    await expectFocusSeen(page);
  }
  throw new Error(`Tab never reached ${goal}`);
}
