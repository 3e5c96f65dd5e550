import type { Nodes, Root } from 'mdast';
import { walk } from '../markdown/walk';

/** Turns the boxes of ticked lists into classes, which outlast the making safe of the HTML. */
export function markTicks(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return;
    node.data = { ...node.data, hProperties: { className: [node.checked ? 'right' : 'wrong'] } };
    node.checked = null;
  });
}
