import { describe, expect, it } from 'vitest';
import { dragged, glassCorner, glassFor, lookingAt, seenPart, stepped, zoomed, type Lens } from '../../../../src/care/magnifier/lens';

const bar = 76;
const lensOn = (width: number, height: number, zoom = 2): Lens => ({ view: { width, height }, glass: glassFor({ width, height }, bar), bar, zoom });
const screens = [lensOn(360, 740), lensOn(740, 360), lensOn(1280, 720, 4), lensOn(320, 256, 3)];
const corners = [{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 0, y: 1 }, { x: 1, y: 1 }, { x: 0.4, y: 0.6 }];

describe('the lens', () => {
  it('stays on the screen with the bar it is held by', () => {
    for (const lens of screens) for (const at of corners) {
      const { left, top } = glassCorner(lens, at);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + lens.glass.width).toBeLessThanOrEqual(lens.view.width);
      expect(top + lens.glass.height + lens.bar).toBeLessThanOrEqual(lens.view.height);
    }
  });

  it('shows every edge of the screen, and nothing beyond', () => {
    for (const lens of screens) {
      const first = seenPart(lens, { x: 0, y: 0 });
      const last = seenPart(lens, { x: 1, y: 1 });
      expect([first.left, first.top]).toEqual([0, 0]);
      expect(last.left + last.width).toBeCloseTo(lens.view.width);
      expect(last.top + last.height).toBeCloseTo(lens.view.height);
      expect(first.width).toBeCloseTo(lens.glass.width / lens.zoom);
    }
  });

  it('shows what lies beneath it or close by, so that it is used like a glass in the hand', () => {
    const lens = lensOn(360, 740);
    for (const y of [0, 0.25, 0.5, 0.75, 1]) {
      const seen = seenPart(lens, { x: 0.5, y });
      const { top } = glassCorner(lens, { x: 0.5, y });
      expect(seen.top + seen.height).toBeGreaterThan(top);
      expect(seen.top).toBeLessThan(top + lens.glass.height + lens.bar);
    }
  });

  it('stays under the finger up and down, and everywhere on a wide screen', () => {
    const phone = lensOn(360, 740);
    const from = { x: 0.5, y: 0.2 };
    const moved = glassCorner(phone, dragged(phone, from, 0, 120)).top - glassCorner(phone, from).top;
    expect(moved).toBeCloseTo(120);
    const desk = lensOn(1280, 720);
    const wide = glassCorner(desk, dragged(desk, from, 120, 50)).left - glassCorner(desk, from).left;
    expect(wide).toBeCloseTo(120);
  });

  it('draws what is seen under the finger where the glass is as wide as the screen', () => {
    const phone = lensOn(360, 740);
    const from = { x: 0.2, y: 0.2 };
    expect(seenPart(phone, dragged(phone, from, 60, 0)).left - seenPart(phone, from).left).toBeCloseTo(60);
  });

  it('goes no farther than the edges', () => {
    for (const lens of screens) {
      expect(dragged(lens, { x: 0.5, y: 0.5 }, -9999, 9999)).toEqual({ x: 0, y: 1 });
      expect(stepped(lens, { x: 1, y: 0 }, 1, -1)).toEqual({ x: 1, y: 0 });
    }
  });

  it('brings a point to its middle, and moves a quarter of what it shows at a key', () => {
    const lens = lensOn(1280, 720);
    const seen = seenPart(lens, lookingAt(lens, { x: 500, y: 400 }));
    expect(seen.left + seen.width / 2).toBeCloseTo(500);
    expect(seen.top + seen.height / 2).toBeCloseTo(400);
    const next = seenPart(lens, stepped(lens, lookingAt(lens, { x: 500, y: 400 }), 1, 0));
    expect(next.left - seen.left).toBeCloseTo(seen.width / 4);
    expect(next.top).toBeCloseTo(seen.top);
  });

  it('enlarges two to four times', () => {
    expect([zoomed(2, 1), zoomed(2, -1), zoomed(4, 1), zoomed(4, -1)]).toEqual([2.5, 2, 4, 3.5]);
  });
});
