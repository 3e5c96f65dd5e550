import type { Locator, Page } from '@playwright/test';
import { violations } from './rules';

/** What of a part of the page breaks a rule of WCAG 2.2 AA now, every control that is seen and too small for a finger, and whether the page is wider than its window. */
export async function faults(page: Page, part: string, controls: Locator, care: boolean): Promise<string[]> {
  const broken = await violations(page, part);
  const small = await controls.evaluateAll((all, least) => all.map((control) => ({ control, box: control.getBoundingClientRect() })).filter(({ box }) => box.height > 0 && (box.height < least || box.width < least)).map(({ control }) => control.outerHTML), care ? 60 : 44);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...broken, ...small, ...(wide ? ['wider than the window'] : [])];
}
