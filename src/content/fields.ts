/** Reads YAML fields and remembers where each one stands, so that a problem can point at it. */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Problem } from '../exhibition/types';
import { excerpt, problem, type Point } from './problems';

export type FieldPath = readonly PropertyKey[];

export interface Fields {
  data: Record<string, unknown>;
  /** Where the value (or, with `key`, its name) stands; the nearest enclosing field when it is missing. */
  at(path: FieldPath, key?: boolean): Point;
  /** What hinders nothing but was hardly meant. */
  warnings: Problem[];
}

/**
 * Reads `yaml`, whose first line is line `firstLine` of `file`. Empty fields (`title:`) count as missing.
 * Numbers that would change when written back (`0851`, `1.50`) stay text.
 */
export function readFields(yaml: string, file: string, firstLine: number): { fields: Fields } | { problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Point => {
    const { line, col } = counter.linePos(Math.min(offset, yaml.length));
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };

  const [error] = document.errors;
  const plain = error ? reasonOf(error) : toPlain(document);
  if (typeof plain !== 'string') {
    const warnings = hiddenByHash(document, yaml).map(({ offset, text }) => problem('hidden-by-hash', file, place(offset), { text: excerpt(text) }));
    return { fields: { data: plain, at: (path, key = false) => place(offsetOf(document, path, key)), warnings } };
  }

  const colon = chineseColon(yaml);
  if (colon) return { problems: [problem('chinese-colon', file, { line: colon.line + firstLine, column: colon.column }, { field: colon.field })] };
  return { problems: [problem('bad-yaml', file, place(error ? startOfError(document, error) : 0), { reason: plain })] };
}

/** What follows a ` #` in the line of a value: YAML takes it for a comment. */
function hiddenByHash(document: Document, yaml: string): { offset: number; text: string }[] {
  const found: { offset: number; text: string }[] = [];
  visit(document, {
    Node(_, { comment, range }) {
      if (!comment || !range) return;
      const [, before, text] = /^([^\n#]*)(#[^\n]*)/.exec(yaml.slice(range[1], range[2])) ?? [];
      if (before !== undefined && text !== undefined) found.push({ offset: range[1] + before.length, text });
    },
  });
  return found;
}

/** The fields as plain data, or the reason (a phrase) why they cannot be. */
function toPlain(document: Document): Record<string, unknown> | string {
  if (document.contents === null) return {};
  if (!isMap(document.contents)) return '这里应该是一行一项的“名称: 内容”，英文冒号后面要空一格';
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source) node.value = node.source;
    },
  });
  try {
    return withoutEmpty(document.toJS({ maxAliasCount: 20 })) as Record<string, unknown>;
  } catch {
    return '* 和 & 在这里有特殊的意思，不能这样用';
  }
}

/** Where the mistake begins: for a quotation mark never closed, the mark and not the end of the text. */
function startOfError(document: Document, error: YAMLError): number {
  let [offset] = error.pos;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && offset <= range[2]) offset = range[0];
    },
  });
  return offset;
}

/** A field whose name stands there without a value is as good as missing. */
function withoutEmpty(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutEmpty);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).flatMap(([key, value]) => (value === null ? [] : [[key, withoutEmpty(value)]])));
}

function offsetOf(document: Document, path: FieldPath, key: boolean): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      if (key && depth === path.length - 1) break;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else break;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
  return range?.[0];
}

/** The first `name：` with a Chinese colon; its line counts from 0. */
function chineseColon(yaml: string): { line: number; column: number; field: string } | undefined {
  for (const [line, content] of yaml.split('\n').entries()) {
    const found = /^(\s*(?:-\s+)?)([A-Za-z]\w*)\s*：/.exec(content);
    if (found) return { line, column: found[1]!.length + found[2]!.length + 1, field: found[2]! };
  }
  return undefined;
}

const reasons: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: '内容以 * 或 & 开头，被当成了别的意思',
  BAD_INDENT: '行首没有对齐',
  BAD_PROP_ORDER: '符号的次序不对',
  BAD_SCALAR_START: '内容以特殊符号开头',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“: ”，或者行首没有对齐',
  BLOCK_IN_FLOW: '方括号里的写法不对',
  DUPLICATE_KEY: '这一项写了两次',
  MISSING_CHAR: '少了冒号、引号、逗号或括号',
  MULTILINE_IMPLICIT_KEY: '冒号后面少了空格，或者上一行没写完',
  TAB_AS_INDENT: '行首用了 Tab 键，请改用空格',
  UNEXPECTED_TOKEN: '有多余的符号',
};

function reasonOf(error: YAMLError): string {
  return reasons[error.code] ?? '有读不懂的符号';
}
