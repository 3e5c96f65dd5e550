/**
 * The service worker: a script of its own (`sw.js`). It answers without a network what this device has met before, or has
 * taken along. It holds no list and no version: pages come from the network first, and each asks for the files of its own
 * build by names that carry their content's hash, so versions are never mixed.
 */
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { filmAnswer, isFilm } from './filmAnswer';
import { isFile, isHashed } from './isFile';
import { isMet, keepMet } from './keepMet';
import { offlinePage, visitCache } from './names';

/** Seconds a page may take over a weak network before the one kept is shown. */
const patience = 4;

const worker = self as unknown as EventTarget & { skipWaiting(): Promise<void>; registration: { scope: string } };
// Nothing in it belongs to one version, so there is nothing to wait for.
worker.addEventListener('install', () => void worker.skipWaiting());
clientsClaim();
// A browser may stop a worker that takes long, or has no room; what is missing then comes with the next visit.
worker.addEventListener('message', (event) => {
  const told = event as MessageEvent<unknown> & { waitUntil(work: Promise<void>): void };
  if (isMet(told.data)) told.waitUntil(keepMet(told.data.keep).catch(() => undefined));
});

/** A page is one page, whatever stands after its `?`; so is a file taken along, which is kept under its revision. */
const plugins = [
  {
    cacheKeyWillBeUsed: async ({ request }: { request: Request }) => request.url.split('?')[0]!,
    cachedResponseWillBeUsed: async ({ request, cachedResponse }: { request: Request; cachedResponse?: Response | undefined }) =>
      cachedResponse ?? (await caches.match(request.url, { ignoreSearch: true })) ?? null,
  },
];
// What old builds left makes room in time; by number and not by age, since a phone whose clock runs years ahead would lose all it kept.
const expiring = [...plugins, { cacheWillUpdate: async ({ response }: { response: Response }) => (isFile(response) ? response : null) }, new ExpirationPlugin({ maxEntries: 800, purgeOnQuotaError: true })];
const common = { cacheName: visitCache, plugins };

const ours = (url: URL) => url.href.startsWith(worker.registration.scope) && !url.pathname.endsWith('/along.json');
registerRoute(({ request, url }) => request.mode === 'navigate' && ours(url), new NetworkFirst({ ...common, networkTimeoutSeconds: patience }));
registerRoute(({ url }) => ours(url) && isFilm(url.pathname), ({ request }) => filmAnswer(request));
registerRoute(({ url }) => ours(url) && isHashed.test(url.pathname), new CacheFirst({ cacheName: visitCache, plugins: expiring }));
registerRoute(({ url }) => ours(url), new StaleWhileRevalidate(common));

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  const path = request.url.slice(worker.registration.scope.length).split('/')[0]!;
  const own = await caches.match(new URL(`${path}/${offlinePage}`, worker.registration.scope).href);
  return own ?? (await caches.match(new URL(offlinePage, worker.registration.scope).href)) ?? Response.error();
});
