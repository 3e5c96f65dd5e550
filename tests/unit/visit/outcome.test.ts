import { describe, expect, it } from 'vitest';
import { note, readOutcomes } from '../../../src/visit/outcome';

describe('note', () => {
  it('keeps the best outcome of an exhibit', () => {
    const first = note({}, 'a/quiz-1', { right: 1, of: 2 });
    expect(note(first, 'a/quiz-1', { right: 2, of: 2 })).toEqual({ 'a/quiz-1': { right: 2, of: 2 } });
    expect(note(first, 'a/quiz-1', { right: 0, of: 2 })).toBe(first);
    expect(note(first, 'a/quiz-2', { right: 0, of: 1 })).toEqual({ ...first, 'a/quiz-2': { right: 0, of: 1 } });
  });
});

describe('readOutcomes', () => {
  it('leaves out what cannot be one, and keeps the rest', () => {
    const good = { right: 1, of: 1 };
    expect(readOutcomes({ good, more: { right: 3, of: 2 }, none: { right: 0, of: 0 }, words: 'x', half: { right: 0.5, of: 1 } })).toEqual({ good });
    for (const kept of [undefined, null, 'x', 3]) expect(readOutcomes(kept)).toEqual({});
  });
});
