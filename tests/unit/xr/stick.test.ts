import { describe, expect, it } from 'vitest';
import { glideSpeed } from '../../../src/xr/locomotion';
import { Stick } from '../../../src/xr/stick';

const at = (...sideways: number[]) => sideways.map((x) => ({ gamepad: { axes: [0, 0, x, 0] } }) as unknown as XRInputSource);

describe('Stick', () => {
  it('turns one step for one push, right for right', () => {
    const stick = new Stick();
    expect([0, 0.4, 0.7, 1, 1, 0.5].map((x) => stick.turn(at(x)))).toEqual([0, 0, -1, 0, 0, 0]);
  });

  it('turns again once the stick has come back', () => {
    const stick = new Stick();
    expect([1, 0.5, 1, 0.1, -1].map((x) => stick.turn(at(x)))).toEqual([-1, 0, 0, 0, 1]);
  });

  it('carries on whoever pushes it forward, and rests in the middle', () => {
    const along = (y: number) => [{ gamepad: { axes: [0, 0, 0, y] } }] as unknown as XRInputSource[];
    expect(new Stick().push(along(-1))).toBe(glideSpeed);
    expect(new Stick().push(along(0.5))).toBe(-glideSpeed / 2);
    expect(new Stick().push(along(0.1))).toBe(0);
  });

  it('heeds the stick pushed farthest, and does without any', () => {
    expect(new Stick().turn(at(0.2, -0.9))).toBe(1);
    expect(new Stick().turn([{} as XRInputSource])).toBe(0);
  });
});
