import type { Element, Nodes, Root } from 'hast';
import { plainText } from './plainText';
import { walk } from './walk';

/**
 * What the compiler itself adds to text already made safe: tables that scroll and name their headers,
 * links out that tell the other site nothing. `title` names a table that has no heading above it.
 */
export function finishHtml(tree: Root, title: string): void {
  let heading = title;
  walk<Nodes>(tree, (node, parent) => {
    if (node.type !== 'element') return;
    if (/^h[2-6]$/.test(node.tagName)) heading = plainText(node) || heading;
    if (node.tagName === 'table') {
      nameHeaders(node);
      parent.children[parent.children.indexOf(node)] = scroller(node, heading);
    }
    if (node.tagName === 'a' && /^https?:/i.test(String(node.properties.href))) node.properties.rel = ['noopener', 'noreferrer'];
  });
}

function scroller(table: Element, label: string): Element {
  const properties = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: label };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** Header cells name their column; with an empty corner, the first cell of each row names the row. */
function nameHeaders(table: Element): void {
  const rows: Element[] = [];
  walk<Nodes>(table, (node) => {
    if (node.type === 'element' && node.tagName === 'tr') rows.push(node);
  });
  const cells = rows.map((row) => row.children.filter((cell) => cell.type === 'element'));
  const corner = cells[0]?.[0];
  const rowsAreNamed = corner !== undefined && plainText(corner) === '';
  for (const [index, row] of cells.entries()) {
    for (const [column, cell] of row.entries()) {
      if (index === 0) {
        cell.tagName = plainText(cell) === '' ? 'td' : 'th';
        if (cell.tagName === 'th') cell.properties.scope = 'col';
      } else if (column === 0 && rowsAreNamed && plainText(cell) !== '') {
        cell.tagName = 'th';
        cell.properties.scope = 'row';
      }
    }
  }
}
