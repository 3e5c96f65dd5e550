import { describe, expect, it } from 'vitest';
import { rackMeasures } from '../../../../src/hall/clothPlace';
import { rackPart } from '../../../../src/scene/parts/rack';
import { sheets } from '../../../../src/scene/hangings/sheets';

const corners = (geometry: ReturnType<typeof sheets>) => {
  const [position, at, hang] = ['position', 'at', 'hang'].map((name) => geometry.getAttribute(name));
  return Array.from({ length: position!.count }, (_, i) => ({
    x: position!.getX(i), y: position!.getY(i), z: position!.getZ(i), u: at!.getX(i), v: at!.getY(i), behind: at!.getZ(i), below: hang!.getX(i), ribbon: hang!.getY(i) === 1,
  }));
};
const { across, half, bar, cloth } = rackMeasures;

describe('what hangs on the racks', () => {
  it('hangs from the bar between the posts, whatever the cloth’s shape', () => {
    for (const shape of [{ width: 1020, height: 1638 }, { width: 1500, height: 258 }, { width: 420, height: 3000 }]) {
      for (const { x, y, below } of corners(sheets(shape, 12))) {
        expect(Math.abs(Math.abs(x) - across)).toBeLessThan(half);
        expect(y).toBeGreaterThan(bar - cloth.height - 1e-6);
        expect(y).toBeLessThanOrEqual(bar + 1e-6);
        expect(below).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('shows only the cloth, only the ribbons, or both', () => {
    const kinds = (made: ReturnType<typeof sheets>) => [...new Set(corners(made).map(({ ribbon }) => ribbon))].sort();
    const shape = { width: 1020, height: 1638 };
    expect(kinds(sheets(shape, 0))).toEqual([false]);
    expect(kinds(sheets(null, 3))).toEqual([true]);
    expect(kinds(sheets(shape, 3))).toEqual([false, true]);
  });

  it('reads from left to right for those in front, and for those behind', () => {
    const seen = corners(sheets({ width: 1020, height: 1638 }, 0));
    // In front one sees −x to the right; behind +x.
    const [left, right] = [Math.max(...seen.map(({ x }) => x)), Math.min(...seen.map(({ x }) => x))];
    const uAt = (x: number, side: 'u' | 'behind') => seen.find((corner) => corner.x === x)![side];
    expect(uAt(left, 'u')).toBeLessThan(uAt(right, 'u'));
    expect(uAt(right, 'behind')).toBeLessThan(uAt(left, 'behind'));
  });

  it('is upright: what is higher in the picture hangs higher', () => {
    const seen = corners(sheets({ width: 1020, height: 1638 }, 0)).toSorted((a, b) => a.y - b.y);
    expect(seen.at(-1)!.v).toBeGreaterThan(seen[0]!.v);
  });

  it('costs a phone next to nothing', () => {
    const racks = rackPart([{ side: 1, bars: [bar] }, { side: -1, bars: [bar, bar - 0.6] }]);
    const triangles = (sheets({ width: 1020, height: 1638 }, 12).getIndex()!.count + racks.getIndex()!.count) / 3;
    expect(triangles).toBeLessThan(1500);
  });
});
