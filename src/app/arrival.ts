/**
 * How the visitor came, and what the hall is put together from asked for at once: over a slow network each thing asked for after another costs a round trip.
 * A built page runs this as soon as it is there, before it is whole and has its last styles; the rest of the page's script waits for both. So nothing of
 * the hall is run here, only asked for, and nothing is looked for in the page but its root element.
 */
import { timberFile } from '../scene/timberFile';
import { hallOffer, type NavigatorLike } from '../visit/capabilities';
import { comesToWalk } from './hallEntry';

const html = document.documentElement;
/** Absolute address of the site, ending in `/`. */
export const root = new URL(html.dataset.root ?? './', document.baseURI).href;
/** Name of an event at which staff let visitors in one after another: `?event=NAME`; null at any other time. */
export const event = new URLSearchParams(location.search).get('event');
/** The visitor means to be in the hall. */
export const returning = comesToWalk();
export const offer = hallOffer(navigator as NavigatorLike, 'WebGL2RenderingContext' in window);
/** Whether the hall opens without being asked to. */
export const byItself = offer === 'enter' || (offer === 'offer' && (event !== null || returning));

const { ahead } = html.dataset;
if (byItself && ahead) {
  for (const file of ahead.split(' ')) ask({ rel: 'modulepreload', href: new URL(file, root).href });
  // Asked for as `fetch` will ask. The pictures are not: they come while the hall is put together from the rest.
  ask({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: timberFile });
}

/** Asks the browser for a file ahead of the code that wants it. */
function ask(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), link));
}
