import { openTermNote } from '../reading/termNote';
import { exhibitionLoader } from './chunks';

/** Explains the term a link leads to, where it stands. Rejects when the glossary cannot be had or does not know it. */
export async function explainTerm(link: HTMLAnchorElement): Promise<void> {
  const { lang } = document.documentElement;
  const loader = exhibitionLoader();
  const [{ words }, terms] = await Promise.all([loader.loadIndex(lang), loader.loadGlossary(lang)]);
  const id = decodeURIComponent(link.hash.slice(1));
  const term = terms.find((one) => one.id === id);
  if (!term) throw new Error(`no term ${id}`);
  openTermNote(link, term, words, lang);
}
