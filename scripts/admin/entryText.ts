import { parse } from 'yaml';
import { frontmatter } from '../../src/content/drafts/frontmatter';
import type { ContentFile } from '../../src/content/markdown/contentPath';
import type { ObjectSchema } from '../../src/content/validate';

const parts = /^---\n([\s\S]*?)\n?---(?:\n([\s\S]*))?$/;

/** A file's text with what its path says as fields of its own, so that the editing page can show it. */
export function withPlace(text: string, { id, zone }: Pick<ContentFile, 'id' | 'zone'>): string {
  return text.replace(/^---\n/, `---\nid: ${id}\n${zone === undefined ? '' : `zone: ${zone}\n`}`);
}

/**
 * What the editing page sent, as we write files: only the schema's fields that say something, in its order, without
 * what the path says; a picture by its name alone; words typed with Chinese commas as several.
 * Text without frontmatter comes back as it is.
 */
export function asWritten(raw: string, schema: ObjectSchema): string {
  const [, yaml, body = ''] = parts.exec(raw.replace(/\r\n?/g, '\n')) ?? [];
  if (yaml === undefined) return raw;
  const sent = (parse(yaml) ?? {}) as Record<string, unknown>;
  const fields = Object.keys(schema.shape).flatMap((name) => {
    const value = said(name === 'image' && typeof sent[name] === 'string' ? sent[name].replace(/^.*\//, '') : sent[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return `---\n${frontmatter(Object.fromEntries(fields))}---\n\n${body.trim()}\n`;
}

/** A value without its empty parts; undefined when nothing is left. */
function said(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const entries = value.flatMap((entry) => (typeof entry === 'string' ? entry.split(/[，、]/).map((part) => part.trim()) : [entry])).map(said).filter((entry) => entry !== undefined);
    return entries.length > 0 ? entries : undefined;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, part]) => [name, said(part)] as const).filter(([, part]) => part !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
