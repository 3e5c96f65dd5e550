import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageBreaks, type Line } from '../../../src/xr/board/pageBreaks';

const lines = (count: number, height: number): Line[] => Array.from({ length: count }, (_, i) => ({ top: i * height, bottom: (i + 1) * height }));

describe('pageBreaks', () => {
  it('leaves what fits on one page', () => {
    expect(pageBreaks([], 100)).toEqual([0]);
    expect(pageBreaks(lines(5, 20), 100)).toEqual([0]);
  });

  it('begins a page with the line that did not fit', () => {
    expect(pageBreaks(lines(12, 30), 100)).toEqual([0, 90, 180, 270]);
  });

  it('takes a heading over to the page of the line that follows it', () => {
    const text = [...lines(3, 30), { top: 90, bottom: 120, heading: true }, { top: 120, bottom: 150 }];
    expect(pageBreaks(text, 130)).toEqual([0, 90]);
  });

  it('cuts what is taller than a page, and ends', () => {
    expect(pageBreaks([{ top: 0, bottom: 250 }], 100)).toEqual([0, 100, 200]);
    expect(pageBreaks([{ top: 0, bottom: 10, heading: true }, { top: 10, bottom: 250 }], 100)).toEqual([0, 10, 110, 210]);
  });

  it('cuts no line that fits on a page, and loses none', () => {
    const text = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 40 }), height: fc.integer({ min: 1, max: 100 }), heading: fc.boolean() }), { maxLength: 40 }).map((parts) => {
      let top = 0;
      return parts.map(({ gap, height, heading }): Line => {
        const line = { top: top + gap, bottom: top + gap + height, heading };
        top = line.bottom;
        return line;
      });
    });
    fc.assert(fc.property(text, (some) => {
      const starts = pageBreaks(some, 100);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      for (const { top, bottom } of some) {
        const page = starts.findLastIndex((start) => start <= top);
        expect(bottom).toBeLessThanOrEqual(starts[page]! + 100);
        expect(bottom).toBeLessThanOrEqual(starts[page + 1] ?? Number.POSITIVE_INFINITY);
      }
    }));
  });
});
