import type { Nodes, Root } from 'hast';
import type { Problem } from '../../exhibition/types';
import { excerpt, fileStart, problem, type Point } from '../problems';
import { decode, resolveFrom } from './contentPath';
import { walk } from './walk';

/** The folder of pictures inside the content folder. */
export const pictureFolder = 'images/';

/** A picture a page shows, to be read when all files are known. */
export interface PictureUse {
  /** Path relative to the content folder, such as `images/deposit.svg`. */
  path: string;
  at: Point;
}

/** Rewrites the pictures of a text as `~/images/…` and refuses those that are not in the picture folder. */
export function readPictures(tree: Root, file: string): { pictures: PictureUse[]; problems: Problem[] } {
  const pictures: PictureUse[] = [];
  const problems: Problem[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'img') return;
    const at = node.position?.start ?? fileStart;
    const src = String(node.properties.src ?? '');
    const path = resolveFrom(file, src);
    if (String(node.properties.alt ?? '').trim() === '') problems.push(problem('missing-alt', file, at, {}));
    if (/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test((decode(src) ?? src).replace(/[\p{Cc}\p{Cf}\s]+/gu, ''))) {
      problems.push(problem('external-picture', file, at, { url: excerpt(src) }));
    } else if (path === null || !path.startsWith(pictureFolder)) {
      problems.push(problem('outside-content', file, at, { path: excerpt(decode(src) ?? src) }));
    } else {
      pictures.push({ path, at });
      node.properties.src = `~/${path}`;
      return;
    }
    delete node.properties.src;
  });
  return { pictures, problems };
}
