/**
 * Editors' live view of the plain page; loaded only by the development server.
 * A saved file replaces the page's text in place, so the editor keeps the place being read.
 */
import { problems } from 'virtual:exhibition';
import type { Problem } from '../exhibition/types';
import './livePreview.css';

async function refresh(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
  // A file broken for the moment: its last good text stays, with the problems below it.
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const page = document.getElementById('page');
  const next = fresh.getElementById('page');
  if (!page || !next) return;
  const { scrollX, scrollY } = window;
  // The hall listens to this very button.
  const enter = document.getElementById('enter-hall');
  if (enter) next.querySelector('#enter-hall')?.replaceWith(enter);
  page.replaceChildren(...next.childNodes);
  document.title = fresh.title;
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

/** Lists what is wrong in the content, newest state only; nothing wrong, nothing shown. */
function showProblems(found: Problem[]): void {
  document.getElementById('content-problems')?.remove();
  if (found.length === 0) return;
  const box = document.createElement('div');
  box.id = 'content-problems';
  box.setAttribute('role', 'alert');
  const list = document.createElement('ol');
  list.append(...found.map(problemItem));
  box.append(list);
  document.body.append(box);
}

function problemItem({ file, line, column, rule, message, mend, severity }: Problem): HTMLElement {
  const item = document.createElement('li');
  item.className = severity;
  const place = document.createElement('code');
  place.textContent = `${file}:${line}:${column}`;
  const name = document.createElement('small');
  name.textContent = rule;
  const text = document.createElement('p');
  text.textContent = `${message}${mend}`;
  item.append(place, ' ', name, text);
  return item;
}

showProblems(problems);
import.meta.hot?.on('exhibition:changed', ({ problems: found }: { problems: Problem[] }) => {
  showProblems(found);
  void refresh();
});
