import type { Term } from '../exhibition/types';
import { fill, type Words } from '../exhibition/words';

/** Takes the note that is open, if any, away. */
let closeOpen: (() => void) | undefined;

/**
 * Explains a term over the page or the dialog its `link` stands in, at the edge of the window that leaves the word in sight.
 * The note takes the focus; its button, Escape and a press beside it close it and give the focus back to the word.
 */
export function openTermNote(link: HTMLAnchorElement, { title, also, short, lang }: Term, words: Words, pageLang: string): void {
  closeOpen?.();
  const note = document.createElement('div');
  note.className = 'term-note';
  note.setAttribute('role', 'dialog');
  note.setAttribute('aria-labelledby', 'term-note-title');
  note.tabIndex = -1;
  const { top, bottom } = link.getBoundingClientRect();
  note.dataset.edge = top + bottom > innerHeight ? 'top' : 'bottom';

  const heading = element('h2', title);
  heading.id = 'term-note-title';
  const names = also.length > 0 ? [element('p', fill(words.termAlso, { names: new Intl.ListFormat(pageLang).format(also) }))] : [];
  const text = element('div');
  text.lang = lang ?? pageLang;
  text.append(heading, ...names, element('p', short));
  const close = element('button', words.close);
  close.type = 'button';
  const more = element('a', words.termMore);
  more.href = link.href;
  const ways = element('p');
  ways.className = 'term-note-ways';
  ways.append(close, more);
  note.append(text, ways);

  const gone = new AbortController();
  const dismiss = (giveBack: boolean) => {
    gone.abort();
    note.remove();
    closeOpen = undefined;
    if (giveBack) link.focus({ preventScroll: true });
  };
  closeOpen = () => dismiss(false);
  close.addEventListener('click', () => dismiss(true));
  const listen = { capture: true, signal: gone.signal };
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !note.isConnected) return;
    // The dialog under the note stays open.
    event.preventDefault();
    event.stopPropagation();
    dismiss(true);
  }, listen);
  document.addEventListener('pointerdown', (event) => {
    if (!note.contains(event.target as Node)) dismiss(false);
  }, listen);
  // Everything outside an open dialog is out of reach, so the note stands inside it.
  (link.closest('dialog') ?? document.body).append(note);
  note.focus({ preventScroll: true });
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
