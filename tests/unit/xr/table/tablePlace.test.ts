import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floorPlan } from '../../../../src/hall/floorPlan';
import { beforeEyes, gateToward, modelScale, modelSizes } from '../../../../src/xr/table/tablePlace';

const zones = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 })
  .map((counts) => counts.map((count, z) => ({ id: `z${z}`, booths: Array.from({ length: count }, (_, b) => ({ id: `z${z}b${b}` })) })));

test('every hall fits its size on the table, and fills it', () => {
  fc.assert(fc.property(zones, (given) => {
    const plan = floorPlan(given);
    const { minX, maxX, minZ, maxZ } = plan.bounds;
    const scale = modelScale(plan, modelSizes.usual);
    expect(Math.max(maxX - minX, maxZ - minZ) * scale).toBeCloseTo(0.7, 6);
    expect(Math.min(maxX - minX, maxZ - minZ) * scale).toBeLessThanOrEqual(0.7 + 1e-9);
  }));
});

const metres = fc.double({ min: -3, max: 3, noNaN: true });

test('without a table the model stands a metre before the eyes and half a metre below them, its gate toward them', () => {
  fc.assert(fc.property(metres, metres, fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), (x, z, yaw) => {
    const eyes = { x, y: 1.2, z };
    const place = beforeEyes(eyes, yaw);
    expect(place.y).toBeCloseTo(0.7, 6);
    expect(Math.hypot(place.x - x, place.z - z)).toBeCloseTo(1, 6);
    // Straight ahead of a look along the yaw…
    expect((place.x - x) * -Math.sin(yaw) + (place.z - z) * -Math.cos(yaw)).toBeCloseTo(1, 6);
    // …and the gate's direction, +z of the hall turned, leads back to the eyes.
    const turn = gateToward(place, eyes);
    expect(place.x + Math.sin(turn)).toBeCloseTo(x, 6);
    expect(place.z + Math.cos(turn)).toBeCloseTo(z, 6);
  }));
});
