import { type Page, pagePath } from '../exhibition/paths';
import { type Booth, type ExhibitionIndex, originalLang, type Zone } from '../exhibition/types';
import type { Meta } from './Head';
import { boothOf, indexOf, questionOf, tourOf, type Library } from './library';
import { neighbours } from './neighbours';

/** Describes a page of the exhibition. Throws when there is no such page. */
export function pageMeta(page: Page, lang: string, library: Library): Meta {
  const index = indexOf(library, lang);
  const { hall } = index;
  const shown = subject(page, lang, library);
  const url = (of: string) => hall.url + pagePath(of, page);
  const languages = Object.keys(library.indexes).filter((of) => subject(page, of, library).lang === of);
  const canonical = url(languages.includes(lang) ? lang : originalLang);
  const isArticle = page.kind === 'booth' || page.kind === 'question';
  const image = `${hall.url}share/${shown.picture}.jpg`;
  return {
    lang,
    path: pagePath(lang, page),
    title: page.kind === 'front' ? shown.title : `${shown.title} · ${hall.name}`,
    description: shown.summary,
    siteName: hall.name,
    colour: hall.colour,
    kind: isArticle ? 'article' : 'website',
    canonical,
    alternates: [...languages.map((of) => ({ lang: of, url: url(of) })), { lang: 'x-default', url: url(originalLang) }],
    image,
    shape: page.kind === 'front' ? 'front' : 'article',
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': isArticle ? 'Article' : 'CollectionPage',
      ...(isArticle ? { headline: shown.title } : { name: shown.title }),
      description: shown.summary,
      inLanguage: shown.lang,
      isAccessibleForFree: true,
      dateModified: shown.reviewed,
      url: canonical,
      image,
      publisher: { '@type': 'Organization', name: hall.host },
    },
  };
}

interface Subject {
  title: string;
  summary: string;
  /** The language the text is really in. */
  lang: string;
  /** Name of its share picture. */
  picture: string;
  reviewed?: string;
}

function subject(page: Page, lang: string, library: Library): Subject {
  const index = indexOf(library, lang);
  if (page.kind === 'front') return { title: index.hall.name, summary: index.hall.tagline, lang, picture: 'hall' };
  if (page.kind === 'zone') return zoneSubject(zoneOf(index, page.id), lang);
  if (page.kind === 'tour') {
    const { title, summary, lang: own } = tourOf(library, lang, page.id);
    return { title, summary, lang: own ?? lang, picture: 'hall' };
  }
  if (page.kind === 'question') {
    const { title, short, lang: own, zone, reviewed } = questionOf(library, lang, page.id);
    return { title, summary: short, lang: own, picture: zone, reviewed };
  }
  const { words, help } = index;
  if (page.kind === 'questions') return { title: words.questions, summary: words.questionsIntro, lang, picture: 'hall' };
  if (page.kind === 'glossary') return { title: words.glossary, summary: words.glossaryIntro, lang, picture: 'hall' };
  if (page.kind === 'help') return { title: words.help, summary: words.helpIntro, lang: help.lang ?? lang, picture: 'hall', reviewed: help.reviewed };
  return boothSubject(boothOf(library, lang, page.id), index);
}

function zoneSubject({ id, title, summary, lang: own }: Zone, lang: string): Subject {
  return { title, summary, lang: own ?? lang, picture: id };
}

function boothSubject({ id, title, summary, lang, reviewed }: Booth, index: ExhibitionIndex): Subject {
  return { title, summary, lang, picture: neighbours(index, id).zone.id, reviewed };
}

/** Throws when there is no such zone. */
export function zoneOf(index: ExhibitionIndex, id: string): Zone {
  const zone = index.zones.find((one) => one.id === id);
  if (!zone) throw new Error(`no zone ${id}`);
  return zone;
}
