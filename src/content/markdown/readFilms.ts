import type { Heading, Nodes, Root } from 'mdast';
import { readTimeMark } from '../../exhibition/timeMark';
import { fileStart, type Point } from '../problems';
import { walk } from './walk';

/** A film a page shows, to be looked for when all files are known. */
export interface FilmUse {
  /** Name of its files without their endings. */
  film: string;
  at: Point;
  /** Where its chapters begin, in seconds. */
  marks: { seconds: number; at: Point }[];
}

/** The films a text asks for by `:::lecture{film=…}`. */
export function readFilms(tree: Root): FilmUse[] {
  const films: FilmUse[] = [];
  walk<Nodes>(tree, (node) => {
    const film = node.type === 'containerDirective' && node.name === 'lecture' ? node.attributes?.film : undefined;
    if (!film || node.type !== 'containerDirective') return;
    const headings = node.children.filter((child): child is Heading => child.type === 'heading');
    const marks = headings.flatMap((heading) => {
      const mark = readTimeMark(wordsOf(heading));
      return mark ? [{ seconds: mark.seconds, at: heading.position?.start ?? fileStart }] : [];
    });
    films.push({ film, at: node.position?.start ?? fileStart, marks });
  });
  return films;
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
