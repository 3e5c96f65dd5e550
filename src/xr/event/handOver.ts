import { readChoices, type Choices } from './eventRecord';

type SessionWindow = Pick<Window, 'sessionStorage'>;

const key = 'duocai-hall:event-choices';

/** Hands choices to the page of another language that opens next in this tab. Where nothing can be kept they are lost, and staff choose again. */
export function handOver(browser: SessionWindow, choices: Choices): void {
  try {
    browser.sessionStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // Said above.
  }
}

/** Takes what the page before handed over, once; null when there is nothing. */
export function handedOver(browser: SessionWindow): Choices | null {
  try {
    const text = browser.sessionStorage.getItem(key);
    browser.sessionStorage.removeItem(key);
    return text === null ? null : readChoices(text);
  } catch {
    return null;
  }
}
