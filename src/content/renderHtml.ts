import type { Element, Nodes, Root } from 'hast';
import { pagePath, readPath } from '../exhibition/paths';
import { originalLang } from '../exhibition/types';
import type { Words } from '../exhibition/words';
import type { Document } from './document';
import { filmKey, type ReadyFilm } from './films/checkFilms';
import { showFilm } from './films/showFilm';
import { linkTerms, type TermFinder } from './linkTerms';
import { markChinese } from './markChinese';
import { directives } from './markdown/directives';
import { writeHtml } from './markdown/markdown';
import { walk } from './markdown/walk';
import type { ReadyPicture } from './pictures/pictureStore';

/** What a text needs to know of the rest of the hall to become HTML. */
export interface Surroundings {
  /** Language of the page the text is shown on, where its links stay. */
  lang: string;
  /** Language the text itself is in. */
  textLang: string;
  /** Words in the language the text itself is in. */
  words: Words;
  /** By path in the content folder. */
  pictures: ReadonlyMap<string, ReadyPicture>;
  /** By `filmKey`. */
  films: ReadonlyMap<string, ReadyFilm>;
  /** Addresses (`~/booth/x/`) of pages that are not there today: links to them become plain text. */
  hidden: ReadonlySet<string>;
  /** Names to explain, in the language the text itself is in; without it none is. */
  terms?: TermFinder;
}

/** Measure of the reading column, for the browser to choose a picture's width by. */
const pictureSizes = '(min-width: 48rem) 40rem, 92vw';

const rendered = new WeakMap<Root, Map<string, string>>();

/** The HTML of a document's body; remembered as long as nothing it depends on changes. */
export function renderHtml(document: Document<unknown>, surroundings: Surroundings): string {
  const known = rendered.get(document.body) ?? new Map<string, string>();
  rendered.set(document.body, known);
  const key = keyOf(document, surroundings);
  const html = known.get(key) ?? render(document.body, surroundings);
  known.set(key, html);
  return html;
}

function keyOf(document: Document<unknown>, { lang, textLang, words, pictures, films, hidden, terms }: Surroundings): string {
  const labels = Object.values(directives).map(({ label }) => words[label]);
  const sources = document.pictures.map(({ path }) => pictures.get(path)?.picture.src);
  const shown = document.films.map(({ film }) => films.get(filmKey(film, textLang))?.files.map(({ path }) => path));
  return JSON.stringify([lang, textLang, labels, sources, shown, document.links.map(({ address }) => hidden.has(address)), terms && [...terms.idOf]]);
}

function render(body: Root, { lang, textLang, words, pictures, films, hidden, terms }: Surroundings): string {
  const tree = structuredClone(body);
  walk<Nodes>(tree, (node, parent) => {
    if (node.type !== 'element') return;
    const href = String(node.properties.href ?? '');
    if (node.tagName === 'section') {
      const name = String((node.properties.className as string[] | undefined)?.[0]);
      const directive = directives[name];
      if (directive) node.properties.ariaLabel = words[directive.label];
    } else if (node.tagName === 'a' && hidden.has(href)) {
      node.tagName = 'span';
      node.properties = {};
    } else if (node.tagName === 'a' && href.startsWith('~/')) {
      const [path = '', anchor] = href.slice(2).split('#');
      const target = readPath(path, []);
      if (target) node.properties.href = `~/${pagePath(lang, target.page)}${anchor === undefined ? '' : `#${anchor}`}`;
    } else if (node.tagName === 'img') {
      const ready = pictures.get(String(node.properties.src).slice(2));
      if (ready) parent.children[parent.children.indexOf(node)] = pictureElement(node, ready);
    }
  });
  // Once its pictures are what they become: one of them is what is shown before the film.
  walk<Nodes>(tree, (node) => {
    const film = node.type === 'element' && node.tagName === 'section' ? films.get(filmKey(String(node.properties.dataFilm), textLang)) : undefined;
    if (film && node.type === 'element') showFilm(node, film, { label: words.film, lang: textLang });
  });
  if (terms) linkTerms(tree, terms, lang);
  if (textLang !== originalLang) markChinese(tree);
  return writeHtml(tree);
}

function pictureElement(image: Element, { picture }: ReadyPicture): Element {
  const sources = picture.sources.map(({ type, srcset }): Element => {
    const fromRoot = srcset.split(', ').map((entry) => `~/${entry}`).join(', ');
    return { type: 'element', tagName: 'source', properties: { type, srcSet: fromRoot, sizes: pictureSizes }, children: [] };
  });
  const { width, height } = picture;
  const properties = { src: `~/${picture.src}`, alt: image.properties.alt, width, height, loading: 'lazy', decoding: 'async' };
  return { type: 'element', tagName: 'picture', properties: {}, children: [...sources, { type: 'element', tagName: 'img', properties, children: [] }] };
}
