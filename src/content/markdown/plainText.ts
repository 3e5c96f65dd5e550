import type { Nodes } from 'hast';

const inline = new Set(['a', 'code', 'del', 'em', 'strong']);

/** The words of an HTML tree, one space between blocks. */
export function plainText(node: Nodes): string {
  return collect(node).replace(/\s+/g, ' ').trim();
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const words = node.children.map(collect).join('');
  return node.type === 'element' && inline.has(node.tagName) ? words : ` ${words} `;
}
