/** What a page is asked to note about itself. Times are milliseconds of `performance.now()`. */
export interface Probe {
  /** The heading is laid out and may be painted. */
  heading: number;
  /** `html[data-hall=ready]`: the first 3D frame has been sent to the GPU. */
  firstFrame: number;
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

/** Runs in the page before any of its scripts. */
export function installProbe(): void {
  const probe: Probe = { heading: 0, firstFrame: 0, longTasks: [], frames: [] };
  window.benchProbe = probe;
  const next = window.requestAnimationFrame.bind(window);

  // A page whose styles are still coming runs no animation callbacks, so this is not too early.
  const findHeading = () => {
    if (document.querySelector('h1')?.checkVisibility()) probe.heading = performance.now();
    else next(findHeading);
  };
  next(findHeading);

  new MutationObserver(() => {
    if (document.documentElement.dataset['hall'] === 'ready') probe.firstFrame ||= performance.now();
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
