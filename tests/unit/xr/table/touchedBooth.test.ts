import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floorPlan } from '../../../../src/hall/floorPlan';
import { clothMiddle, touchedBooth } from '../../../../src/xr/table/touchedBooth';

const { booths } = floorPlan(Array.from({ length: 8 }, (_, z) => ({ id: `z${z}`, booths: Array.from({ length: 6 }, (__, b) => ({ id: `z${z}b${b}` })) })));
/** Where eyes are, in metres of the hall, for a model 0.7 m across on a table. */
const eyes = fc.record({ x: fc.double({ min: -40, max: 40, noNaN: true }), y: fc.double({ min: 60, max: 110, noNaN: true }), z: fc.double({ min: 50, max: 90, noNaN: true }) });
const toward = (from: { x: number; y: number; z: number }, to: { x: number; y: number; z: number }) => ({ x: to.x - from.x, y: to.y - from.y, z: to.z - from.z });

test('a touch on a booth means that booth, and one a little beside it too', () => {
  fc.assert(fc.property(eyes, fc.constantFrom(...booths), fc.double({ min: -1.2, max: 1.2, noNaN: true }), (origin, booth, beside) => {
    const { x, z } = booth.cloth;
    expect(touchedBooth(booths, { origin, direction: toward(origin, { x: x + beside, y: clothMiddle, z }) })).toBe(booth.id);
  }));
});

test('a touch far from every booth, or on what lies behind the eyes, means none', () => {
  const origin = { x: 0, y: 80, z: 70 };
  expect(touchedBooth(booths, { origin, direction: toward(origin, { x: 120, y: 0, z: 0 }) })).toBeNull();
  const { cloth } = booths[0]!;
  const at = toward(origin, { x: cloth.x, y: clothMiddle, z: cloth.z });
  expect(touchedBooth(booths, { origin, direction: { x: -at.x, y: -at.y, z: -at.z } })).toBeNull();
});

test('the length of a ray’s direction does not matter', () => {
  const origin = { x: 0, y: 80, z: 70 };
  const { id, cloth } = booths[7]!;
  const at = toward(origin, { x: cloth.x, y: clothMiddle, z: cloth.z });
  for (const k of [0.001, 1, 50]) expect(touchedBooth(booths, { origin, direction: { x: at.x * k, y: at.y * k, z: at.z * k } })).toBe(id);
});
