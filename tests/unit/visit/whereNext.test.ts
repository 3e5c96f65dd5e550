import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereNext } from '../../../src/visit/whereNext';

const zone = (id: string, ...booths: string[]) => ({ id, booths: booths.map((booth) => ({ id: booth })) });
const zones = [zone('rights', 'r1', 'r2'), zone('fraud', 'f1', 'f2', 'f3'), zone('cash', 'c1', 'c2'), zone('empty')];
const lobby = { zone: null, booth: null };

describe('where next', () => {
  it('in the lobby begins with the first zone', () => {
    expect(whereNext(zones, [], lobby)).toBe('r1');
  });

  it('goes on in the zone stood in, from the booth stood before', () => {
    expect(whereNext(zones, ['f2'], { zone: 'fraud', booth: 'f2' })).toBe('f3');
    expect(whereNext(zones, [], { zone: 'cash', booth: null })).toBe('c1');
  });

  it('comes back to what was passed over in the zone', () => {
    expect(whereNext(zones, ['f3', 'f2'], { zone: 'fraud', booth: 'f3' })).toBe('f1');
  });

  it('then finishes the zone begun that has least left, before a new one', () => {
    expect(whereNext(zones, ['r1', 'r2', 'f1', 'c1'], { zone: 'rights', booth: 'r2' })).toBe('c2');
    expect(whereNext(zones, ['c1', 'c2'], { zone: 'cash', booth: 'c2' })).toBe('r1');
  });

  it('never suggests the booth stood before, nor one read, and nothing only when none is left', () => {
    const ids = zones.flatMap(({ booths }) => booths.map(({ id }) => id));
    fc.assert(fc.property(fc.subarray(ids), fc.option(fc.constantFrom(...ids)), fc.option(fc.constantFrom(...zones.map(({ id }) => id))), (seen, booth, here) => {
      const left = ids.filter((id) => !seen.includes(id) && id !== booth);
      const next = whereNext(zones, seen, { zone: here, booth });
      if (left.length === 0) expect(next).toBeUndefined();
      else expect(left).toContain(next);
    }));
  });
});
