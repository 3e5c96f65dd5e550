import { mountExhibit } from '../exhibits/mountExhibit';
import type { Visit } from '../visit/visit';
import { exhibitionLoader } from './chunks';

interface KeeperParts {
  root: string;
  visit: Pick<Visit, 'done'>;
}

/**
 * Brings every exhibit to life as soon as its article is in the document (the plain page, the reading panel, a headset's
 * board), and takes it away when the article goes. Rejects when the hall's words cannot be had.
 */
export async function keepExhibits({ root, visit }: KeeperParts): Promise<void> {
  const { lang } = document.documentElement;
  const { words } = await exhibitionLoader().loadIndex(lang);
  const kept = new Map<HTMLElement, Promise<(() => void) | null>>();

  function mount(source: HTMLElement): Promise<(() => void) | null> {
    return mountExhibit(source, { words, lang, root, loader: exhibitionLoader(), onDone: (outcome) => visit.done(idOf(source), outcome) }).catch(() => {
      // The box as the editor wrote it is what there is then.
      source.dataset.still = '';
      return null;
    });
  }

  function look(): void {
    for (const [source, mounted] of kept) {
      if (source.isConnected) continue;
      kept.delete(source);
      void mounted.then((takeAway) => takeAway?.());
    }
    for (const source of document.querySelectorAll<HTMLElement>('section[data-exhibit]')) {
      if (!kept.has(source)) kept.set(source, mount(source));
    }
  }
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
  look();
}

/** `booth/kind-number`, counted from 1 within the article. */
function idOf(source: HTMLElement): string {
  const article = source.closest<HTMLElement>('[data-booth]');
  const { exhibit } = source.dataset;
  const same = [...(article?.querySelectorAll<HTMLElement>(`section[data-exhibit="${exhibit}"]`) ?? [])];
  return `${article?.dataset.booth ?? ''}/${exhibit}-${same.indexOf(source) + 1}`;
}
