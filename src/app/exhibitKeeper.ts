import type { ExhibitProps, Stacks } from '../exhibits/exhibit';
import { mountExhibit } from '../exhibits/mountExhibit';
import type { ExhibitWords } from '../exhibition/words';
import type { Visit } from '../visit/visit';
import { exhibitionLoader } from './chunks';

interface KeeperParts {
  root: string;
  visit: Pick<Visit, 'done' | 'mark' | 'sign' | 'store'>;
  /** An exhibit of this booth sets jars on its plinth. */
  onStacks(booth: string, stacks: Stacks): void;
  /** An exhibit wants to be heard: whatever else is read falls silent. */
  hush(): void;
}

/**
 * Brings every exhibit to life as soon as its article is in the document (the plain page, the reading panel, a headset's
 * board), and takes it away when the article goes. Rejects when the hall's words cannot be had.
 */
export async function keepExhibits({ root, visit, onStacks, hush }: KeeperParts): Promise<void> {
  const { lang } = document.documentElement;
  const { words } = await exhibitionLoader().loadIndex(lang);
  const kept = new Map<HTMLElement, Promise<(() => void) | null>>();

  const read: ExhibitProps['readAloud'] = (text, ended) => {
    hush();
    // The voice comes when it is first wanted.
    let stop: (() => void) | null = () => undefined;
    import('./readAloud').then(
      ({ readAloud }) => stop && (stop = readAloud(text, visit.store.getState().settings, ended)),
      () => ended('toolFailed'),
    );
    return () => {
      stop?.();
      stop = null;
    };
  };

  async function mountNow(source: HTMLElement): Promise<() => void> {
    const id = idOf(source);
    const own = await exhibitionLoader().loadExhibitWords(lang, source.dataset.exhibit ?? '');
    return mountExhibit(source, {
      words: { ...words, ...own } as ExhibitWords, lang, root, loader: exhibitionLoader(), readAloud: read, hush,
      id, visit,
      bookmark: visit.store.getState().bookmarks[id] ?? null,
      onDone: (outcome) => visit.done(id, outcome),
      onBookmark: (bookmark) => visit.mark(id, bookmark),
      onStacks: (stacks) => onStacks(boothOf(source), stacks),
    });
  }

  function mount(source: HTMLElement): Promise<(() => void) | null> {
    return mountNow(source).catch(() => {
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

/** The booth whose article holds the box. */
function boothOf(source: HTMLElement): string {
  return source.closest<HTMLElement>('[data-booth]')?.dataset.booth ?? '';
}

/** `booth/kind-number`, counted from 1 within the article. */
function idOf(source: HTMLElement): string {
  const article = source.closest<HTMLElement>('[data-booth]');
  const { exhibit } = source.dataset;
  const same = [...(article?.querySelectorAll<HTMLElement>(`section[data-exhibit="${exhibit}"]`) ?? [])];
  return `${boothOf(source)}/${exhibit}-${same.indexOf(source) + 1}`;
}
