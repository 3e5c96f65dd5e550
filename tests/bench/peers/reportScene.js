/** What a peer tells the benchmark, as the hall does. */

/** Set while the page must hold still, to count the frames it draws for nothing. */
export const isStill = () => document.documentElement.dataset.still !== undefined;

/** Where a camera sways to at a moment (milliseconds), in metres; it stays where it was while the page holds still. */
export function createSway() {
  let at = 0;
  return (milliseconds) => {
    if (!isStill()) at = Math.sin(milliseconds / 1000);
    return at;
  };
}

/** `info` is the renderer's. `drawn` is called after the first frame with anything in it, `complete` after the first with everything. */
export function reportScene(info) {
  window.duocaiStats = () => ({ frames: info.render.frame, calls: info.render.calls, triangles: info.render.triangles, textureBytes: 0, moving: !isStill() });
  let seen = false;
  const drawn = () => {
    if (!seen) performance.mark('bench-drawn');
    seen = true;
  };
  return {
    drawn,
    complete() {
      drawn();
      document.documentElement.dataset.hall = 'ready';
    },
  };
}
