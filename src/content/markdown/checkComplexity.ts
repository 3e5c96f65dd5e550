import type { Problem } from '../../exhibition/types';
import { problem } from '../problems';

/**
 * Many times what the longest good page has. Some markdown (`]` by the thousand, `> a` line after line) takes the
 * parser time that grows with the square of its length: 200 KB of it took seven minutes, these limits keep it to seconds.
 */
const mostLines = 2_000;
const mostMarks = 4_000;
const longestLine = 8_000;
const deepest = 12;

/** Refuses text that would cost the parser of markdown or of stories minutes or its stack. Looks at characters only, in linear time. */
export function checkComplexity(text: string, file: string): Problem[] {
  const lines = text.split('\n');
  const complex = (line: number, what: string) => [problem('too-complex', file, { line, column: 1 }, { what })];
  if (lines.length > mostLines) return complex(mostLines, `文字有 ${lines.length} 行`);
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine) return complex(index + 1, `一行有 ${line.length} 个字符`);
    if (depthOf(line) > deepest) return complex(index + 1, '列表或引用一层套一层，套得太深');
    marks += line.match(/[[\]*_`<>~|:!]/g)?.length ?? 0;
    if (marks > mostMarks) return complex(index + 1, '星号、括号之类的符号太多');
  }
  return [];
}

/** How many lists and quotes a line opens or, by its indent, may stand in. */
function depthOf(line: string): number {
  const opened = /^(?:\s*(?:>|[-+*]\s|\d{1,9}[.)]\s))*/.exec(line)![0].replace(/[^>+*.)-]/g, '').length;
  const indent = /^\s*/.exec(line)![0].length;
  return Math.max(opened, Math.floor(indent / 8));
}
