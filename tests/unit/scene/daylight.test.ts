import { describe, expect, it } from 'vitest';
import { daylights, lightAt, lightFor, type Light, type Rgb } from '../../../src/scene/daylight';

/** Share of the light the eye counts, 0-1. */
const brightness = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const lights = Object.keys(daylights) as Light[];

describe('the light of the hall', () => {
  it('follows the clock through the whole day, noon through the working hours', () => {
    expect(Array.from({ length: 24 }, (_, hour) => lightAt(hour)).join(' ')).toBe([
      ...Array<Light>(5).fill('night'), ...Array<Light>(4).fill('morning'), ...Array<Light>(8).fill('noon'), ...Array<Light>(3).fill('dusk'), ...Array<Light>(4).fill('night'),
    ].join(' '));
  });

  it('is the one chosen, whatever the hour, and else the clock\'s', () => {
    expect(lights.map((light) => lightFor(light, 12))).toEqual(lights);
    expect([lightFor('clock', 12), lightFor('clock', 23)]).toEqual(['noon', 'night']);
  });

  it('dims from noon to night, while lamps and the pool about the drum gain', () => {
    const order: Light[] = ['noon', 'dusk', 'night'];
    for (const part of ['sky', 'ground', 'mist', 'zenith', 'hillsNear'] as const) {
      const bright = order.map((light) => brightness(daylights[light][part]));
      expect(bright, part).toEqual(bright.toSorted((a, b) => b - a));
    }
    for (const part of ['lamp', 'pool', 'lantern'] as const) {
      const bright = order.map((light) => brightness(daylights[light][part]));
      expect(bright, part).toEqual(bright.toSorted((a, b) => a - b));
    }
  });

  it.each(lights)('leaves boards legible: at %s cotton letters keep 7:1 on the palest dye a zone may have', (light) => {
    const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const luminance = (rgb: number[]) => brightness(rgb.map((value, i) => linear(Math.min(1, value * daylights[light].board[i]!))) as unknown as Rgb);
    const letters = luminance([0xf4, 0xef, 0xe3].map((value) => value / 255));
    const dye = luminance([0x1f, 0x3f, 0x77].map((value) => value / 255));
    expect((letters + 0.05) / (dye + 0.05)).toBeGreaterThan(7);
  });

  it('has stars at night only, and hills that grow paler with distance by day and night', () => {
    expect(lights.filter((light) => daylights[light].stars > 0)).toEqual(['night']);
    for (const light of lights) expect(brightness(daylights[light].hillsFar), light).toBeGreaterThan(brightness(daylights[light].hillsNear));
  });
});
