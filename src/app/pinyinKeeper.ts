import { hidePinyin, showPinyin } from '../care/pinyin/showPinyin';
import type { Visit } from '../visit/visit';
import { exhibitionLoader } from './chunks';

let kept = false;
let coming: Promise<boolean[]> = Promise.resolve([]);

/** Whether every text got the pinyin that was last asked for. */
export async function pinyinCame(): Promise<boolean> {
  return (await coming).every(Boolean);
}

/** From the first call on, every text that has pinyin shows or hides it as the settings say, on the page and on the hall's panel. */
export function keepPinyin(visit: Visit): void {
  if (kept) return;
  kept = true;
  const fit = () => {
    const { pinyin } = visit.store.getState().settings;
    coming = Promise.all([...document.querySelectorAll<HTMLElement>('[data-pinyin-of]')].map((article) => fitArticle(article, pinyin)));
  };
  visit.store.subscribe(({ settings }, before) => settings.pinyin !== before.settings.pinyin && fit());
  // The hall's panel comes and goes.
  const app = document.getElementById('app');
  if (app) new MutationObserver(fit).observe(app, { childList: true, subtree: true });
  fit();
}

/** Whether the article is as wanted. */
async function fitArticle(article: HTMLElement, wanted: boolean): Promise<boolean> {
  const shown = article.dataset['pinyinShown'] !== undefined;
  article.querySelector('[data-pinyin-switch]')?.setAttribute('aria-pressed', String(wanted));
  if (shown === wanted) return true;
  const pieces = article.querySelectorAll('h1, .lead, .prose');
  if (!wanted) {
    delete article.dataset['pinyinShown'];
    pieces.forEach(hidePinyin);
    return true;
  }
  // Marked before the pinyin comes, so that it is asked for once; a failed load leaves the text as it was.
  article.dataset['pinyinShown'] = '';
  const pinyin = await exhibitionLoader().loadPinyin(document.documentElement.lang, article.dataset['pinyinOf'] ?? '').catch(() => null);
  if (article.dataset['pinyinShown'] === undefined) return true;
  if (pinyin) pieces.forEach((piece) => showPinyin(piece, pinyin));
  else delete article.dataset['pinyinShown'];
  return pinyin !== null;
}
