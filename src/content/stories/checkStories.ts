import type { Problem } from '../../exhibition/types';
import { didYouMean } from '../nearest';
import { excerpt, fileStart, problem } from '../problems';
import { documentsOf, pagesOf, type Content } from '../readContent';

/** Checks that every story a page asks for is there, and that every story is asked for. */
export function checkStories(content: Content): Problem[] {
  const ids = content.stories.map(({ files }) => files.id);
  const used = pagesOf(content).flatMap(documentsOf).flatMap(({ file, stories }) => stories.map((use) => ({ file, ...use })));
  const missing = used.filter(({ id }) => !ids.includes(id)).map(({ file, id, at }) => problem('missing-story', file, at, { id: excerpt(id), hint: didYouMean(id, ids) }));
  const unused = content.stories.filter(({ files }) => !used.some(({ id }) => id === files.id));
  return [...missing, ...unused.map(({ files }) => problem('unused-story', files.original, fileStart, { id: files.id }))];
}
