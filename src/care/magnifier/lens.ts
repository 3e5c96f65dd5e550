/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Where the lens is on its way across the screen, 0 to 1 each way. One number moves both the glass and what it shows, so
 * that at an edge of the screen the glass shows that very edge and the bar held by the finger stays on the screen.
 */
export interface LensAt {
  x: number;
  y: number;
}

export interface Lens {
  /** The screen. */
  view: Size;
  /** The glass; under it hangs a bar to hold it by. */
  glass: Size;
  /** Height of the bar in CSS pixels: the finger is on it, below what it wants to see. */
  bar: number;
  zoom: number;
}

export const zooms = { least: 2, most: 4, step: 0.5 } as const;
/** Room for the ring round the glass, in CSS pixels. */
const margin = 16;

/** A glass for a screen: wide, for it is lines of text that are read. */
export function glassFor(view: Size, bar: number): Size {
  return {
    width: Math.min(460, view.width - 2 * margin),
    height: Math.max(80, Math.min(230, view.height * 0.34, view.height - bar - 2 * margin)),
  };
}

/** Upper left corner of the glass. */
export function glassCorner({ view, glass, bar }: Lens, at: LensAt): { left: number; top: number } {
  return {
    left: margin + at.x * Math.max(0, view.width - glass.width - 2 * margin),
    top: margin + at.y * Math.max(0, view.height - glass.height - bar - 2 * margin),
  };
}

/** The part of the screen the glass shows. */
export function seenPart({ view, glass, zoom }: Lens, at: LensAt): { left: number; top: number } & Size {
  const width = glass.width / zoom;
  const height = glass.height / zoom;
  return { left: at.x * (view.width - width), top: at.y * (view.height - height), width, height };
}

/** The lens after a drag by so many pixels. The glass stays under the finger where it has room to follow. */
export function dragged(lens: Lens, at: LensAt, dx: number, dy: number): LensAt {
  const { view, glass, bar } = lens;
  const seen = seenPart(lens, at);
  const room = view.width - glass.width - 2 * margin;
  // A glass as wide as the screen cannot follow sideways: there the finger draws what is seen.
  const across = room > view.width / 2 ? room : view.width - seen.width;
  const down = Math.max(view.height / 3, view.height - glass.height - bar - 2 * margin);
  return held({ x: at.x + dx / across, y: at.y + dy / down });
}

/** The lens after a step by key: `right` and `down` count quarters of what is seen. */
export function stepped(lens: Lens, at: LensAt, right: number, down: number): LensAt {
  const seen = seenPart(lens, at);
  return lookingAt(lens, { x: seen.left + seen.width * (0.5 + right / 4), y: seen.top + seen.height * (0.5 + down / 4) });
}

/** The lens with a point of the screen in the middle of the glass, or as near as the screen's edges allow. */
export function lookingAt(lens: Lens, point: { x: number; y: number }): LensAt {
  const { width, height } = seenPart(lens, { x: 0, y: 0 });
  return held({ x: (point.x - width / 2) / (lens.view.width - width), y: (point.y - height / 2) / (lens.view.height - height) });
}

/** The next strength up (`steps` 1) or down (-1). */
export function zoomed(zoom: number, steps: number): number {
  return Math.min(zooms.most, Math.max(zooms.least, zoom + steps * zooms.step));
}

function held({ x, y }: LensAt): LensAt {
  return { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) };
}
