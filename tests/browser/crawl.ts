import type { Page } from '@playwright/test';

/** What one page of the built site says of itself; addresses are absolute. */
export interface PageFacts {
  url: string;
  status: number;
  headings: number;
  lang: string;
  title: string;
  canonical: string | null;
  alternates: Record<string, string>;
  image: string | null;
  /** Links to pages of the site, with their `#place`. */
  links: string[];
  /** Pictures, styles, scripts, icons, and files linked to. */
  resources: string[];
  ids: string[];
}

/** Follows every link inside the site from `start`, an absolute address; `page` must already stand on the same origin. */
export function crawl(page: Page, start: string): Promise<PageFacts[]> {
  return page.evaluate(async (start) => {
    const isFile = /\.txt$/;
    const bare = (url: string) => url.split(/[?#]/)[0]!;
    const waiting = [start];
    const known = new Set(waiting);
    const facts: PageFacts[] = [];
    const read = async (url: string): Promise<PageFacts> => {
      const response = await fetch(url);
      const doc = new DOMParser().parseFromString(await response.text(), 'text/html');
      const all = (selector: string) => [...doc.querySelectorAll(selector)];
      const resolve = (address: string | null) => new URL(address ?? '', url).href;
      const targets = all('a[href]').map((link) => resolve(link.getAttribute('href'))).filter((href) => href.startsWith(start));
      const sets = all('[srcset]').flatMap((element) => element.getAttribute('srcset')!.split(', ').map((part) => part.split(' ')[0]!));
      return {
        url,
        status: response.status,
        headings: all('h1').length,
        lang: doc.documentElement.lang,
        title: doc.title,
        canonical: doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
        alternates: Object.fromEntries(all('link[rel="alternate"]').map((link) => [link.getAttribute('hreflang')!, link.getAttribute('href')!])),
        image: doc.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? null,
        links: targets.filter((href) => !isFile.test(href)),
        resources: [
          ...all('img[src], script[src]').map((element) => element.getAttribute('src')!),
          ...all('link[rel~="icon"], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="manifest"], link[rel="apple-touch-icon"]').map((link) => link.getAttribute('href')!),
          ...sets,
        ].map(resolve).concat(targets.filter((href) => isFile.test(href))),
        ids: all('[id]').map(({ id }) => id),
      };
    };
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const found = await read(url);
      facts.push(found);
      for (const link of found.links.map(bare)) {
        if (known.has(link)) continue;
        known.add(link);
        waiting.push(link);
      }
    }
    return facts;
  }, start);
}

/** Those of the addresses that do not answer with 200. */
export function deadAddresses(page: Page, addresses: string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const answers = await Promise.all(all.map(async (url) => [url, (await fetch(url, { method: 'HEAD' })).status] as const));
    return answers.filter(([, status]) => status !== 200).map(([url]) => url);
  }, [...new Set(addresses)]);
}
