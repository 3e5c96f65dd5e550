import type { Nodes, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Problem } from '../../exhibition/types';
import { didYouMean } from '../nearest';
import { excerpt, fileStart, problem, type Point } from '../problems';
import { exhibitKinds } from '../../exhibits/kinds';
import { dataName, directiveNames } from './directives';
import { walk } from './walk';

/**
 * Checks every `:::name` box and marks the good ones to become `<section class="name">`.
 * A `:name` inside a sentence is only a colon and a word to an editor, so it is turned back into text.
 */
export function checkDirectives(tree: Root, text: string, file: string): Problem[] {
  const lines = text.split('\n');
  const mistyped: Problem[] = [];
  const unclosed: Problem[] = [];
  const others: Problem[] = [];

  // Before any box is looked at: an exhibit reads times and ratios in its text.
  walk<Nodes>(tree, (node, parent) => {
    if (node.type !== 'textDirective' || node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0) return;
    parent.children[parent.children.indexOf(node)] = { type: 'text', value: `:${node.name}`, position: node.position };
  });
  walk<Nodes>(tree, (node) => {
    const at = node.position?.start ?? fileStart;
    if (node.type === 'textDirective' || node.type === 'leafDirective') {
      const known = directiveNames.includes(node.name);
      others.push(known ? problem('bad-directive', file, at, { reason: '冒号的个数不对，要三个' }) : unknown(node.name, file, at));
    } else if (node.type === 'containerDirective') {
      others.push(...checkBox(node, file, at));
      if (!isClosed(node, lines)) unclosed.push(problem('bad-directive', file, at, { reason: `“:::${excerpt(node.name)}”没有结束的 :::` }));
      markBox(node);
    } else if (node.type === 'paragraph' && !node.data?.directiveLabel) {
      mistyped.push(...checkParagraph(node, lines, file));
    }
  });
  return [...others, ...mistyped, ...(mistyped.length === 0 ? unclosed : [])];
}

/** Checks that there is exactly one `:::do`; `bodyStart` is where a missing one is reported. */
export function checkDo(tree: Root, file: string, bodyStart: Point): Problem[] {
  const found: Point[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'containerDirective' && node.name === 'do') found.push(node.position?.start ?? fileStart);
  });
  if (found.length === 0) return [problem('missing-do', file, bodyStart, {})];
  return found.slice(1).map((at) => problem('second-do', file, at, {}));
}

function checkBox(node: ContainerDirective, file: string, at: Point): Problem[] {
  const name = excerpt(node.name);
  if (!directiveNames.includes(node.name)) return [unknown(node.name, file, at)];
  const label = node.children.find((child) => child.type === 'paragraph' && child.data?.directiveLabel === true);
  const kind = Object.hasOwn(exhibitKinds, node.name) ? exhibitKinds[node.name] : undefined;
  const given = Object.keys(node.attributes ?? {});
  const attributes = [...given.filter((key) => !kind || !Object.hasOwn(kind.attributes, key)).map((key) => `{${excerpt(key)}}`), ...(label ? ['[…]'] : [])];
  const problems = attributes.map((attribute) => problem('directive-attribute', file, at, { name, attribute }));
  if (node.children.every((child) => child === label)) return [...problems, problem('empty-directive', file, at, { name })];
  if (!kind) return problems;
  for (const [key, need] of Object.entries(kind.attributes)) {
    if (need === 'needed' && !given.includes(key)) problems.push(problem('exhibit', file, at, { name, reason: `少了 {${key}=…}`, mend: `请把第一行写成 :::${name}{${key}=…}` }));
  }
  return [...problems, ...kind.check(node).map((mistake) => problem('exhibit', file, mistake.at, { name, reason: excerpt(mistake.reason), mend: mistake.mend }))];
}

/** What the box becomes in the page: a section with its name, and an exhibit's own attributes as `data-`. */
function markBox(node: ContainerDirective): void {
  const kind = Object.hasOwn(exhibitKinds, node.name) ? exhibitKinds[node.name] : undefined;
  const own = Object.keys(kind?.attributes ?? {}).map((key) => [dataName(key), node.attributes?.[key]] as const);
  node.data = Object.assign(node.data ?? {}, {
    hName: 'section',
    hProperties: { className: [node.name], ...(kind && { dataExhibit: node.name, ...Object.fromEntries(own.filter(([, value]) => value)) }) },
  });
  kind?.prepare?.(node);
}

function unknown(name: string, file: string, at: Point): Problem {
  return problem('unknown-directive', file, at, { name: excerpt(name), names: directiveNames.join('、'), hint: didYouMean(name, directiveNames) });
}

function isClosed(node: ContainerDirective, lines: string[]): boolean {
  const { start, end } = node.position ?? { start: fileStart, end: fileStart };
  return end.line > start.line && /^[\s>]*:{3,}\s*$/.test(lines[end.line - 1] ?? '');
}

function checkParagraph(node: Paragraph, lines: string[], file: string): Problem[] {
  const { start, end } = node.position ?? { start: fileStart, end: fileStart };
  const problems: Problem[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const content = (lines[line - 1] ?? '').trim();
    if (!/^[:：]{3}|^[:：]{2}\s*[a-z]/i.test(content)) continue;
    problems.push(problem('bad-directive', file, { line, column: line === start.line ? start.column : 1 }, { reason: reasonOf(content) }));
  }
  return problems;
}

function reasonOf(line: string): string {
  if (line.includes('：')) return '用了中文冒号“：”，要用英文冒号“:”';
  if (/^:+$/.test(line)) return '这个 ::: 前面没有对应的开头';
  if (/^:+\s/.test(line)) return '冒号和名字之间不能有空格';
  return '名字要单独占一行，后面不能接别的字';
}
