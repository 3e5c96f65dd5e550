import { Euler, MathUtils, Quaternion } from 'three';
import { expect, it } from 'vitest';
import { WristTurn } from '../../../src/xr/wristTurn';

/** A hand turned by degrees: up, and to the left. */
const hand = (up: number, left: number) => new Quaternion().setFromEuler(new Euler(MathUtils.degToRad(up), MathUtils.degToRad(left), 0, 'YXZ'));

it('turns a thing as if it were stuck to the hand: down turns its upper edge away, left its right edge', () => {
  const wrist = new WristTurn(hand(0, 0));
  expect(wrist.step(hand(-20, 0))!.x).toBeCloseTo(20, 6);
  const by = wrist.step(hand(-20, 15))!;
  expect([by.x, by.y]).toEqual([expect.closeTo(0, 6), expect.closeTo(15, 6)]);
});

it('counts from how the hand was turned when it took hold, and tells each turn once', () => {
  const wrist = new WristTurn(hand(0, 70));
  expect(wrist.step(hand(0, 70))).toBeNull();
  expect(wrist.step(hand(0, 80))!.y).toBeCloseTo(10, 6);
  expect(wrist.step(hand(0, 80))).toBeNull();
});

it('tells nothing of a trembling hand, but all of a slow turn', () => {
  const wrist = new WristTurn(hand(0, 0));
  const told = Array.from({ length: 30 }, (_, degree) => wrist.step(hand(degree % 2, degree + 1))).filter((turn) => turn !== null);
  expect(told.length).toBeLessThanOrEqual(10);
  expect(told.reduce((sum, { y }) => sum + y, 0)).toBeGreaterThan(26);
});
