import './exhibits.css';
import { render } from 'preact';
import type { ExhibitProps, ExhibitView } from './exhibit';

/** Each kind's view is a chunk of its own, loaded where an article has one. */
const views = import.meta.glob<ExhibitView>('./*/View.tsx', { import: 'default' });

/**
 * Brings one exhibit to life, on the plain page, in the hall and on a headset's board alike: the view takes the place of the
 * box `source` in its article. Rejects when the view's code cannot be had; the box then stays as the editor wrote it, readable.
 * Resolves to what takes the view away.
 */
export async function mountExhibit(source: HTMLElement, props: Omit<ExhibitProps, 'source'>): Promise<() => void> {
  const load = views[`./${source.dataset.exhibit}/View.tsx`];
  if (!load) throw new Error(`There is no exhibit of the kind ${source.dataset.exhibit}.`);
  const View = await load();
  const place = document.createElement('div');
  place.className = 'exhibit';
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', source.getAttribute('aria-label') ?? '');
  source.after(place);
  source.hidden = true;
  render(<View {...props} source={source} />, place);
  return () => {
    render(null, place);
    place.remove();
    source.hidden = false;
  };
}
