import { posix } from 'node:path';
import { originalLang } from '../../exhibition/types';
import { pagePath, termPath, type Page } from '../../exhibition/paths';

type ContentKind = 'hall' | 'help' | 'zone' | 'booth' | 'tour' | 'question' | 'term';

/** What a file of the content folder is, told by its path alone. */
export interface ContentFile {
  kind: ContentKind;
  id: string;
  /** Address of what it says, in the original language, such as `~/booth/fake-police/`. */
  address: string;
  lang: string;
  /** The zone of a booth. */
  zone?: string;
  /** Path of the original this file is, or translates. */
  original: string;
}

const shapes: { pattern: RegExp; kind: ContentKind }[] = [
  { pattern: /^(hall)(?:\.([A-Za-z]+(?:-[A-Za-z]+)*))?\.md$/, kind: 'hall' },
  { pattern: /^(help)(?:\.([A-Za-z]+(?:-[A-Za-z]+)*))?\.md$/, kind: 'help' },
  { pattern: /^zones\/([^/]+?)(?:\.([A-Za-z]+(?:-[A-Za-z]+)*))?\.md$/, kind: 'zone' },
  { pattern: /^booths\/[^/]+\/([^/]+?)(?:\.([A-Za-z]+(?:-[A-Za-z]+)*))?\.md$/, kind: 'booth' },
  { pattern: /^tours\/([^/]+?)(?:\.([A-Za-z]+(?:-[A-Za-z]+)*))?\.md$/, kind: 'tour' },
  { pattern: /^questions\/([^/]+?)(?:\.([A-Za-z]+(?:-[A-Za-z]+)*))?\.md$/, kind: 'question' },
  { pattern: /^glossary\/([^/]+?)(?:\.([A-Za-z]+(?:-[A-Za-z]+)*))?\.md$/, kind: 'term' },
];

/** Reads a path relative to the content folder, such as `booths/fraud/fake-police.en.md`; null when it is no page's. */
export function readContentPath(path: string): ContentFile | null {
  for (const { pattern, kind } of shapes) {
    const [, id, lang] = pattern.exec(path) ?? [];
    if (id === undefined) continue;
    const folder = posix.dirname(path);
    return {
      kind,
      id,
      address: `~/${kind === 'term' ? termPath(originalLang, id) : pagePath(originalLang, pageOf(kind, id))}`,
      lang: lang ?? originalLang,
      zone: kind === 'booth' ? posix.basename(folder) : undefined,
      original: posix.join(folder, `${id}.md`),
    };
  }
  return null;
}

function pageOf(kind: Exclude<ContentKind, 'term'>, id: string): Page {
  if (kind === 'hall') return { kind: 'front' };
  return kind === 'help' ? { kind } : { kind, id };
}

/** An address written in `file`, as a path relative to the content folder; null when it leads out of it or cannot be read. */
export function resolveFrom(file: string, url: string): string | null {
  const decoded = decode(url.replace(/[?#].*$/s, ''));
  if (decoded === null || /^[/\\]|^[a-z]:|[\0\\]/i.test(decoded)) return null;
  const path = posix.normalize(posix.join(posix.dirname(file), decoded));
  return path === '..' || path.startsWith('../') ? null : path;
}

/** `%E5%AD%98` as 存; null when the escapes are malformed. */
export function decode(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}
