import type { Element, Nodes, Root } from 'hast';
import type { Problem } from '../../exhibition/types';
import { excerpt, fileStart, problem, type Point } from '../problems';
import { decode, readContentPath, resolveFrom } from './contentPath';
import { walk } from './walk';

/** A link to another page of the hall, to be checked when all files are known. */
export interface PageLink {
  /** As the editor wrote it. */
  url: string;
  /** Path of the original the link leads to, such as `booths/fraud/fake-police.md`. */
  target: string;
  /** Address in the original language, such as `~/booth/fake-police/`; the text's HTML holds it. */
  address: string;
  at: Point;
}

/** What a telephone can dial. */
const diallable = /^tel:\+?\d[\d-]{1,18}\d$/;

const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Rewrites links between files as `~/` addresses in the original language, and refuses every unsafe one. */
export function readLinks(tree: Root, file: string): { links: PageLink[]; problems: Problem[] } {
  const links: PageLink[] = [];
  const problems: Problem[] = [];
  const refuse = (node: Element, found: Problem) => {
    problems.push(found);
    delete node.properties.href;
  };
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a' || isFootnote(node)) return;
    const at = node.position?.start ?? fileStart;
    const href = String(node.properties.href ?? '');
    const url = decode(href) ?? href;
    const shown = excerpt(url);
    const scheme = schemeOf(url);
    if (!hasWords(node)) problems.push(problem('link-without-words', file, at, { url: shown }));
    if (scheme !== undefined) {
      const good = safeSchemes.has(scheme) && (!scheme.startsWith('http') || URL.canParse(href));
      if (!good) refuse(node, problem('unsafe-link', file, at, { url: shown }));
      else if (scheme === 'tel' && !diallable.test(url)) refuse(node, problem('bad-phone-link', file, at, { url: shown }));
      return;
    }
    if (/^[\s/\\]*[/\\]{2}/.test(url)) return refuse(node, problem('unsafe-link', file, at, { url: shown }));
    const path = resolveFrom(file, href);
    const target = path === null || href.startsWith('#') ? null : readContentPath(path);
    if (target === null) return refuse(node, problem('broken-link', file, at, { url: shown, hint: '' }));
    links.push({ url, target: target.original, address: target.address, at });
    node.properties.href = target.address;
  });
  return { links, problems };
}

/** Whether a link says something: a word, or a picture, which is asked for its own words elsewhere. */
function hasWords(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasWords));
}

/** Footnotes are reported as such; the links they become are nobody's. */
function isFootnote({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

/** The scheme a browser would see, which ignores control characters and spaces: `java\tscript:` is `javascript`. */
function schemeOf(url: string): string | undefined {
  const compact = url.replace(/[\p{Cc}\p{Cf}\s]+/gu, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(compact)?.[1]?.toLowerCase();
}
