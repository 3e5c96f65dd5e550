import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasSize, clothRect, mostRibbons, ribbonRect, type Rect } from '../../../../src/scene/hangings/atlasPlan';
import { mostPledges } from '../../../../src/visit/pledge';

const within = ({ x, y, width, height }: Rect) => x >= 0 && y >= 0 && x + width <= atlasSize && y + height <= atlasSize;
const apart = (a: Rect, b: Rect) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe('the picture of what hangs in the hall', () => {
  it('is no larger than a phone’s GPU likes', () => expect(atlasSize).toBeLessThanOrEqual(512));

  it('has a place for every ribbon a visit keeps', () => expect(mostRibbons).toBeGreaterThanOrEqual(mostPledges));

  it('keeps cloth and ribbons apart and within it, whatever the cloth’s shape', () => {
    const side = fc.integer({ min: 200, max: 4000 });
    fc.assert(fc.property(side, side, (width, height) => {
      const parts = [clothRect(width, height), ...Array.from({ length: mostRibbons }, (_, i) => ribbonRect(i))];
      expect(parts.every(within)).toBe(true);
      expect(parts.every((a, i) => parts.slice(i + 1).every((b) => apart(a, b)))).toBe(true);
    }));
  });

  it('keeps the cloth’s shape', () => {
    const { width, height } = clothRect(1020, 1638);
    expect(width / height).toBeCloseTo(1020 / 1638, 2);
    expect(height).toBe(atlasSize);
  });
});
