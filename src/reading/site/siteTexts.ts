import { originalLang } from '../../exhibition/types';
import { indexOf, type Library } from '../library';
import type { PageAssets } from '../pageAssets';
import { renderNotFound, renderPage } from '../renderPage';
import { siteAddresses } from './sitePages';
import { sitemap } from './sitemap';

/** Every text file of the site drawn from the exhibition, as pairs of file name (relative to the root) and text. */
export function* siteTexts(library: Library, assets: PageAssets): Generator<[file: string, text: string]> {
  for (const { page, lang, path } of siteAddresses(library)) {
    yield [`${path}index.html`, renderPage(page, lang, library, assets)];
  }
  yield ['404.html', renderNotFound(library, assets)];
  const { hall, lang } = indexOf(library, originalLang);
  yield ['sitemap.xml', sitemap(library)];
  yield ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${hall.url}sitemap.xml\n`];
  yield [
    'site.webmanifest',
    JSON.stringify({
      name: hall.name,
      short_name: hall.name.slice(0, 12),
      description: hall.tagline,
      lang,
      start_url: './',
      display: 'minimal-ui',
      background_color: '#14284f',
      theme_color: '#14284f',
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      ],
    }),
  ];
}
