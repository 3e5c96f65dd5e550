/** Mends what is safe in a text: how it is typed, never what it says. */
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../markdown/markdown';
import { walk } from '../markdown/walk';
import { dayFields, fieldNames, wordLists } from './fieldNames';
import { isoDay } from './isoDay';
import type { Mend, MendName } from './mend';

/** Tells of a change in one line, at a column from 1. */
type Tell = (name: MendName, column: number) => void;

/** Mends the text of a file; what kind of file it is, its name says. A second time there is nothing to mend. */
export function mendText(text: string, file: string): { text: string; mends: Mend[] } {
  const mends: Mend[] = [];
  const firstReturn = text.indexOf('\r');
  if (firstReturn >= 0) mends.push({ name: 'lineEnds', line: text.slice(0, firstReturn).split('\n').length, column: 1 });
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const partOf = file.endsWith('.md') ? markdownParts(lines) : lines.map(() => (file.endsWith('.yaml') ? 'field' : 'other'));
  const mended = lines.map((line, index) => {
    const tell: Tell = (name, column) => mends.push({ name, line: index + 1, column });
    if (partOf[index] === 'field') return mendField(withoutTabs(withoutSpaces(line, tell), 2, tell), tell);
    if (partOf[index] === 'body') return mendBox(withoutTabs(keepsBreak(line, lines[index + 1]) ? line : withoutSpaces(line, tell), 4, tell), tell);
    return partOf[index] === 'other' ? withoutSpaces(line, tell) : line;
  });
  if (!file.endsWith('.md')) return { text: mended.join('\n'), mends };
  const gaps = missingBlanks(mended.join('\n'));
  mends.push(...gaps.map((line) => ({ name: 'blank' as const, line, column: 1 })));
  const spaced = mended.flatMap((line, index) => (gaps.includes(index + 1) ? ['', line] : [line]));
  return { text: spaced.join('\n'), mends: mends.toSorted((a, b) => a.line - b.line) };
}

/** Which part of a markdown file each line belongs to; code is left as it is. */
function markdownParts(lines: string[]): ('field' | 'body' | 'code')[] {
  const last = /^---\s*$/.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line)) : -1;
  let fence: string | undefined;
  return lines.map((line, index) => {
    if (index <= last) return 'field';
    const marks = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (marks !== undefined && fence === undefined) fence = marks;
    else if (fence !== undefined) {
      if (marks?.startsWith(fence) && line.trim() === marks) fence = undefined;
      return 'code';
    }
    return fence === undefined ? 'body' : 'code';
  });
}

/** Two spaces at the end of a line, with another of the same text after it, are markdown's way to break the line. */
function keepsBreak(line: string, next = ''): boolean {
  return /\S {2,}$/.test(line) && next.trim() !== '' && !/^\s*(?:[-*+]|1[.)]|[:：]{3,})/.test(next);
}

function withoutSpaces(line: string, tell: Tell): string {
  const kept = line.replace(/[ \t\u00a0\u3000]+$/, '');
  if (kept !== line) tell('spaces', kept.length + 1);
  return kept;
}

/** Tabs before the text as spaces up to the next multiple of `width`, others as one space. */
function withoutTabs(line: string, width: number, tell: Tell): string {
  const at = line.indexOf('\t');
  if (at < 0) return line;
  tell('tabs', at + 1);
  const before = /^[ \t]*/.exec(line)![0];
  const spaces = [...before].reduce((sum, space) => sum + (space === '\t' ? width - (sum % width) : 1), 0);
  return ' '.repeat(spaces) + line.slice(before.length).replaceAll('\t', ' ');
}

function mendField(line: string, tell: Tell): string {
  const [, before = '', name = '', mark, value = ''] = /^(\s*(?:-\s+)?)([A-Za-z][\w-]*)\s*([:：]) *(.*)$/.exec(line) ?? [];
  if (!fieldNames.has(name)) return line;
  const typedWell = mark === ':' && (value === '' || line.includes(`${name}: `) || value.startsWith('//'));
  if (!typedWell) tell('colon', before.length + name.length + 1);
  const written = mendValue(name, value, (what) => tell(what, line.length - value.length + 1));
  return typedWell && written === value ? line : `${before}${name}:${written === '' ? '' : ` ${written}`}`;
}

function mendValue(name: string, value: string, tell: (name: MendName) => void): string {
  const day = dayFields.has(name) ? isoDay(value.replace(/^(['"])(.*)\1$/, '$2')) : undefined;
  if (day !== undefined) {
    if (day === value || value.slice(1, -1) === day) return value;
    tell('day');
    return day;
  }
  const [, words] = (wordLists.has(name) && /^[[［【]([^'"]*)[\]］】]$/.exec(value)) || [];
  if (words === undefined || /^\[[^，、［］【】]*\]$/.test(value)) return value;
  tell('brackets');
  return `[${words.split(/[,，、]/).map((word) => word.trim()).filter(Boolean).join(', ')}]`;
}

/** `：：：do` and `::: do` as `:::do`. */
function mendBox(line: string, tell: Tell): string {
  const [, before = '', colons, name = ''] = /^(\s*)([:：]{3,})[ \t]*([A-Za-z]\w*(?:\{.*\})?)?$/.exec(line) ?? [];
  if (colons === undefined) return line;
  const mended = `${before}${':'.repeat(colons.length)}${name}`;
  if (mended !== line) tell('box', before.length + 1);
  return mended;
}

/** Lines (from 1) of the lists and boxes that follow a text without a blank line between. */
function missingBlanks(text: string): number[] {
  const gaps: number[] = [];
  const lines = text.split('\n');
  walk<Nodes>(parseMarkdown(text), (node, parent) => {
    const isBox = node.type === 'containerDirective' && parent.type === 'root';
    if (!isBox && !(node.type === 'list' && (parent.type === 'root' || parent.type === 'containerDirective'))) return;
    const before = parent.children[parent.children.indexOf(node) - 1];
    if (!before || (!isBox && before.type !== 'paragraph')) return;
    const line = node.position!.start.line;
    // Code that was begun in a list and never ended takes the blank line for its own.
    if (before.position!.end.line + 1 === line && lines[line - 2]!.trim() !== '') gaps.push(line);
  });
  return gaps;
}
