import { describe, expect, it } from 'vitest';
import { noDwell, rest, usualDwell, type Dwell } from '../../../src/xr/dwell';

/** Looks at a row of things, 0.1 s each, and tells which were chosen. */
function look(things: (string | null)[], needed?: number): string[] {
  let dwell: Dwell<string> = noDwell;
  return things.filter((on) => {
    const step = rest(dwell, on, 0.1, needed);
    dwell = step.dwell;
    return step.chosen;
  }) as string[];
}

const stare = (on: string | null, seconds: number) => Array.from({ length: Math.round(seconds * 10) + 1 }, () => on);

describe('rest', () => {
  it('chooses what the eyes rest on for the time needed, once', () => {
    expect(look(stare('next', usualDwell + 3))).toEqual(['next']);
    expect(look(stare('next', 0.5), 0.5)).toEqual(['next']);
  });

  it('chooses nothing that the eyes only pass over', () => {
    expect(look([...stare('next', 1), ...stare('close', 1), ...stare('next', 1)])).toEqual([]);
  });

  it('chooses the same thing again after the eyes have left it', () => {
    expect(look([...stare('next', 2), ...stare(null, 0.3), ...stare('next', 2)])).toEqual(['next', 'next']);
  });
});
