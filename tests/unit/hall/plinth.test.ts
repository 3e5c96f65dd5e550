import { describe, expect, it } from 'vitest';
import { floorPlan } from '../../../src/hall/floorPlan';
import { distance, toLocal, toWorld, yawTo } from '../../../src/hall/frame';
import { boothFront, boothHalf, plinthHalf } from '../../../src/hall/measures';
import { plinthPose } from '../../../src/hall/plinth';
import { zonesOf } from './someHall';

describe.each(floorPlan(zonesOf(4, 3, 2)).booths)('the plinth of $id', (booth) => {
  const plinth = plinthPose(booth);

  it('stands within the footprint nobody walks on, on any turn', () => {
    for (const [along, across] of [[1, 1], [1, -1], [-1, 1], [-1, -1]] as const) {
      const corner = toLocal(booth.cloth, toWorld(plinth, along * plinthHalf, across * plinthHalf));
      expect(Math.abs(corner.across)).toBeLessThanOrEqual(boothHalf);
      expect(corner.along).toBeLessThanOrEqual(boothFront);
      expect(corner.along).toBeGreaterThan(0);
    }
  });

  it('stands on the side of whoever comes from the lobby and faces the reader', () => {
    const { across } = toLocal(booth.cloth, plinth);
    const otherSide = toWorld(booth.cloth, 0, -across);
    expect(distance({ x: 0, z: 0 }, plinth)).toBeLessThan(distance({ x: 0, z: 0 }, otherSide));
    expect(plinth.yaw).toBeCloseTo(yawTo(plinth, booth.readingSpot));
  });
});
