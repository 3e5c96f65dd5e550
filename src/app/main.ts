/**
 * First script of every page. The page is already readable; this offers the hall, opens it when the device and the
 * network allow, and leaves the page alone when they do not.
 */
import '../reading/reading.css';
import '../controls/controls.css';
import '../controls/tours.css';
import { hallOffer, type NavigatorLike } from '../visit/capabilities';
import { readEntry } from './history';

const html = document.documentElement;
const root = new URL(html.dataset.root ?? './', document.baseURI).href;
const enter = document.getElementById('enter-hall');

function hasWebgl2(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

/** Says how the hall fares, in the page's language; an empty line takes no room. */
function say(state: 'impossible' | 'offer' | 'opening' | 'failed' | null): void {
  const line = document.getElementById('hall-status');
  if (line) line.textContent = state === null ? '' : (line.dataset[state] ?? '');
}

/** Loads the hall once; a failed load may be tried again. */
let opening: Promise<typeof import('./openHall')> | null = null;
function loadHall(): Promise<typeof import('./openHall')> {
  opening ??= import('./openHall').catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Opens the hall behind the page, or in front of it when the visitor walks in. */
async function open(walkIn: boolean): Promise<void> {
  if (html.dataset.hall !== 'ready') {
    html.dataset.hall = 'opening';
    say(walkIn ? 'opening' : null);
  }
  try {
    const { openHall } = await loadHall();
    await openHall({ root, walkIn });
    say(null);
  } catch {
    html.dataset.hall = 'failed';
    say('failed');
  }
}

const offer = hallOffer(navigator as NavigatorLike, hasWebgl2());
const returning = readEntry(history.state) !== null || new URLSearchParams(location.search).has('hall');

if (offer === 'impossible') {
  html.dataset.hall = 'impossible';
  say('impossible');
} else {
  enter?.addEventListener('click', (event) => {
    event.preventDefault();
    void open(true);
  });
  if (offer === 'offer') say('offer');
  if (offer === 'enter' || returning) {
    // The code may come meanwhile; the hall itself waits until the page has painted, for the text comes first.
    loadHall().catch(() => undefined);
    requestAnimationFrame(() => setTimeout(() => void open(returning)));
  }
}

if (import.meta.hot) void import('../reading/livePreview');
