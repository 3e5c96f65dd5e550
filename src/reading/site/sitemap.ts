import type { Page } from '../../exhibition/paths';
import { originalLang } from '../../exhibition/types';
import { tourOf, type Library } from '../library';
import { pageMeta } from '../pageMeta';
import { siteAddresses } from './sitePages';

/** sitemap.xml: every page that stands for itself (not a page shown for want of a translation). */
export function sitemap(library: Library): string {
  const entries = siteAddresses(library).flatMap(({ page, lang }) => {
    const { canonical, alternates } = pageMeta(page, lang, library);
    if (!alternates.some((other) => other.lang === lang)) return [];
    const reviewed = lastReviewed(page, library);
    return [
      '<url>',
      `<loc>${escape(canonical ?? '')}</loc>`,
      ...alternates.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other.lang}" href="${escape(other.url)}"/>`,
      ),
      ...(reviewed ? [`<lastmod>${reviewed}</lastmod>`] : []),
      '</url>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

/** The newest review of what the page shows, an ISO date; undefined when it shows no booth. */
function lastReviewed(page: Page, library: Library): string | undefined {
  const onTour = page.kind === 'tour' ? tourOf(library, originalLang, page.id).stops.map(({ booth }) => booth) : [];
  return Object.values(library.booths[originalLang] ?? {})
    .filter(({ id, zone }) => page.kind === 'front' || onTour.includes(id) || page.id === (page.kind === 'zone' ? zone : id))
    .map(({ reviewed }) => reviewed)
    .sort()
    .at(-1);
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
