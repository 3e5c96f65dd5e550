import type { Problem } from '../../exhibition/types';
import { problem } from '../problems';

const deepest = 12;
/** A paragraph of the longest page we want fits several times; longer lines are pasted data, slow to parse. */
const longestLine = 8_000;

/** Refuses text that would cost the markdown parser minutes or its stack; checked line by line before it is parsed. */
export function checkComplexity(text: string, file: string): Problem[] {
  for (const [index, line] of text.split('\n').entries()) {
    const at = { line: index + 1, column: 1 };
    if (line.length > longestLine) return [problem('too-complex', file, at, { what: `一行有 ${line.length} 个字符` })];
    const containers = /^(?:\s*(?:>|[-+*]\s|\d{1,9}[.)]\s))*/.exec(line)![0].replace(/[^>+*.)-]/g, '').length;
    const indent = /^\s*/.exec(line)![0].length;
    if (containers > deepest || indent > deepest * 8) return [problem('too-complex', file, at, { what: '列表或引用一层套一层，套得太深' })];
  }
  return [];
}
