/** What a visitor asks for with a finger, a mouse or keys; the hall decides what it means. */
export interface GestureEvents {
  /** A drag of CSS pixels. */
  drag(dx: number, dy: number): void;
  /** A tap at CSS pixels from the canvas's upper left. */
  tap(x: number, y: number): void;
  /** Held keys: −1, 0 or 1 for back and forward, right and left. */
  hold(forward: number, turn: number): void;
}

/** CSS pixels a finger may stray and still be tapping; unsteady hands need more than the usual few. */
const tapSlop = 14;

const steps: Record<string, [forward: number, turn: number]> = {
  ArrowUp: [1, 0], KeyW: [1, 0], ArrowDown: [-1, 0], KeyS: [-1, 0],
  ArrowLeft: [0, 1], KeyA: [0, 1], ArrowRight: [0, -1], KeyD: [0, -1],
};

/**
 * Listens on the hall's focusable surface. A slow press is a tap as much as a quick one: only straying far makes it a drag.
 * Returns a function that stops listening.
 */
export function listenToGestures(surface: HTMLElement, events: GestureEvents): () => void {
  let pressed: { id: number; x: number; y: number; lastX: number; lastY: number; dragging: boolean } | null = null;
  const held = new Set<string>();
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(type: K, run: (event: HTMLElementEventMap[K]) => void) =>
    surface.addEventListener(type, run, { signal: stop.signal });

  on('pointerdown', (event) => {
    if (pressed || event.button !== 0) return;
    pressed = { id: event.pointerId, x: event.clientX, y: event.clientY, lastX: event.clientX, lastY: event.clientY, dragging: false };
    surface.setPointerCapture(event.pointerId);
  });
  on('pointermove', (event) => {
    if (pressed?.id !== event.pointerId) return;
    if (!pressed.dragging && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < tapSlop) return;
    pressed.dragging = true;
    events.drag(event.clientX - pressed.lastX, event.clientY - pressed.lastY);
    pressed.lastX = event.clientX;
    pressed.lastY = event.clientY;
  });
  on('pointerup', (event) => {
    if (pressed?.id !== event.pointerId) return;
    const box = surface.getBoundingClientRect();
    if (!pressed.dragging) events.tap(pressed.x - box.left, pressed.y - box.top);
    pressed = null;
  });
  on('pointercancel', () => (pressed = null));

  const report = () => {
    const sum = [...held].map((code) => steps[code]!).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    events.hold(Math.sign(sum[0]), Math.sign(sum[1]));
  };
  on('keydown', (event) => {
    if (!(event.code in steps) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.repeat) return;
    held.add(event.code);
    report();
  });
  on('keyup', (event) => {
    if (held.delete(event.code)) report();
  });
  on('blur', () => {
    held.clear();
    report();
  });
  return () => stop.abort();
}
