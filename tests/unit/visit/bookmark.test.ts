import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBookmarks } from '../../../src/visit/bookmark';
import { createVisit } from '../../../src/visit/visit';
import { openPersistence } from '../../../src/visit/persistence';
import { fakeBrowser } from './fakeBrowser';

describe('bookmarks', () => {
  it('leaves out what cannot be read and keeps the rest', () => {
    const good = { slide: 2, sentence: 0 };
    expect(readBookmarks({ a: good, b: null, c: { slide: -1, sentence: 0 }, d: { slide: 1.5, sentence: 0 }, e: { slide: 1 }, f: 'x' })).toEqual({ a: good });
  });

  it('reads whatever is kept without failing', () => {
    fc.assert(fc.property(fc.anything(), (kept) => {
      for (const { slide, sentence } of Object.values(readBookmarks(kept))) expect(slide >= 0 && sentence >= 0).toBe(true);
    }));
  });

  it('is kept for each lecture until it is through, and goes with everything else', () => {
    const visit = createVisit(openPersistence(fakeBrowser().openTab()));
    visit.mark('a/lecture-1', { slide: 1, sentence: 2 });
    visit.mark('b/lecture-1', { slide: 0, sentence: 3 });
    visit.mark('a/lecture-1', null);
    expect(visit.store.getState().bookmarks).toEqual({ 'b/lecture-1': { slide: 0, sentence: 3 } });
    visit.startAfresh({});
    expect(visit.store.getState().bookmarks).toEqual({});
  });
});
