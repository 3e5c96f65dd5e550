import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../exhibition/types';
import { excerpt, fileStart, problem } from '../problems';
import { exhibitKinds } from '../../exhibits/kinds';
import { directiveNames } from './directives';
import { walk } from './walk';

/** Checks what plain markdown can get wrong: headings, web page code, and parts of GFM the hall does not use. `ticked`: every list may have boxes to tick. */
export function checkMarkdown(tree: Root, file: string, ticked: boolean): Problem[] {
  const problems: Problem[] = [];
  let level = 1;
  const mayBeTicked = new Set<Nodes>();
  walk<Nodes>(tree, (node) => {
    const at = node.position?.start ?? fileStart;
    if (node.type === 'heading') {
      if (node.depth === 1) problems.push(problem('heading-one', file, at, {}));
      else if (node.depth > level + 1) problems.push(problem('heading-jump', file, at, { from: level, to: node.depth }));
      level = node.depth;
    } else if (node.type === 'html') {
      problems.push(problem('raw-html', file, at, { code: excerpt(node.value) }));
    } else if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
      problems.push(problem('unsupported-syntax', file, at, { what: '脚注（[^1]）' }));
    } else if (node.type === 'containerDirective' && takesTicks(node.name)) {
      walk<Nodes>(node, (inside) => mayBeTicked.add(inside));
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean' && !ticked && !mayBeTicked.has(node)) {
      problems.push(problem('unsupported-syntax', file, at, { what: '带勾选框的清单（- [ ]）' }));
    } else if (node.type === 'text') {
      const stars = /\*\*[^*\s][^*]*\*\*/.exec(node.value);
      if (stars) problems.push(problem('stray-stars', file, at, { text: excerpt(stars[0]) }));
    } else if (node.type === 'paragraph') {
      const [first] = node.children;
      const hashes = first?.type === 'text' && /^#{1,6}[^#\s\d].*/.exec(first.value);
      if (hashes) problems.push(problem('stray-hashes', file, at, { text: excerpt(hashes[0]) }));
    }
  });
  return problems;
}

/** A box that is not known by its name is told as one mistake: what stands in it may be right for the one that was meant. */
function takesTicks(name: string): boolean {
  return !directiveNames.includes(name) || (Object.hasOwn(exhibitKinds, name) && exhibitKinds[name]!.tasks);
}
