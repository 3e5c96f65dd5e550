import type { Heading, Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { lengthSaid } from '../../exhibition/splitSentences';

export type Child = ContainerDirective['children'][number];

/** A heading in a lecture's box, and what stands below it. */
export interface Part {
  heading: Heading;
  children: Child[];
}

/** The words of a piece of markdown, marks left out. */
export function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

/** How long a piece of markdown is when said, in Chinese characters. */
export const lengthOf = (node: Nodes): number => lengthSaid(wordsOf(node));
