import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { turnBetween, Walker, walkSeconds, type Look } from '../../../src/controls/walker';

const start: Look = { x: 0, z: 0, yaw: 0, pitch: 0 };
const everywhere = () => true;
const moving = () => false;

function run(walker: Walker, seconds: number): void {
  for (let t = 0; t < seconds; t += 0.05) walker.step(0.05);
}

describe('Walker', () => {
  it('arrives exactly at its goal, and says so once', () => {
    const walker = new Walker(start, everywhere, moving);
    const arrived = vi.fn();
    const to = { x: 3, z: -4, yaw: 2, pitch: 0.1 };
    walker.walkTo([start, to], to, arrived);
    run(walker, 10);
    expect(walker.look).toEqual(to);
    expect(walker.moving).toBe(false);
    expect(arrived).toHaveBeenCalledOnce();
  });

  it('starts and ends gently', () => {
    const walker = new Walker(start, everywhere, moving);
    const to = { x: 0, z: -10, yaw: 0, pitch: 0 };
    walker.walkTo([start, to], to);
    const first = (walker.step(0.05), -walker.look.z);
    run(walker, walkSeconds(10) / 2);
    const before = -walker.look.z;
    walker.step(0.05);
    expect(first).toBeLessThan((-walker.look.z - before) / 3);
  });

  it('is broken off by a drag, where it is, without arriving', () => {
    const walker = new Walker(start, everywhere, moving);
    const arrived = vi.fn();
    walker.walkTo([start, { x: 0, z: -10 }], { x: 0, z: -10, yaw: 0, pitch: 0 }, arrived);
    run(walker, 1);
    walker.turn(0.2, 0);
    const { z } = walker.look;
    run(walker, 10);
    expect(walker.look.z).toBe(z);
    expect(z).toBeGreaterThan(-10);
    expect(arrived).not.toHaveBeenCalled();
  });

  it('jumps when motion is cut', () => {
    const walker = new Walker(start, everywhere, () => true);
    const to = { x: 5, z: 5, yaw: 1, pitch: 0 };
    const arrived = vi.fn();
    walker.walkTo([start, to], to, arrived);
    expect(walker.look).toEqual(to);
    expect(walker.moving).toBe(false);
    expect(arrived).toHaveBeenCalledOnce();
  });

  it('slides along a wall instead of going through it', () => {
    const walker = new Walker({ ...start, yaw: -Math.PI / 4 }, ({ x }) => x < 1, moving);
    walker.hold(2, 0);
    run(walker, 2);
    expect(walker.look.x).toBeLessThan(1);
    expect(walker.look.z).toBeLessThan(-2);
  });

  it('never leaps after a long frame', () => {
    const walker = new Walker(start, everywhere, moving);
    walker.hold(2, 0);
    walker.step(30);
    expect(-walker.look.z).toBeLessThanOrEqual(0.2 + 1e-9);
  });

  it('does not look past straight up or down', () => {
    const walker = new Walker(start, everywhere, moving);
    walker.turn(0, 9);
    expect(walker.look.pitch).toBeLessThan(1);
    walker.turn(0, -18);
    expect(walker.look.pitch).toBeGreaterThan(-1);
  });

  it('turns the short way round', () => {
    fc.assert(fc.property(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }), (from, to) => {
      expect(Math.abs(turnBetween(from, to))).toBeLessThanOrEqual(Math.PI + 1e-9);
    }));
  });

  it('takes longer for a longer way, and never more than seven seconds', () => {
    expect(walkSeconds(4)).toBeLessThan(walkSeconds(20));
    expect(walkSeconds(3000)).toBeLessThanOrEqual(7);
  });
});
