/**
 * Addresses of pages, relative to the site root and ending in `/` (the root itself is '').
 * The original language has no prefix; another language stands in a folder of its name.
 */
import { originalLang } from './types';

export type Page =
  | { kind: 'front' }
  | { kind: 'zone'; id: string }
  | { kind: 'booth'; id: string }
  | { kind: 'tour'; id: string }
  | { kind: 'question'; id: string }
  | { kind: 'questions' }
  | { kind: 'glossary' }
  | { kind: 'help' };

const withId = ['zone', 'booth', 'tour', 'question'] as const;
const withoutId = ['questions', 'glossary', 'help'] as const;

/** Address of a page in one language, such as `booth/deposit-insurance/` or `en/booth/deposit-insurance/`. */
export function pagePath(lang: string, page: Page): string {
  const prefix = lang === originalLang ? '' : `${lang}/`;
  if (page.kind === 'front') return prefix;
  return 'id' in page ? `${prefix}${page.kind}/${page.id}/` : `${prefix}${page.kind}/`;
}

/** Address of a term's entry on the glossary's page, such as `glossary/#otp`. */
export function termPath(lang: string, id: string): string {
  return `${pagePath(lang, { kind: 'glossary' })}#${id}`;
}

/** The way back to the site root from a page, such as `../../` from `booth/x/`; `./` from the root. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** Reads an address made by `pagePath` back; null when it names no page. `langs` are the hall's languages. */
export function readPath(path: string, langs: string[]): { lang: string; page: Page } | null {
  const parts = path.replace(/index\.html$/, '').split('/').filter(Boolean);
  const lang = parts[0] !== undefined && parts[0] !== originalLang && langs.includes(parts[0]) ? parts.shift()! : originalLang;
  const [kind, id, ...rest] = parts;
  if (kind === undefined) return { lang, page: { kind: 'front' } };
  if (rest.length > 0) return null;
  if (id === undefined) return isOneOf(withoutId, kind) ? { lang, page: { kind } } : null;
  return isOneOf(withId, kind) ? { lang, page: { kind, id: decodeURIComponent(id) } } : null;
}

function isOneOf<Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind {
  return (kinds as readonly string[]).includes(kind);
}
