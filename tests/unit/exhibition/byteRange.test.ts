import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteRange, contentRange } from '../../../src/exhibition/byteRange';

describe('a part of a file', () => {
  it.each([
    ['bytes=0-', { from: 0, to: 99 }],
    ['bytes=10-19', { from: 10, to: 19 }],
    ['bytes=90-500', { from: 90, to: 99 }],
    ['bytes=-5', { from: 95, to: 99 }],
    ['bytes=-500', { from: 0, to: 99 }],
  ])('%s', (header, part) => {
    expect(byteRange(header, 100)).toEqual(part);
  });

  it.each([null, undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=100-', 'bytes=-0', 'bytes=0-1,5-6', 'lines=1-2'])('%s asks for all of it', (header) => {
    expect(byteRange(header, 100)).toBeNull();
  });

  it('lies within its file, whatever is asked', () => {
    fc.assert(fc.property(fc.nat(), fc.option(fc.nat()), fc.option(fc.nat()), (size, from, to) => {
      const part = byteRange(`bytes=${from ?? ''}-${to ?? ''}`, size);
      if (!part) return;
      expect(part.from).toBeGreaterThanOrEqual(0);
      expect(part.from).toBeLessThanOrEqual(part.to);
      expect(part.to).toBeLessThan(size);
      expect(contentRange(part, size)).toBe(`bytes ${part.from}-${part.to}/${size}`);
    }));
  });
});
