import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Page, pagePath, rootFrom } from '../exhibition/paths';
import { originalLang, type ExhibitionIndex } from '../exhibition/types';
import { BoothPage } from './BoothPage';
import { Document } from './Document';
import { FrontPage } from './FrontPage';
import { GlossaryPage } from './GlossaryPage';
import type { Meta } from './Head';
import { HelpPage } from './HelpPage';
import { boothOf, indexOf, questionOf, tourOf, type Library } from './library';
import { NotFound } from './NotFound';
import type { PageAssets } from './pageAssets';
import { pageMeta, zoneOf } from './pageMeta';
import { PageScripts } from './PageScripts';
import { QuestionPage } from './QuestionPage';
import { QuestionsPage } from './QuestionsPage';
import { Shell } from './Shell';
import { TourPage } from './TourPage';
import { ZonePage } from './ZonePage';

/** The complete HTML of one page. Throws when the exhibition has no such page. */
export function renderPage(page: Page, lang: string, library: Library, assets: PageAssets): string {
  const index = indexOf(library, lang);
  const meta = pageMeta(page, lang, library);
  const root = rootFrom(meta.path);
  const questions = library.questions[lang] ?? [];
  return `<!doctype html>${renderToString(
    <Document meta={meta} root={root} assets={assets}>
      <Shell index={index} page={page} root={root}>
        {page.kind === 'front' && (
          <FrontPage index={index} tours={library.tours[lang] ?? []} booths={library.booths[lang] ?? {}} root={root} scripts={<PageScripts assets={assets} root={root} />} />
        )}
        {page.kind === 'zone' && (
          <ZonePage zone={zoneOf(index, page.id)} booths={library.booths[lang] ?? {}} questions={questions} index={index} root={root} />
        )}
        {page.kind === 'tour' && <TourPage tour={tourOf(library, lang, page.id)} index={index} root={root} />}
        {page.kind === 'booth' && <BoothPage booth={boothOf(library, lang, page.id)} questions={questions} index={index} root={root} />}
        {page.kind === 'question' && (
          <QuestionPage question={questionOf(library, lang, page.id)} questions={questions} index={index} root={root} />
        )}
        {page.kind === 'questions' && <QuestionsPage questions={questions} index={index} root={root} />}
        {page.kind === 'glossary' && <GlossaryPage terms={library.glossaries[lang] ?? []} index={index} root={root} />}
        {page.kind === 'help' && <HelpPage index={index} root={root} />}
      </Shell>
    </Document>,
  )}`;
}

/** What is told of a page that stands beside the exhibition, under whatever address it is shown: search engines shall not find it. */
function asideMeta({ hall, lang }: ExhibitionIndex, path: string, title: string, description: string): Meta {
  return {
    lang, path, description,
    title: `${title} · ${hall.name}`,
    siteName: hall.name,
    colour: hall.colour,
    kind: 'website',
    alternates: [],
    image: `${hall.url}share/hall.jpg`,
    shape: 'article',
  };
}

/** Such a page; its links start at the path the hall is published under, and it runs no script. */
function renderAside(index: ExhibitionIndex, assets: PageAssets, meta: Meta, text: (root: string) => ComponentChild): string {
  const root = new URL(index.hall.url).pathname;
  return `<!doctype html>${renderToString(
    <Document meta={meta} root={root} assets={{ ...assets, arrival: null, scripts: [], preloads: [] }}>
      <Shell index={index} page={{ kind: 'front' }} root={root} tools={false}>{text(root)}</Shell>
    </Document>,
  )}`;
}

/** The page for an address that names none, which a server shows at any depth. */
export function renderNotFound(library: Library, assets: PageAssets): string {
  const index = indexOf(library, originalLang);
  const { notFound, notFoundText } = index.words;
  return renderAside(index, assets, asideMeta(index, '404.html', notFound, notFoundText), (root) => <NotFound indexes={Object.values(library.indexes)} root={root} />);
}

/** The page the service worker shows for one that is neither kept nor to be had without a network. */
export function renderOffline(lang: string, library: Library, assets: PageAssets): string {
  const index = indexOf(library, lang);
  const { offlineTitle, offlineText, home } = index.words;
  return renderAside(index, assets, asideMeta(index, 'offline.html', offlineTitle, offlineText), (root) => (
    <div class="sheet">
      <section class="lost">
        <h1>{offlineTitle}</h1>
        <p class="lead">{offlineText}</p>
        <p><a class="enter" href={root + pagePath(lang, { kind: 'front' })}>{home}</a></p>
      </section>
    </div>
  ));
}
