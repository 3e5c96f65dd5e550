/** What a page is asked to note about itself. Times are milliseconds of `performance.now()`. */
export interface Probe {
  /** The first words are painted, the heading among them. */
  readable: number;
  /** `html[data-hall=ready]`: the first 3D frame has been sent to the GPU. */
  firstFrame: number;
  /** Resolves then. */
  drawn: Promise<void>;
  /** Tasks of the main thread over 50 ms. */
  longTasks: { at: number; milliseconds: number }[];
  /** Script time of each animation callback that drew a frame. */
  frames: number[];
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/**
 * Runs in the page before any of its scripts. Until the heading is painted it asks for no animation frame: a browser that is asked for one draws a page it
 * has not read to its heading, and the software GPU is still at that when the words are there.
 */
export function installProbe(): void {
  let whole = () => {};
  const probe: Probe = { readable: 0, firstFrame: 0, drawn: new Promise((resolve) => (whole = resolve)), longTasks: [], frames: [] };
  window.benchProbe = probe;
  const next = window.requestAnimationFrame.bind(window);

  let headingCame = Infinity;
  const coming = new MutationObserver(() => {
    if (!document.querySelector('h1')) return;
    headingCame = performance.now();
    coming.disconnect();
  });
  coming.observe(document, { subtree: true, childList: true });
  const isShown = () => document.querySelector('h1')?.checkVisibility();
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0] as (PerformanceEntry & { paintTime: number }) | undefined;
    if (!paint) return;
    const findHeading = () => {
      if (isShown()) probe.readable = performance.now();
      else next(findHeading);
    };
    // `paintTime` is when the thread was done with that frame: what was in the page before is in it.
    if (headingCame < paint.paintTime && isShown()) probe.readable = paint.startTime;
    else next(findHeading);
  }).observe({ type: 'paint', buffered: true });

  new MutationObserver(() => {
    if (document.documentElement.dataset['hall'] !== 'ready') return;
    probe.firstFrame ||= performance.now();
    whole();
  }).observe(document, { subtree: true, attributeFilter: ['data-hall'] });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.longTasks.push({ at: startTime, milliseconds: duration });
  }).observe({ type: 'longtask', buffered: true });

  // Asking a page for its frames would cost each page something else.
  let drawn = false;
  const gl = WebGL2RenderingContext.prototype;
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const) {
    const draw = gl[name] as (...values: unknown[]) => void;
    Object.assign(gl, {
      [name](...values: unknown[]) {
        drawn = true;
        draw.apply(this, values);
      },
    });
  }
  window.requestAnimationFrame = (callback) =>
    next((now) => {
      drawn = false;
      const begun = performance.now();
      callback(now);
      const milliseconds = performance.now() - begun;
      if (drawn) probe.frames.push(milliseconds);
    });
}
