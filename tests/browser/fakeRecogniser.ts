import type { Page } from '@playwright/test';

/** A recogniser that hears what the page's `say` holds when it is started, or fails with the name of an error after `!`. */
export async function fakeRecogniser(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Fake extends EventTarget {
      private timers: number[] = [];
      private ended = false;
      start() {
        const said = (window as unknown as { say: string }).say;
        const hear = (transcript: string, isFinal: boolean) => this.dispatchEvent(Object.assign(new Event('result'), { results: [Object.assign([{ transcript }], { isFinal })] }));
        const later = (act: () => void, ms: number) => this.timers.push(window.setTimeout(act, ms));
        if (said.startsWith('!')) {
          later(() => {
            this.dispatchEvent(Object.assign(new Event('error'), { error: said.slice(1) }));
            this.stop();
          }, 50);
          return;
        }
        later(() => hear(said.slice(0, 1), false), 100);
        if (!said.endsWith('…')) later(() => hear(said, true), 700);
      }
      stop() {
        for (const timer of this.timers) clearTimeout(timer);
        if (!this.ended) this.dispatchEvent(new Event('end'));
        this.ended = true;
      }
      abort() { this.stop(); }
    }
    Object.assign(window, { SpeechRecognition: Fake, say: '' });
  });
}

/** Says something to the little microphone that is open. */
export async function say(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => { (window as unknown as { say: string }).say = text; }, text);
  await page.locator('.sheet-dialog-speak .microphone-big').click();
}
