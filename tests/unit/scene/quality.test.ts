import { describe, expect, it } from 'vitest';
import { means, Quality, tierOf } from '../../../src/scene/quality';

const good = { renderer: 'Adreno (TM) 740', deviceMemory: 8, hardwareConcurrency: 8 };
/** Seconds of motion drawn at so many frames a second; true when it lowered the tier. */
const draw = (quality: Quality, seconds: number, rate: number) => Array.from({ length: Math.round(seconds * rate) }, () => quality.frame(1 / rate)).some(Boolean);

describe('the tier of a device', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', 'llvmpipe (LLVM 15.0.6, 256 bits)', 'Microsoft Basic Render Driver',
    'Mali-450 MP', 'Mali-T830', 'Mali-G31', 'Adreno (TM) 308', 'Adreno (TM) 405', 'Adreno (TM) 506', 'PowerVR Rogue GE8320', 'PowerVR SGX 544MP',
  ])('is low with %s', (renderer) => {
    expect(tierOf({ ...good, renderer })).toBe('low');
  });

  it.each(['Adreno (TM) 740', 'Adreno (TM) 610', 'Mali-G57', 'Mali-G710', 'Apple GPU', 'ANGLE (NVIDIA GeForce RTX 3060)', 'Mesa Intel(R) UHD Graphics 620', ''])('is high with %s', (renderer) => {
    expect(tierOf({ ...good, renderer })).toBe('high');
  });

  it.each([
    [{}, 'high'], [{ deviceMemory: 2 }, 'low'], [{ hardwareConcurrency: 2 }, 'low'], [{ deviceMemory: 4, hardwareConcurrency: 4 }, 'low'],
    [{ deviceMemory: 4 }, 'high'], [{ hardwareConcurrency: 4 }, 'high'],
  ] as const)('told only %j is %s', (device, tier) => {
    expect(tierOf(device)).toBe(tier);
  });

  it('never draws fewer pixels than the page has, at any tier', () => {
    for (const { pixelRatio } of Object.values(means)) expect(pixelRatio).toBeGreaterThanOrEqual(1);
  });
});

describe('the quality', () => {
  it('goes down once after two seconds of late frames, and never up again', () => {
    const quality = new Quality(good, () => 'auto');
    expect(draw(quality, 1.8, 10)).toBe(false);
    expect(quality.tier).toBe('high');
    expect(draw(quality, 0.4, 10)).toBe(true);
    expect(quality.tier).toBe('low');
    expect(draw(quality, 60, 60)).toBe(false);
    expect(draw(quality, 10, 5)).toBe(false);
    expect(quality.tier).toBe('low');
  });

  it('bears a hitch now and then, and a tab that slept', () => {
    const quality = new Quality(good, () => 'auto');
    for (let second = 0; second < 60; second += 1) {
      quality.frame(0.3);
      draw(quality, 0.7, 60);
    }
    quality.frame(3600);
    expect(quality.tier).toBe('high');
  });

  it('holds to what the visitor chose, and changes at once with the choice', () => {
    let choice: 'auto' | 'low' | 'high' = 'high';
    const quality = new Quality({ ...good, renderer: 'SwiftShader' }, () => choice);
    draw(quality, 10, 5);
    expect(quality.tier).toBe('high');
    choice = 'low';
    expect(quality.means).toBe(means.low);
    choice = 'auto';
    expect(quality.tier).toBe('low');
  });

  it('draws what moves coarser on a weak device with late frames, half as fine at most, and what rests with all its pixels', () => {
    const quality = new Quality({ ...good, renderer: 'SwiftShader' }, () => 'auto');
    const moving = () => quality.pixelRatio(3, quality.coarsens);
    draw(quality, 0.4, 10);
    expect(moving()).toBe(1);
    draw(quality, 0.2, 10);
    expect(moving()).toBeCloseTo(0.7);
    draw(quality, 5, 10);
    expect(moving()).toBe(0.5);
    draw(quality, 60, 60);
    expect(moving()).toBe(0.5);
    expect(quality.pixelRatio(3, false)).toBe(1);
  });

  it('draws coarser in a tier the visitor chose for little power, never in the one for beauty', () => {
    const choices = (['low', 'high'] as const).map((choice) => {
      const quality = new Quality({ ...good, renderer: 'SwiftShader' }, () => choice);
      draw(quality, 5, 10);
      return quality.coarsens;
    });
    expect(choices).toEqual([true, false]);
  });

  it('first lowers the tier of a good device, and only then draws coarser', () => {
    const quality = new Quality(good, () => 'auto');
    draw(quality, 2.2, 10);
    expect([quality.tier, quality.coarsens]).toEqual(['low', false]);
    draw(quality, 1, 10);
    expect(quality.coarsens).toBe(true);
  });
});
