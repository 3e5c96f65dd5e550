import { visitCache } from './names';

/**
 * Forgets which pages this device has met, by dropping its copies of them. Front pages, scripts and what was taken along stay: they say nothing
 * of the visitor, and without a network the hall opens from them. `root` is the site's absolute address. Never rejects.
 */
export async function forgetPages(root: string): Promise<void> {
  try {
    if (!(await caches.has(visitCache))) return;
    const cache = await caches.open(visitCache);
    const told = (await cache.keys()).filter(({ url }) => /^(?:[\w-]+\/)?(?:booth|zone|tour|question)\/[^/]+\/$/.test(url.slice(root.length)));
    await Promise.all(told.map((request) => cache.delete(request)));
  } catch {
    // Where no cache may be opened, none is kept.
  }
}
