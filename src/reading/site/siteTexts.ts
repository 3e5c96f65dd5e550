import { pagePath } from '../../exhibition/paths';
import { originalLang } from '../../exhibition/types';
import { indexOf, type Library } from '../library';
import type { PageAssets } from '../pageAssets';
import { renderNotFound, renderOffline, renderPage } from '../renderPage';
import { siteAddresses } from './sitePages';
import { sitemap } from './sitemap';
import { webManifest } from './webManifest';

/** Every text file of the site drawn from the exhibition, as pairs of file name (relative to the root) and text. */
export function* siteTexts(library: Library, assets: PageAssets): Generator<[file: string, text: string]> {
  for (const { page, lang, path } of siteAddresses(library)) {
    yield [`${path}index.html`, renderPage(page, lang, library, assets)];
  }
  yield ['404.html', renderNotFound(library, assets)];
  for (const [lang, index] of Object.entries(library.indexes)) {
    const folder = pagePath(lang, { kind: 'front' });
    yield [`${folder}offline.html`, renderOffline(lang, library, assets)];
    yield [`${folder}site.webmanifest`, webManifest(index)];
  }
  const { hall } = indexOf(library, originalLang);
  yield ['sitemap.xml', sitemap(library)];
  yield ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${hall.url}sitemap.xml\n`];
}
