import type { Problem } from '../../exhibition/types';
import { problem } from '../problems';

/** Stands in a new file wherever its example is to be replaced. */
export const unfinished = '【请改写】';

/** Finds the examples of a new file that nobody has replaced yet. */
export function checkUnfinished(text: string, file: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const column = line.indexOf(unfinished) + 1;
    return column > 0 ? [problem('unfinished', file, { line: index + 1, column }, {})] : [];
  });
}
