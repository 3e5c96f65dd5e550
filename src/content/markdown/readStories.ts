import type { Nodes, Root } from 'mdast';
import { fileStart, type Point } from '../problems';
import { walk } from './walk';

/** A story a page tells, to be looked for when all files are known. */
export interface StoryUse {
  id: string;
  at: Point;
}

/** The stories a text asks for by `:::story{src=…}`. */
export function readStories(tree: Root): StoryUse[] {
  const stories: StoryUse[] = [];
  walk<Nodes>(tree, (node) => {
    const src = node.type === 'containerDirective' && node.name === 'story' ? node.attributes?.src : undefined;
    if (src) stories.push({ id: src, at: node.position?.start ?? fileStart });
  });
  return stories;
}
