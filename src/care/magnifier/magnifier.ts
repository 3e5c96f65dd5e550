import { fill, type Words } from '../../exhibition/words';
import { dragged, glassCorner, glassFor, lookingAt, seenPart, stepped, zoomed, zooms, type Lens, type LensAt } from './lens';
import { createMirror } from './mirror';
import './magnifier.css';

/** Milliseconds between two copies of a page that keeps changing. */
const refreshEvery = 150;
const arrows: Record<string, [right: number, down: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Lays the magnifier over the page, the hall or the open dialog and gives it the focus. It is dragged by finger or mouse,
 * moved by the arrow keys and follows the keyboard's focus; the rest of the screen goes on working. Returns how to put it
 * away; `putAway` is told when the visitor did.
 */
export function openMagnifier(words: Words, putAway: () => void): () => void {
  const mirror = createMirror();
  const glass = part('div', 'magnifier-glass', mirror.element);
  glass.setAttribute('aria-hidden', 'true');
  glass.inert = true;
  const strength = part('output', 'magnifier-strength');
  const less = button('−', words.magnifierLess, () => strengthen(-1));
  const more = button('+', words.magnifierMore, () => strengthen(1));
  const shut = button(words.close, null, () => dismiss());
  const bar = part('div', 'magnifier-bar', less, part('span', 'magnifier-grip', words.magnifierDrag, strength), more, shut);
  const how = part('p', 'sr-only', words.magnifierHow);
  how.id = 'magnifier-how';
  const frame = part('div', 'magnifier', part('div', 'magnifier-ring', glass), bar, how);
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', words.magnifier);
  frame.setAttribute('aria-describedby', how.id);

  const before = document.activeElement;
  let zoom: number = zooms.least;
  let at: LensAt = { x: 0.5, y: 0.3 };
  let below = 0;
  const lens = (): Lens => {
    const view = { width: innerWidth, height: innerHeight };
    return { view, glass: glassFor(view, below), bar: below, zoom };
  };

  function show(): void {
    const now = lens();
    const corner = glassCorner(now, at);
    const seen = seenPart(now, at);
    frame.style.transform = `translate(${corner.left}px, ${corner.top}px)`;
    frame.style.width = `${now.glass.width}px`;
    glass.style.height = `${now.glass.height}px`;
    mirror.element.style.cssText = `width:${now.view.width}px;height:${now.view.height}px;transform:scale(${zoom}) translate(${-seen.left}px,${-seen.top}px)`;
    strength.value = fill(words.magnifierTimes, { number: zoom });
    less.ariaDisabled = String(zoom <= zooms.least);
    more.ariaDisabled = String(zoom >= zooms.most);
  }

  function move(to: LensAt): void {
    at = to;
    show();
  }

  function strengthen(steps: number): void {
    const now = lens();
    const seen = seenPart(now, at);
    zoom = zoomed(zoom, steps);
    move(lookingAt(lens(), { x: seen.left + seen.width / 2, y: seen.top + seen.height / 2 }));
  }

  /** A modal dialog shuts off all that is outside it: the magnifier moves into the uppermost one, and out again. */
  function settle(): void {
    const dialogs = document.querySelectorAll<HTMLElement>('dialog[open]');
    const home = dialogs[dialogs.length - 1] ?? document.body;
    if (frame.parentElement === home) return;
    const focused = frame.contains(document.activeElement);
    home.append(frame);
    if (focused) frame.focus({ preventScroll: true });
  }

  let due = 0;
  function refresh(): void {
    due = 0;
    settle();
    below = frame.offsetHeight - glass.offsetHeight;
    mirror.refresh();
    show();
  }
  const changes = new MutationObserver((records) => {
    if (!due && records.some(({ target }) => target !== frame && !frame.contains(target))) due = window.setTimeout(refresh, refreshEvery);
  });

  const scrolled = ({ target }: Event) => mirror.follow(target);
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') dismiss();
    else if (!frame.contains(document.activeElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === '+' || event.key === '=') strengthen(1);
    else if (event.key === '-' || event.key === '_') strengthen(-1);
    else if (arrows[event.key]) move(stepped(lens(), at, ...arrows[event.key]!));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const focused = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || frame.contains(target) || !target.matches(':focus-visible')) return;
    const { left, top, width, height } = target.getBoundingClientRect();
    // Of something larger than the glass its beginning is looked at.
    const seen = seenPart(lens(), at);
    move(lookingAt(lens(), { x: left + Math.min(width, seen.width) / 2, y: top + Math.min(height, seen.height) / 2 }));
    // The copy shows the focus, which changes nothing else of the page.
    due ||= window.setTimeout(refresh, refreshEvery);
  };

  let hold: { x: number; y: number } | null = null;
  frame.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    hold = { x: event.clientX, y: event.clientY };
    frame.setPointerCapture(event.pointerId);
    frame.focus({ preventScroll: true });
    event.preventDefault();
  });
  frame.addEventListener('pointermove', (event) => {
    if (!hold) return;
    move(dragged(lens(), at, event.clientX - hold.x, event.clientY - hold.y));
    hold = { x: event.clientX, y: event.clientY };
  });
  const letGo = () => { hold = null; };
  frame.addEventListener('pointerup', letGo);
  frame.addEventListener('pointercancel', letGo);

  function close(): void {
    clearTimeout(due);
    changes.disconnect();
    removeEventListener('scroll', scrolled, true);
    removeEventListener('input', scrolled, true);
    removeEventListener('keydown', keyed, true);
    removeEventListener('focusin', focused);
    removeEventListener('resize', refresh);
    const hadFocus = frame.contains(document.activeElement);
    mirror.dispose();
    frame.remove();
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  function dismiss(): void {
    close();
    putAway();
  }

  addEventListener('scroll', scrolled, true);
  addEventListener('input', scrolled, true);
  addEventListener('keydown', keyed, true);
  addEventListener('focusin', focused);
  addEventListener('resize', refresh);
  refresh();
  changes.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
  frame.focus({ preventScroll: true });
  return close;
}

function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...children);
  return element;
}

function button(face: string, label: string | null, onPress: () => void): HTMLButtonElement {
  const element = part('button', 'magnifier-button', face);
  element.type = 'button';
  if (label !== null) element.ariaLabel = label;
  element.addEventListener('click', onPress);
  return element;
}
