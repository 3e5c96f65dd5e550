/** Root font sizes of the window's width under which words are too wide for a row of buttons. */
const roomFor = 16;

/**
 * Sets all text to `scale` times the usual (1-2), and marks the page as `cramped` while its words are large for its
 * width: a media query would not hear of it.
 */
export function setTextSize(html: HTMLElement, scale: number): void {
  html.style.setProperty('--text-scale', String(scale));
  html.toggleAttribute('data-cramped', innerWidth <= roomFor * parseFloat(getComputedStyle(html).fontSize));
}
