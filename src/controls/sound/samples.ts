/**
 * Sounds worked out as samples: no recordings, no bytes to load. Every function gives mono samples in −1…1 at `rate`
 * samples a second; those that are loops begin and end in silence or in step, so that no click is heard.
 */

/** Samples a second; enough for all of it, and half the work of the device's own. */
export const sampleRate = 22_050;
const turn = Math.PI * 2;

/** A run of random numbers in 0…1 that is the same every time. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Five seconds of running water before its filters: noise whose end runs into its beginning. */
export function waterNoise(rate: number): Float32Array<ArrayBuffer> {
  const chance = chances(7);
  const length = Math.round(rate * 5);
  const blend = Math.round(rate * 0.5);
  const raw = Float32Array.from({ length: length + blend }, () => chance() * 2 - 1);
  const samples = raw.slice(0, length);
  for (let i = 0; i < blend; i += 1) {
    const part = i / blend;
    samples[i] = raw[i]! * Math.sqrt(part) + raw[length + i]! * Math.sqrt(1 - part);
  }
  return samples;
}

/** Adds a whistle that glides from `low` to `high` hertz and swells and fades. */
function whistle(samples: Float32Array, rate: number, at: number, seconds: number, low: number, high: number, loud: number): void {
  let phase = 0;
  const first = Math.round(at * rate);
  const length = Math.round(seconds * rate);
  for (let i = 0; i < length; i += 1) {
    const done = i / length;
    phase += (low + (high - low) * Math.sin(done * Math.PI * 0.7)) / rate;
    samples[first + i]! += Math.sin(phase * turn) * Math.sin(done * Math.PI) ** 2 * loud;
  }
}

/** Seventeen seconds of a few birds, each with its own phrase, and long rests between. */
export function birds(rate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(rate * 17);
  const phrases = [[0.8, 4, 2600, 3400], [4.6, 3, 3300, 2500], [5.9, 2, 3300, 2500], [9.3, 6, 4100, 4600], [13.4, 3, 2300, 3000]] as const;
  for (const [at, notes, low, high] of phrases) {
    for (let note = 0; note < notes; note += 1) whistle(samples, rate, at + note * 0.21, 0.15, low * (1 + note * 0.03), high, 1 / (1 + note * 0.2));
  }
  return samples;
}

/** Six seconds of crickets: a high tone in quick pulses, a few pulses to a chirp. */
export function crickets(rate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(rate * 6);
  for (const [pitch, every, loud] of [[4300, 0.75, 1], [3900, 1, 0.5]] as const) {
    for (let chirp = 0; chirp * every < 5.9; chirp += 1) {
      for (let pulse = 0; pulse < 4; pulse += 1) whistle(samples, rate, chirp * every + 0.1 + pulse * 0.042, 0.03, pitch, pitch, loud * 0.6);
    }
  }
  return samples;
}

/** One foot on a timber floor: a dull knock of the board and a short brush of the sole. */
export function footstep(rate: number, seed: number): Float32Array<ArrayBuffer> {
  const chance = chances(seed);
  const pitch = 78 + chance() * 22;
  let soft = 0;
  return Float32Array.from({ length: Math.round(rate * 0.22) }, (_, i) => {
    const time = i / rate;
    const rise = Math.min(1, time / 0.004);
    soft += (chance() * 2 - 1 - soft) * 0.22;
    const knock = Math.sin(turn * pitch * time) * Math.exp(-time * 26) + 0.4 * Math.sin(turn * pitch * 2.7 * time) * Math.exp(-time * 48);
    const fade = Math.min(1, (0.22 - time) / 0.02);
    return rise * fade * (0.62 * knock + 0.9 * soft * Math.exp(-time * 38));
  });
}
