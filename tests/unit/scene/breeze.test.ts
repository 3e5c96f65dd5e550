import { beforeEach, describe, expect, it } from 'vitest';
import { Breeze, breezeLasts, breezeUniforms } from '../../../src/scene/breeze';

const { breeze: time, sway } = breezeUniforms;
/** Seconds the air moves when drawn thirty times a second, 30 at most. */
function blow(air: Breeze): number {
  for (let frames = 1; frames <= 900; frames += 1) if (!air.step(1 / 30)) return frames / 30;
  return Infinity;
}

beforeEach(() => {
  sway.value = 0;
});

describe('the breeze', () => {
  it('is still until somebody does something', () => {
    expect(new Breeze(() => true).step(0)).toBe(false);
    expect(sway.value).toBe(0);
  });

  it('rises, blows for ten seconds after the last act, and leaves all as it hung', () => {
    const air = new Breeze(() => true);
    air.stir();
    for (let i = 0; i < 60; i += 1) air.step(1 / 30);
    expect(sway.value).toBe(1);
    air.stir();
    expect(blow(air)).toBeCloseTo(breezeLasts, 0);
    expect(sway.value).toBe(0);
    const then = time.value;
    air.step(5);
    expect(time.value).toBe(then);
  });

  it('dies down gently, never faster than it rises', () => {
    const air = new Breeze(() => true);
    air.stir();
    let last = 0;
    do {
      expect(Math.abs(sway.value - last)).toBeLessThan(0.03);
      last = sway.value;
    } while (air.step(1 / 30));
  });

  it('never blows where it is not allowed, and stops at once when that is withdrawn', () => {
    let allowed = true;
    const air = new Breeze(() => allowed);
    air.stir();
    expect(air.step(1)).toBe(true);
    allowed = false;
    expect(air.step(1 / 30)).toBe(false);
    expect(sway.value).toBe(0);
  });
});
