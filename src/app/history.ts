import { pagePath, readPath, type Page } from '../exhibition/paths';

/** The page a document shows, from the `data-page` of its root element. */
export function pageOf(html: HTMLElement, langs: string[]): { lang: string; page: Page } | null {
  return readPath(html.dataset.page ?? '', langs);
}

/** Absolute address of a page; `root` is the site's absolute address ending in `/`. */
export function addressOf(root: string, lang: string, page: Page): string {
  return new URL(pagePath(lang, page), root).href;
}

/** The page a link inside the site leads to, or null for a link elsewhere. */
export function pageAt(root: string, href: string, langs: string[]): { lang: string; page: Page } | null {
  const url = new URL(href, root);
  if (!url.href.startsWith(root)) return null;
  return readPath(url.href.slice(root.length).replace(/[?#].*$/, ''), langs);
}
