/**
 * Calls `visit` with every node under `tree` and its parent, in the order of the text.
 * A visitor may replace a node among its parent's children; the nodes under the old one are still visited.
 */
export function walk<Node extends { type: string }>(tree: Node, visit: (node: Node, parent: Node & { children: Node[] }) => void): void {
  if (!hasChildren(tree)) return;
  for (const child of tree.children) {
    visit(child, tree);
    walk(child, visit);
  }
}

function hasChildren<Node extends { type: string }>(node: Node): node is Node & { children: Node[] } {
  return 'children' in node;
}
