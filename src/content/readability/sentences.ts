import type { Nodes, Root, Text } from 'mdast';
import { walk } from '../markdown/walk';
import type { Point } from '../problems';

export interface Sentence {
  text: string;
  /** Where its character at `offset` stands in the file. */
  at(offset: number): Point;
}

/** What ends a sentence, with the quotation mark or bracket that may close after it. */
const end = /[。！？!?；;…]+[”’」』）)]*/g;

/** The sentences of a markdown text. A block ends one even without a full stop; headings and code are none. */
export function sentencesOf(tree: Root): Sentence[] {
  const sentences: Sentence[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') sentences.push(...split(node));
  });
  return sentences;
}

function split(block: Nodes): Sentence[] {
  const parts: { node: Text; from: number }[] = [];
  let text = '';
  walk<Nodes>(block, (node) => {
    if (node.type === 'text') {
      parts.push({ node, from: text.length });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
  });
  const ends = [...text.matchAll(end)].map(({ 0: mark, index }) => index + mark.length);
  return [...ends, text.length].flatMap((to, index) => {
    const from = ends[index - 1] ?? 0;
    const sentence = text.slice(from, to);
    const begins = from + sentence.search(/\S/);
    return sentence.trim() === '' ? [] : [{ text: sentence.trim(), at: (offset) => placeOf(parts, begins + offset) }];
  });
}

/** Where the character at `offset` of the joined text stands in the file. */
function placeOf(parts: { node: Text; from: number }[], offset: number): Point {
  const { node, from } = parts.findLast((part) => part.from <= offset)!;
  const start = node.position!.start;
  const before = node.value.slice(0, offset - from).split('\n');
  const last = before.at(-1)!.length;
  return { line: start.line + before.length - 1, column: before.length === 1 ? start.column + last : last + 1 };
}
