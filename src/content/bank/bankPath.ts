import { originalLang } from '../../exhibition/types';

/** What a file of the bank's folder is, told by its path alone. */
export interface BankFile {
  kind: 'bank';
  id: string;
  lang: string;
  /** Path of the original this file is, or translates. */
  original: string;
}

/** Reads a path relative to the content folder, such as `bank/fraud.en.md`; null when it is none of the bank's. */
export function readBankPath(path: string): BankFile | null {
  const [, id, lang = originalLang] = /^bank\/([^/]+?)(?:\.([A-Za-z]+(?:-[A-Za-z]+)*))?\.md$/.exec(path) ?? [];
  return id === undefined ? null : { kind: 'bank', id, lang, original: `bank/${id}.md` };
}
