import type { Root } from 'hast';
import type { Problem } from '../exhibition/types';
import { markTicks } from './bank/markTicks';
import { checkUnfinished } from './drafts/unfinished';
import { readFields, type FieldPath, type Fields } from './fields';
import { checkComplexity } from './markdown/checkComplexity';
import { checkDirectives, checkDo } from './markdown/checkDirectives';
import { checkMarkdown } from './markdown/checkMarkdown';
import { finishHtml } from './markdown/finishHtml';
import { makeSafe, parseMarkdown, toHtml } from './markdown/markdown';
import { plainText } from './markdown/plainText';
import { readFilms, type FilmUse } from './markdown/readFilms';
import { readLinks, type PageLink } from './markdown/readLinks';
import { readPictures, type PictureUse } from './markdown/readPictures';
import { readStories, type StoryUse } from './markdown/readStories';
import { fileStart, problem, type Point } from './problems';
import { rightFields, validate, type ObjectSchema } from './validate';

/** A markdown file read on its own: everything that can be known without the other files. */
export interface Document<Value> {
  file: string;
  /** All fields, when each of them is right. */
  value?: Value;
  /** Those fields that are right. */
  right: Partial<Value>;
  at(path: FieldPath): Point;
  /** Safe HTML; links to pages are `~/…` in the original language, pictures `~/images/…`. */
  body: Root;
  text: string;
  links: PageLink[];
  pictures: PictureUse[];
  stories: StoryUse[];
  films: FilmUse[];
  problems: Problem[];
}

/** A booth must have its one `:::do`; in a bank of questions every list may be ticked. */
export type DocumentKind = 'booth' | 'bank' | 'page';

/** Reads the text of a markdown file. Never throws. */
export function readDocument<Value>(file: string, text: string, schema: ObjectSchema, kind: DocumentKind): Document<Value> {
  const complexity = checkComplexity(text, file);
  if (complexity.length > 0) return emptyDocument(file, complexity);
  try {
    return read(file, text, schema, kind);
  } catch (error) {
    const what = error instanceof RangeError ? '内容一层套一层，套得太深' : `内容（${error instanceof Error ? error.message : String(error)}）`;
    return emptyDocument(file, [problem('too-complex', file, fileStart, { what })]);
  }
}

/** A document nothing could be read of, because of `problems`. */
export function emptyDocument<Value>(file: string, problems: Problem[]): Document<Value> {
  return { file, right: {}, at: () => fileStart, body: { type: 'root', children: [] }, text: '', links: [], pictures: [], stories: [], films: [], problems };
}

function read<Value>(file: string, text: string, schema: ObjectSchema, kind: DocumentKind): Document<Value> {
  const tree = parseMarkdown(text);
  const [first] = tree.children;
  const yaml = first?.type === 'yaml' ? first : undefined;
  if (!yaml) {
    const opened = /^---\s*(?:\n|$)/.test(text);
    return emptyDocument(file, [problem(opened ? 'unclosed-frontmatter' : 'missing-frontmatter', file, fileStart, {})]);
  }
  tree.children.shift();
  const bodyStart = { line: yaml.position?.end.line ?? 1, column: 1 };
  const { value, right, at, problems } = readFrontmatter<Value>(yaml.value, file, schema);

  if (tree.children.length === 0) problems.push(problem('empty-body', file, bodyStart, {}));
  else if (kind === 'booth') problems.push(...checkDo(tree, file, bodyStart));
  problems.push(...checkMarkdown(tree, file, kind === 'bank'), ...checkDirectives(tree, text, file), ...checkUnfinished(text, file));
  if (kind === 'bank') markTicks(tree);

  const html = toHtml(tree);
  const links = readLinks(html, file);
  const pictures = readPictures(html, file);
  problems.push(...links.problems, ...pictures.problems);
  const body = makeSafe(html);
  const { title } = right as { title?: string };
  finishHtml(body, title ?? '');
  return { file, value, right, at, body, text: plainText(body), links: links.links, pictures: pictures.pictures, stories: readStories(tree), films: readFilms(tree), problems };
}

function readFrontmatter<Value>(yaml: string, file: string, schema: ObjectSchema) {
  const result = readFields(yaml, file, 2);
  const fields: Fields = 'fields' in result ? result.fields : { data: {}, at: () => fileStart, warnings: [] };
  const checked = 'fields' in result ? validate(schema, fields, file) : result;
  return {
    value: ('value' in checked ? checked.value : undefined) as Value | undefined,
    right: rightFields(schema, fields.data) as Partial<Value>,
    at: (path: FieldPath) => fields.at(path),
    problems: [...checked.problems, ...fields.warnings],
  };
}
