import type { Page } from '../../exhibition/paths';
import { originalLang } from '../../exhibition/types';
import { indexOf, questionOf, tourOf, type Library } from '../library';
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

/** The newest review of what the page shows, an ISO date; undefined when nothing on it is reviewed. */
function lastReviewed(page: Page, library: Library): string | undefined {
  return shownOn(page, library).flatMap(({ reviewed }) => reviewed ?? []).sort().at(-1);
}

function shownOn(page: Page, library: Library): { reviewed?: string }[] {
  const booths = Object.values(library.booths[originalLang] ?? {});
  switch (page.kind) {
    case 'front': return booths;
    case 'zone': return booths.filter(({ zone }) => zone === page.id);
    case 'booth': return booths.filter(({ id }) => id === page.id);
    case 'tour': {
      const onTour = tourOf(library, originalLang, page.id).stops.map(({ booth }) => booth);
      return booths.filter(({ id }) => onTour.includes(id));
    }
    case 'questions': return library.questions[originalLang] ?? [];
    case 'question': return [questionOf(library, originalLang, page.id)];
    case 'help': return [indexOf(library, originalLang).help];
    case 'glossary': return [];
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
