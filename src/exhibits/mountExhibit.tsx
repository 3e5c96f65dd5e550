import './exhibits.css';
import { render } from 'preact';
import { Boundary } from '../exhibition/Boundary';
import type { ExhibitProps, ExhibitView } from './exhibit';

/** Each kind's view is a chunk of its own, loaded where an article has one. */
const views = import.meta.glob<ExhibitView>('./*/View.tsx', { import: 'default' });

/**
 * Brings one exhibit to life, on the plain page, in the hall and on a headset's board alike: the view takes the place of the
 * box `source` in its article. Rejects when the view's code cannot be had; the box then stays as the editor wrote it, readable,
 * and so it comes back when the view breaks. Resolves to what takes the view away.
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
  const asWritten = () => {
    source.hidden = false;
    source.dataset.still = '';
    return <p role="alert">{props.words.partFailed}</p>;
  };
  render(<Boundary renderBroken={asWritten}><View {...props} source={source} /></Boundary>, place);
  return () => {
    render(null, place);
    place.remove();
    source.hidden = false;
  };
}
