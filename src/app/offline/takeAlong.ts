import { isFile } from './isFile';
import { alongCache, listFile, visitCache } from './names';
import { bytesOf, compare, filesFor, keptAs, type SiteFile, type SiteList } from './siteList';

/** Files fetched at a time: more would starve the page on a weak network. */
const atOnce = 4;
/** Room left free on the device, as a share of what is to come. */
const spare = 1.2;

export interface Progress {
  /** Bytes kept, of all there are. */
  kept: number;
  of: number;
}

interface Who {
  /** Absolute address of the site, ending in `/`. */
  root: string;
  lang: string;
  headset: boolean;
}

/** Whether this browser can keep anything; on plain http and in old ones it cannot. */
export function canKeep(): boolean {
  return isSecureContext && 'serviceWorker' in navigator && 'caches' in window;
}

/** Whether this device is worn, or may have a headset plugged in; a phone's browser knows headsets too, and has none. */
export function hasHeadset({ userAgent }: Pick<Navigator, 'userAgent'>): boolean {
  return 'xr' in navigator && (/\bVR\b|Oculus|Pico/i.test(userAgent) || !/Mobile|Android/.test(userAgent));
}

/** The site as it is on the server now, or as it was when it was taken along. Rejects when neither is to be had. */
async function siteList(root: string): Promise<SiteList> {
  const address = new URL(listFile, root).href;
  const response = (await fetch(address, { cache: 'no-cache' }).catch(() => null)) ?? (await caches.match(address));
  if (!response?.ok) throw new Error('The list of files is not to be had.');
  return (await response.json()) as SiteList;
}

async function keptNow(cache: Cache, root: string): Promise<string[]> {
  const list = new URL(listFile, root).href;
  return (await cache.keys()).map(({ url }) => url).filter((url) => url !== list);
}

/** How much of the hall this device holds. A cache that was emptied, or half of it, is seen as it is. */
export async function alongSoFar({ root, lang, headset }: Who): Promise<Progress> {
  const files = filesFor(await siteList(root), lang, headset);
  const { missing } = compare(root, files, await keptNow(await caches.open(alongCache), root));
  const of = bytesOf(files);
  return { kept: of - bytesOf(missing), of };
}

/** Thrown when the device has too little room; what came before stays. */
export class NoRoom extends Error {}

/**
 * Fetches what is missing of the hall and keeps it, until all is there or `signal` says to pause; told again, it goes on
 * where it was. New files come first and old ones go last, so that at no moment a page lacks what it needs.
 * Rejects with `NoRoom`, and with what the network says when it breaks; what has come is kept.
 */
export async function takeAlong({ root, lang, headset }: Who, signal: AbortSignal, tell: (progress: Progress) => void): Promise<void> {
  const list = await siteList(root);
  const files = filesFor(list, lang, headset);
  const cache = await caches.open(alongCache);
  const { missing, stale } = compare(root, files, await keptNow(cache, root));
  const of = bytesOf(files);
  let kept = of - bytesOf(missing);
  tell({ kept, of });
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && quota - (usage ?? 0) < bytesOf(missing) * spare) throw new NoRoom();
  // Without it the browser may throw everything out when room gets short; it says no more often than not, and that is all right.
  await navigator.storage?.persist?.().catch(() => false);

  // Pages come after all they need.
  const waiting = missing.toSorted(([a], [b]) => Number(a.endsWith('/')) - Number(b.endsWith('/')));
  const fetchOn = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await keep(cache, root, file, signal);
      kept += file[1];
      tell({ kept, of });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchOn));
  await cache.put(new URL(listFile, root).href, new Response(JSON.stringify(list)));
  await Promise.all(stale.map((address) => cache.delete(address)));
}

async function keep(cache: Cache, root: string, file: SiteFile, signal: AbortSignal): Promise<void> {
  const address = new URL(file[0], root).href;
  // Without a revision the name holds the hash: what the visit has met already need not come again.
  const known = file[2] ? undefined : await (await caches.open(visitCache)).match(address);
  signal.throwIfAborted();
  const response = known ?? (await fetch(address, { cache: file[2] ? 'no-cache' : 'default', signal }));
  if (!response.ok || (!file[2] && !isFile(response))) throw new Error(`${address}: ${response.status}`);
  await cache.put(keptAs(root, file), response).catch((error: unknown) => {
    // How much room there is, browsers only guess, and some do not tell.
    throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new NoRoom() : error;
  });
}

/** Brings what was taken along up to the site of today. Does nothing when nothing was, or the whole of it never came. */
export async function refreshAlong(who: Who): Promise<void> {
  if (!(await caches.has(alongCache))) return;
  const cache = await caches.open(alongCache);
  if (await cache.match(new URL(listFile, who.root).href)) await takeAlong(who, new AbortController().signal, () => undefined);
}

/** Forgets the hall taken along. */
export async function leaveAlong(): Promise<void> {
  await caches.delete(alongCache);
}
