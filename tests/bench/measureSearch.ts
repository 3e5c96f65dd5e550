import type { Browser } from '@playwright/test';
import { withPhone } from './phone';
import type { Site } from './sites';

/** Words, initials, a slip of either kind, a sentence: every way through the search. */
const queries = ['存款保险', 'ckbx', 'cunkaun', '存宽保险', '有人让我转账怎么办'];

/** Milliseconds from a changed search box to the results on the slow phone's page; the slowest of several queries, each asked thrice. */
export function measureSearch(browser: Browser, site: Site): Promise<number> {
  return withPhone(browser, site, 'fast', async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto('./');
    await page.locator('[data-tool="search"]').first().click();
    const box = page.getByRole('searchbox');
    await box.fill('预热');
    await page.locator('.search-status').filter({ hasText: /\S/ }).waitFor();
    const times: number[] = [];
    for (const query of queries) {
      const tries: number[] = [];
      for (let time = 0; time < 3; time += 1) tries.push(await box.evaluate(askFor, query));
      times.push(Math.min(...tries.slice(1)));
    }
    return Math.max(...times);
  });
}

/** Runs in the page: empties the box, asks, and waits for the results to stand there. */
async function askFor(box: HTMLElement | SVGElement, query: string): Promise<number> {
  const input = box as HTMLInputElement;
  const set = (value: string) => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const shown = () => document.querySelector('.sheet-dialog [data-hit]') !== null;
  const until = (wanted: boolean) => new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (shown() !== wanted) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(document.body, { subtree: true, childList: true });
    if (shown() === wanted) {
      watch.disconnect();
      resolve();
    }
  });
  set('');
  await until(false);
  const begun = performance.now();
  set(query);
  await until(true);
  return performance.now() - begun;
}
