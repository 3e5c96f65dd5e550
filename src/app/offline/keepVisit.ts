import { ownScript } from '../../exhibition/trusted';
import { originalLang } from '../../exhibition/types';
import { isFilm } from './filmAnswer';
import type { Met } from './keepMet';
import { listFile, offlinePage } from './names';
import type { SiteList } from './siteList';
import { canKeep, hasHeadset, refreshAlong } from './takeAlong';

interface Parts {
  /** Absolute address of the site, ending in `/`. */
  root: string;
  lang: string;
}

/** Milliseconds between two looks for a new version, while the page is in front. */
const lookEvery = 60 * 60 * 1000;

/**
 * Lets this device open without a network what the visit has met: this page, its language's front page, and every file they
 * have used so far; from now on the service worker keeps what is met. Costs no second download. Never rejects.
 */
export async function keepVisit({ root, lang }: Parts): Promise<void> {
  if (!canKeep()) return;
  try {
    await navigator.serviceWorker.register(ownScript(new URL('sw.js', root).href), { scope: root });
    const { active } = await navigator.serviceWorker.ready;
    const folder = lang === originalLang ? '' : `${lang}/`;
    const used = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith(root) && !name.endsWith(listFile) && !isFilm(name));
    // The page for times without a network comes last: where it is, all is.
    const met: Met = { keep: [...new Set([location.href, new URL(folder, root).href, ...used, new URL(folder + offlinePage, root).href].map((address) => address.split(/[?#]/)[0]!))] };
    // A worker is no window: it has no origin to be named.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    active!.postMessage(met);
    if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData) await refreshAlong({ root, lang, headset: hasHeadset(navigator) });
  } catch {
    // Private windows and full devices refuse; the hall needs none of it.
  }
}

/**
 * Calls `changed` once the server has another version than this page. Looks whenever the page comes back to the front, and
 * every hour: halls stay open for days on a stand, and a phone's tab sleeps for weeks.
 */
export function watchVersion(root: string, changed: () => void): void {
  let mine: string | null = null;
  let last = -lookEvery;
  const look = async () => {
    if (document.hidden || performance.now() - last < lookEvery / 60) return;
    last = performance.now();
    const response = await fetch(new URL(listFile, root), { cache: 'no-cache' }).catch(() => null);
    const told = response?.ok ? ((await response.json().catch(() => null)) as SiteList | null) : null;
    if (!told) return;
    mine ??= told.version;
    if (told.version !== mine) changed();
  };
  document.addEventListener('visibilitychange', () => void look());
  setInterval(() => void look(), lookEvery);
  void look();
}
