import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

/** What of a part of the page breaks a rule of WCAG 2.2 AA now, every control that is seen and too small for a finger, and whether the page is wider than its window. */
export async function faults(page: Page, part: string, controls: Locator, care: boolean): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const small = await controls.evaluateAll((all, least) => all.map((control) => ({ control, box: control.getBoundingClientRect() })).filter(({ box }) => box.height > 0 && (box.height < least || box.width < least)).map(({ control }) => control.outerHTML), care ? 60 : 44);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)), ...small, ...(wide ? ['wider than the window'] : [])];
}
