import { isFile, isHashed } from './isFile';
import { visitCache } from './names';

/** What a page tells the service worker to keep: absolute addresses it has met. */
export interface Met {
  keep: string[];
}

/** Whether a message is one a page sends with what it has met. */
export function isMet(message: unknown): message is Met {
  return Array.isArray((message as Partial<Met> | null)?.keep);
}

/**
 * Keeps what a page has met, in the order told; what is kept already is left as it is, and one that fails leaves the others be.
 * Done by the service worker: on the page's own thread a request takes milliseconds from whoever walks. Costs no second download
 * where the browser still has the file. Rejects where nothing may be kept.
 */
export async function keepMet(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(visitCache);
  for (const address of addresses) {
    if (await cache.match(address)) continue;
    const response = await fetch(address).catch(() => null);
    if (response && (isHashed.test(address) ? isFile(response) : response.ok)) await cache.put(address, response).catch(() => undefined);
  }
}
