import { describe, expect, it } from 'vitest';
import { listenToTurning, phoneLook, type TurningWindow } from '../../../src/controls/lookAround';

const right = Math.PI / 2;

describe('phoneLook', () => {
  it('looks level when the phone is held up, and down when it lies on the table', () => {
    expect(phoneLook(0, 90, 0, 0).pitch).toBeCloseTo(0);
    expect(phoneLook(0, 0, 0, 0).pitch).toBeCloseTo(-right);
    expect(phoneLook(0, 120, 0, 0).pitch).toBeCloseTo(Math.PI / 6);
  });

  it('turns left when the phone does', () => {
    const [before, after] = [phoneLook(10, 90, 0, 0), phoneLook(40, 90, 0, 0)];
    expect(after.yaw - before.yaw).toBeCloseTo(Math.PI / 6);
  });

  it('looks the same way when the phone is held on its side', () => {
    expect(phoneLook(90, 0, -90, 90).pitch).toBeCloseTo(0);
    expect(phoneLook(0, 0, -60, 90).pitch).toBeCloseTo(-Math.PI / 6);
  });
});

describe('listenToTurning', () => {
  function phone() {
    let listener: ((event: object) => void) | undefined;
    const turns: [number, number][] = [];
    const browser = {
      screen: {},
      addEventListener: (_: string, added: (event: object) => void) => (listener = added),
      removeEventListener: () => (listener = undefined),
    } as unknown as TurningWindow;
    const stop = listenToTurning(browser, (yaw, pitch) => turns.push([yaw, pitch]));
    return { turns, stop, hold: (alpha: number | null, beta = 90) => listener?.({ alpha, beta, gamma: 0 }) };
  }

  it('begins where the visitor looks, and follows from there, over north as well', () => {
    const { hold, turns } = phone();
    for (const alpha of [350, 5, 5, 355]) hold(alpha);
    expect(turns.map(([yaw]) => Math.round((yaw * 180) / Math.PI))).toEqual([0, 15, -10]);
  });

  it('leaves out the sensor’s unrest, and a device that feels nothing', () => {
    const { hold, turns } = phone();
    hold(null);
    for (const alpha of [100, 100.1, 99.9]) hold(alpha);
    expect(turns).toHaveLength(1);
  });

  it('ends', () => {
    const { hold, turns, stop } = phone();
    hold(10);
    stop();
    hold(60);
    expect(turns).toHaveLength(1);
  });
});
