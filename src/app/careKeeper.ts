import type { Visit } from '../visit/visit';

/** Root font size in CSS pixels above which the reader has asked the device for large text. */
const largeFrom = 20;
/** Colour of the browser's own bars: paper in care mode. */
const paper = '#f3efe4';

/**
 * Care mode on every surface from the first call on: the settings put `data-care` on the page, `?care=1` and `?care=0`
 * choose it, and whatever names `data-care-answer` (yes, no, toggle) answers the offer or throws the switch.
 */
export function keepCare(html: HTMLElement, visit: Visit): void {
  const { settings } = visit.store.getState();
  html.toggleAttribute('data-large-font', parseFloat(getComputedStyle(html).fontSize) > largeFrom);
  const address = new URL(location.href);
  const wanted = address.searchParams.get('care');
  if (wanted === '1' || wanted === '0') {
    visit.set({ care: wanted === '1', careAsked: true });
    // Said once: loading the page again must not undo a later choice.
    address.searchParams.delete('care');
    history.replaceState(history.state, '', address);
  } else if (settings.care && !settings.careAsked) visit.set({ careAsked: true });

  const bars = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  const usual = bars?.content ?? '';
  const follow = () => {
    const { care, careAsked } = visit.store.getState().settings;
    html.toggleAttribute('data-care', care);
    html.toggleAttribute('data-care-asked', careAsked);
    if (bars) bars.content = care ? paper : usual;
  };
  follow();
  visit.store.subscribe((now, before) => now.settings !== before.settings && follow());

  document.addEventListener('click', (event) => {
    const answer = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-care-answer]')?.dataset['careAnswer'] : undefined;
    if (answer === undefined) return;
    event.preventDefault();
    const { care } = visit.store.getState().settings;
    visit.set({ care: answer === 'toggle' ? !care : answer === 'yes', careAsked: true });
    // The offer is gone, and the focus with it.
    if (answer !== 'toggle') document.getElementById(html.dataset['surface'] === 'hall' ? 'hall' : 'main')?.focus({ preventScroll: true });
  });
}
