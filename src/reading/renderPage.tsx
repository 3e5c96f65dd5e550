import { renderToString } from 'preact-render-to-string';
import { type Page, rootFrom } from '../exhibition/paths';
import { originalLang } from '../exhibition/types';
import { BoothPage } from './BoothPage';
import { Document } from './Document';
import { FrontPage } from './FrontPage';
import { GlossaryPage } from './GlossaryPage';
import { HelpPage } from './HelpPage';
import { boothOf, indexOf, questionOf, tourOf, type Library } from './library';
import { NotFound } from './NotFound';
import type { PageAssets } from './pageAssets';
import { pageMeta, zoneOf } from './pageMeta';
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
    <Document meta={{ ...meta, poster: meta.poster && assets.poster }} root={root} assets={assets}>
      <Shell index={index} page={page} root={root}>
        {page.kind === 'front' && <FrontPage index={index} tours={library.tours[lang] ?? []} booths={library.booths[lang] ?? {}} root={root} />}
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

/**
 * The page for an address that names none. A server shows it at any depth,
 * so its links start at the path the hall is published under.
 */
export function renderNotFound(library: Library, assets: PageAssets): string {
  const index = indexOf(library, originalLang);
  const { hall, words, lang } = index;
  const root = new URL(hall.url).pathname;
  const meta = {
    lang,
    path: '404.html',
    title: `${words.notFound} · ${hall.name}`,
    description: words.notFoundText,
    siteName: hall.name,
    kind: 'website' as const,
    alternates: [],
    image: `${hall.url}share/hall.jpg`,
    poster: false,
  };
  return `<!doctype html>${renderToString(
    <Document meta={meta} root={root} assets={{ ...assets, scripts: [], preloads: [] }}>
      <Shell index={index} page={{ kind: 'front' }} root={root} tools={false}>
        <NotFound indexes={Object.values(library.indexes)} root={root} />
      </Shell>
    </Document>,
  )}`;
}
