import { afterEach, describe, expect, it } from 'vitest';
import { inkLight, inkUniforms } from '../../../src/scene/ink';
import { lightUniforms, outsideUniforms, setLight } from '../../../src/scene/light';
import type { Light, Rgb } from '../../../src/scene/daylight';

const brightness = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** Everything the shaders read of light and skin, as numbers. */
const seen = () => JSON.stringify({ ...lightUniforms, ...outsideUniforms });

afterEach(() => setLight('noon', 'indigo'));

describe('the ink skin', () => {
  it('is the same painting at every hour', () => {
    const paintings = (['morning', 'noon', 'dusk', 'night'] satisfies Light[]).map((light) => {
      setLight(light, 'ink');
      return seen();
    });
    expect(new Set(paintings).size).toBe(1);
  });

  it('comes and goes while the hall stands, and leaves nothing behind', () => {
    setLight('dusk', 'indigo');
    const before = seen();
    expect(inkUniforms.ink.value).toBe(0);
    setLight('dusk', 'ink');
    expect(inkUniforms.ink.value).toBe(1);
    expect(seen()).not.toBe(before);
    setLight('dusk', 'indigo');
    expect(seen()).toBe(before);
  });

  it('lays far hills in thinner wash than near ones, and lets them end in bare paper', () => {
    const depths = [inkLight.hillsNear, inkLight.hillsFar, inkLight.mist].map(brightness);
    expect(depths).toEqual(depths.toSorted((a, b) => a - b));
    expect(depths.at(-1)! - depths[0]!).toBeGreaterThan(0.3);
  });

  it('has no lamps and no stars: paper gives its own light', () => {
    expect([inkLight.lamp, inkLight.lantern].flat().every((value) => value === 0)).toBe(true);
    expect(inkLight.stars).toBe(0);
  });
});
