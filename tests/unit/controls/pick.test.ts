import { describe, expect, it } from 'vitest';
import { pick } from '../../../src/controls/pick';
import type { Ray } from '../../../src/hall/hitBoard';
import { cornerPlace } from '../../../src/hall/cornerPlace';
import { floorPlan } from '../../../src/hall/floorPlan';

const plan = floorPlan(['a', 'b', 'c'].map((id) => ({ id, booths: [1, 2, 3].map((n) => ({ id: `${id}${n}` })) })));
const booth = plan.booths[0]!;
const eye = { x: booth.readingSpot.x, y: 1.6, z: booth.readingSpot.z };

function toward(x: number, y: number, z: number, from = eye): Ray {
  return { origin: from, direction: { x: x - from.x, y: y - from.y, z: z - from.z } };
}

describe('pick', () => {
  it('finds the booth whose cloth is pointed at', () => {
    expect(pick(plan, plan.booths, toward(booth.cloth.x, 2, booth.cloth.z))).toEqual({ kind: 'booth', id: booth.id });
  });

  it('finds a booth by its title and by its foot, but not above it', () => {
    expect(pick(plan, plan.booths, toward(booth.cloth.x, 3.2, booth.cloth.z))).toMatchObject({ kind: 'booth' });
    expect(pick(plan, plan.booths, toward(booth.cloth.x, 0.2, booth.cloth.z))).toMatchObject({ kind: 'booth' });
    expect(pick(plan, plan.booths, toward(booth.cloth.x, 3.8, booth.cloth.z))).toBeNull();
  });

  it('does not find a booth from behind', () => {
    const behind = { x: 2 * booth.cloth.x - eye.x, y: 1.6, z: 2 * booth.cloth.z - eye.z };
    expect(pick(plan, [booth], toward(booth.cloth.x, 2, booth.cloth.z, behind))).toBeNull();
  });

  it('finds the floor where the ray meets it', () => {
    const from = { x: 0, y: 1.6, z: 6 };
    const hit = pick(plan, [], toward(1, 0, 3, from));
    expect(hit?.kind).toBe('floor');
    if (hit?.kind === 'floor') {
      expect(hit.point.x).toBeCloseTo(1);
      expect(hit.point.z).toBeCloseTo(3);
    }
  });

  it('finds a wing by the board over its door', () => {
    const { door, zone } = plan.wings[1]!;
    expect(pick(plan, [], toward(door.x, 3.3, door.z, { x: 0, y: 1.6, z: 0 }))).toEqual({ kind: 'zone', id: zone });
  });

  it('finds the face-to-face corner by its table and its board, and the floor before it', () => {
    const { back, spot } = cornerPlace(plan);
    const from = { x: spot.x, y: 1.6, z: spot.z };
    expect(pick(plan, [], toward(back.x, 0.9, back.z, from))).toEqual({ kind: 'corner' });
    expect(pick(plan, [], toward(back.x + 0.8, 2.1, back.z, from))).toEqual({ kind: 'corner' });
    expect(pick(plan, [], toward(back.x, 0, back.z - 1.5, from))?.kind).toBe('floor');
  });

  it('finds a theatre by its screen, from the wing and not from behind', () => {
    const school = floorPlan([{ id: 'school', booths: [{ id: 'lesson', lesson: 5 }] }]);
    const { mouth, theatre } = school.wings[0]!;
    const { screen, spot } = theatre!;
    for (const from of [spot, mouth]) expect(pick(school, [], toward(screen.x, 2.2, screen.z, { x: from.x, y: 1.6, z: from.z }))).toEqual({ kind: 'theatre', id: 'school' });
    expect(pick(school, [], toward(screen.x, 2.2, screen.z, { x: 2 * screen.x - spot.x, y: 1.6, z: 2 * screen.z - spot.z }))?.kind).not.toBe('theatre');
  });

  it('finds nothing in the sky, nor beyond its reach', () => {
    expect(pick(plan, plan.booths, { origin: eye, direction: { x: 0, y: 1, z: 0 } })).toBeNull();
    expect(pick(plan, [], { origin: { x: 0, y: 1.6, z: 0 }, direction: { x: 1, y: -0.01, z: 0 } })).toBeNull();
  });
});
