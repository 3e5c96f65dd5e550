import type { Element, ElementContent, Nodes } from 'hast';
import { chapterOf, readTimeMark } from '../../exhibition/timeMark';
import type { Cue } from '../../exhibition/types';
import { plainText } from '../markdown/plainText';
import { walk } from '../markdown/walk';
import type { ReadyFilm } from './checkFilms';

interface Shown {
  /** Names the film to a screen reader. */
  label: string;
  lang: string;
}

const isHeading = (node: ElementContent): node is Element => node.type === 'element' && /^h[2-6]$/.test(node.tagName);

/**
 * Puts a film into its box: after the opening words the film itself, which fetches nothing before it is played, and under each chapter's
 * heading what is said in it. A picture among the opening words is what is shown before. It stands in the page as it is, so it plays where no script runs.
 */
export function showFilm(box: Element, film: ReadyFilm, { label, lang }: Shown): void {
  const first = box.children.findIndex(isHeading);
  const intro = box.children.slice(0, first);
  const poster = intro.find((child) => pictureIn(child) !== undefined);
  const chapters = box.children.slice(first).flatMap((child) => (isHeading(child) ? (readTimeMark(plainText(child)) ?? []) : []));
  const marks = chapters.map(({ seconds }) => seconds);
  const said = marks.map((_, chapter) => paragraph(film.cues.filter(({ from }) => chapterOf(marks, from) === chapter), lang));
  const rest: ElementContent[] = [];
  let chapter = -1;
  for (const child of box.children.slice(first)) {
    // What was said before this heading ends there.
    if (isHeading(child)) {
      rest.push(...(said[chapter] ?? []));
      chapter += 1;
    }
    rest.push(child);
  }
  // A question follows the last chapter; a box without one is refused.
  rest.push(...(said[chapter] ?? []));
  box.children = [...intro.filter((child) => child !== poster), video(film, poster && pictureIn(poster), label, lang), ...rest];
}

function pictureIn(node: ElementContent): string | undefined {
  let found: string | undefined;
  if (node.type === 'element') walk<Nodes>(node, (inside) => {
    if (inside.type === 'element' && inside.tagName === 'img') found = String(inside.properties.src);
  });
  return found;
}

function video({ files: [film, captions], width, height, seconds, bytes, silent }: ReadyFilm, poster: string | undefined, label: string, lang: string): Element {
  const track: Element = { type: 'element', tagName: 'track', properties: { kind: 'captions', default: true, src: `~/${captions.path}`, srcLang: lang, label }, children: [] };
  const properties = {
    controls: true, playsInline: true, preload: 'none', src: `~/${film.path}`, width, height, ariaLabel: label,
    ...(poster && { poster }), dataSeconds: seconds, dataBytes: bytes, ...(silent && { dataSilent: '' }),
  };
  return { type: 'element', tagName: 'video', properties, children: [track] };
}

/** The sentences of a chapter, each with its times, as a paragraph; none where nothing is said. */
function paragraph(cues: readonly Cue[], lang: string): Element[] {
  if (cues.length === 0) return [];
  const sentences = cues.flatMap(({ from, to, text }): ElementContent[] => [
    { type: 'element', tagName: 'span', properties: { dataFrom: from, dataTo: to }, children: [{ type: 'text', value: text }] },
    ...(lang.startsWith('zh') ? [] : [{ type: 'text', value: ' ' } as const]),
  ]);
  return [{ type: 'element', tagName: 'p', properties: { className: ['lecture-said'] }, children: sentences }];
}
