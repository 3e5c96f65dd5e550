import { describe, expect, it } from 'vitest';
import { birds, crickets, footstep, sampleRate, waterNoise } from '../../../../src/controls/sound/samples';
import { Stride } from '../../../../src/controls/sound/stride';

const peak = (samples: Float32Array) => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

describe('the sounds', () => {
  it.each([['water', waterNoise], ['birds', birds], ['crickets', crickets], ['a footstep', (rate: number) => footstep(rate, 3)]] as const)('%s is heard, never beyond full scale, the same every time', (_, sound) => {
    const samples = sound(sampleRate);
    expect(peak(samples)).toBeGreaterThan(0.3);
    // Two streams of noise blended at the loop's seam may pass 1 by a little.
    expect(peak(samples)).toBeLessThanOrEqual(1.42);
    expect(Buffer.from(sound(sampleRate).buffer).equals(Buffer.from(samples.buffer))).toBe(true);
  });

  it('birds, crickets and footsteps begin and end in silence, so that no click is heard', () => {
    for (const samples of [birds(sampleRate), crickets(sampleRate), footstep(sampleRate, 3)]) {
      expect(Math.abs(samples[0]!)).toBeLessThan(0.01);
      expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.01);
    }
  });

  it('footsteps differ a little', () => {
    expect(footstep(sampleRate, 3)).not.toEqual(footstep(sampleRate, 11));
  });
});

describe('a stride', () => {
  /** Footsteps in ten seconds at so many metres a second, sixty frames each. */
  const steps = (speed: number) => {
    const stride = new Stride();
    return Array.from({ length: 600 }, (_, frame) => stride.walk(speed / 60, frame / 60)).filter(Boolean).length;
  };

  it('brings steps faster the faster one walks, but never a patter, and none at rest', () => {
    expect(steps(0)).toBe(0);
    expect(steps(0.7)).toBeGreaterThan(8);
    expect(steps(1.4)).toBeGreaterThan(steps(0.7) * 1.8);
    expect(steps(9)).toBeLessThan(30);
  });

  it('makes one step of a jump', () => {
    const stride = new Stride();
    expect([stride.walk(20, 1), stride.walk(0, 2), stride.walk(0, 3)]).toEqual([true, false, false]);
  });
});
