import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStroke, pathOf, type Stroke } from '../../../../src/exhibits/pledge/strokes';
import { mostPoints, signingArea } from '../../../../src/visit/pledge';

/** A curly line of so many points. */
const curl = (points: number): Stroke => Array.from({ length: points }, (_, i) => [150 + 140 * Math.sin(i / 3), 50 + 45 * Math.cos(i / 2.3)]).flat();

describe('a drawn signature', () => {
  it('keeps a straight line as its two ends, a dot as a dot', () => {
    expect(addStroke([], [10, 10, 20.2, 20.1, 30, 30.4, 50, 50])).toEqual([[10, 10, 50, 50]]);
    expect(addStroke([[10, 10, 50, 50]], [7.4, 7.6])).toEqual([[10, 10, 50, 50], [7, 8]]);
    expect(addStroke([], [7.4, 7.6, 7.2, 7.9])).toEqual([[7, 8]]);
    expect(addStroke([], [])).toEqual([]);
  });

  it('keeps what is drawn as it looks: no drawn point lies more than two units from a kept line', () => {
    const [kept] = addStroke([], curl(60));
    const corners = Array.from({ length: kept!.length / 2 }, (_, i) => [kept![2 * i]!, kept![2 * i + 1]!] as const);
    const drawn = curl(60);
    for (let i = 0; i < drawn.length; i += 2) {
      const away = corners.slice(1).map(([bx, by], at) => {
        const [ax, ay] = corners[at]!;
        const [dx, dy] = [bx - ax, by - ay];
        const along = Math.min(1, Math.max(0, ((drawn[i]! - ax) * dx + (drawn[i + 1]! - ay) * dy) / (dx * dx + dy * dy)));
        return Math.hypot(drawn[i]! - ax - along * dx, drawn[i + 1]! - ay - along * dy);
      });
      expect(Math.min(...away)).toBeLessThan(2);
    }
  });

  it('gets coarser, never longer, the more is drawn; what is beyond all room is not taken', () => {
    let strokes: readonly Stroke[] = [];
    for (let i = 0; i < 30; i += 1) strokes = addStroke(strokes, curl(200));
    expect(strokes).toHaveLength(30);
    expect(strokes.flat().length).toBeLessThanOrEqual(2 * mostPoints);
    const lines = Array.from({ length: mostPoints / 2 }, (_, i): Stroke => [i, 0, i, 90]);
    const full = lines.reduce<readonly Stroke[]>((before, line) => addStroke(before, line), []);
    expect(full).toHaveLength(mostPoints / 2);
    expect(addStroke(full, [5, 5, 90, 90])).toBe(full);
  });

  it('stays within the ribbon, in whole numbers, with its ends, wherever the finger goes', () => {
    const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
    const hold = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
    fc.assert(fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 200 }), (places) => {
      const [kept] = addStroke([], places.flat());
      expect(kept!.every(Number.isInteger)).toBe(true);
      expect(kept!.slice(0, 2)).toEqual([hold(places[0]![0], signingArea.width), hold(places[0]![1], signingArea.height)]);
      expect(kept!.slice(-2)).toEqual([hold(places.at(-1)![0], signingArea.width), hold(places.at(-1)![1], signingArea.height)]);
    }));
  });

  it('is a path; a dot has a length of nothing, which round ends show', () => {
    expect(pathOf([[1, 2, 3, 4, 5, 6], [7, 8], []])).toBe('M1 2L3 4 5 6M7 8h0');
  });
});
