/**
 * First script of every page. The page is already readable; this offers the hall, opens it when the device and the
 * network allow, and leaves the page alone when they do not.
 */
import '../care/help/help.css';
import '../controls/controls.css';
import '../controls/tours.css';
import '../care/mode/ink.css';
import '../care/mode/care.css';
import '../care/pinyin/pinyin.css';
import { opensElsewhere } from '../reading/opensElsewhere';
import { openPersistence } from '../visit/persistence';
import { createVisit } from '../visit/visit';
import { byItself, event, offer, returning, root } from './arrival';
import { keepCare } from './careKeeper';
import { createOpening } from './opening';
import { createSession, toggleMagnifier, type ToolDialog } from './session';
import { setTextSize } from './textSize';

const html = document.documentElement;
const enter = document.getElementById('enter-hall');

/** Name of the chip that draws WebGL 2; null where there is none. */
function webgl2Renderer(): string | null {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return null;
    const told = gl.getExtension('WEBGL_debug_renderer_info');
    return String(gl.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  } catch {
    return null;
  }
}

const visit = createVisit(openPersistence(window));
const session = createSession();
const opening = createOpening({ root, event, visit, session });
keepCare(html, visit);
const fitText = () => setTextSize(html, visit.store.getState().settings.textScale);
fitText();
visit.store.subscribe((now, before) => now.settings !== before.settings && fitText());
addEventListener('resize', fitText);

/** Pinyin over the characters, brought when somebody wants it. */
const keepPinyin = () => {
  if (visit.store.getState().settings.pinyin) import('./pinyinKeeper').then((keeper) => keeper.keepPinyin(visit), () => undefined);
};
keepPinyin();
visit.store.subscribe(keepPinyin);

/** Does `run` with what a plain press meets among `selector`, instead of what the browser would do. */
function onPress<T extends HTMLElement>(selector: string, run: (met: T) => void): void {
  document.addEventListener('click', (event) => {
    const met = event.target instanceof Element ? event.target.closest<T>(selector) : null;
    if (!met || opensElsewhere(event)) return;
    event.preventDefault();
    run(met);
  });
}

onPress('[data-pinyin-switch]', () => void turnPinyin());

async function turnPinyin(): Promise<void> {
  const pinyin = !visit.store.getState().settings.pinyin;
  visit.set({ pinyin });
  if (!pinyin) return;
  const came = await import('./pinyinKeeper').then((keeper) => {
    // Of two imports of one file either may be there first.
    keeper.keepPinyin(visit);
    return keeper.pinyinCame();
  }).catch(() => false);
  if (came) return;
  // Turned off again, so that the next press asks for it anew.
  visit.set({ pinyin: false });
  opening.say('toolFailed');
}

/** A term is explained where it stands; should that not come, its link leads to the glossary. */
onPress<HTMLAnchorElement>('a.term', (term) => {
  import('./explainTerm').then(({ explainTerm }) => explainTerm(term)).catch(() => location.assign(term.href));
});

/** What can be tried in an article comes to life wherever the article is shown; its code is fetched with the first. */
const exhibits = new MutationObserver(lookForExhibits);
function lookForExhibits(): void {
  if (!document.querySelector('section[data-exhibit]')) return;
  exhibits.disconnect();
  import('./exhibitKeeper').then((keeper) => keeper.keepExhibits({ root, visit, onStacks: (booth, stacks) => session.setState({ staged: { booth, stacks } }), hush: () => session.setState({ listening: false }) })).catch(() => exhibits.observe(document.body, { subtree: true, childList: true }));
}
exhibits.observe(document.body, { subtree: true, childList: true });
lookForExhibits();

/** Each control of the page that opens a tool names it; what is a link too leads somewhere should the tool not come. */
onPress('[data-tool]', (control) => void useTool(control));

async function useTool(control: HTMLElement): Promise<void> {
  const { tool } = control.dataset;
  try {
    const { openPageTools } = await import('./pageTools');
    await openPageTools({ root, session, visit });
    if (tool === 'listen') session.setState({ listening: true });
    else if (tool === 'magnify') toggleMagnifier(session);
    else session.setState({ dialog: tool as ToolDialog });
  } catch {
    if (control instanceof HTMLAnchorElement) location.assign(control.href);
    else opening.say('toolFailed');
  }
}

/** Where nothing can be kept, the page says so once there is something to keep; the hall says it by itself. */
visit.store.subscribe((now, before) => {
  const made = (['outcomes', 'bookmarks', 'pledges', 'bank', 'storage'] as const).some((part) => now[part] !== before[part]);
  if (made && now.storage === 'blocked') import('./pageTools').then(({ openPageTools }) => openPageTools({ root, session, visit })).catch(() => undefined);
});

/** Milliseconds after a page has loaded that its hall, its texts and pictures come first. */
const keepAfter = 4000;

if (byItself) opening.ready();

/** Offers the hall, or opens it, once the text is painted: a trial of WebGL holds a slow phone up for a tenth of a second. */
function begin(): void {
  const renderer = offer === 'impossible' ? null : webgl2Renderer();
  if (renderer === null) {
    html.dataset.hall = 'impossible';
    opening.say('impossible');
    return;
  }
  enter?.addEventListener('click', (event) => {
    event.preventDefault();
    void opening.open(true, renderer);
  });
  if (byItself) void opening.open(returning && event === null, renderer);
  else opening.say('offer');
}
requestAnimationFrame(() => setTimeout(begin));

/** Once the visit is under way, what it has met is kept for times without a network. */
addEventListener('load', () => setTimeout(() => {
  if (import.meta.env.DEV) return;
  import('./offline/keepVisit').then(({ keepVisit, watchVersion }) => {
    watchVersion(root, () => session.setState({ newer: true }));
    return keepVisit({ root, lang: html.lang });
  }, () => undefined);
}, keepAfter));

if (import.meta.hot) void import('../reading/livePreview');
