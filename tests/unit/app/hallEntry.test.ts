import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/app/hallEntry';

describe('readEntry', () => {
  it('reads what the hall wrote', () => {
    expect(readEntry({ hall: true, reading: 'x', over: true })).toEqual({ hall: true, reading: 'x', over: true });
    expect(readEntry({ hall: true, reading: null, over: false })).toEqual({ hall: true, reading: null, over: false });
  });

  it.each([null, undefined, 3, 'hall', {}, { hall: 1 }, { hall: true, reading: 3 }, { hall: true }])('takes %j for a plain page', (state) => {
    expect(readEntry(state)).toBeNull();
  });
});
