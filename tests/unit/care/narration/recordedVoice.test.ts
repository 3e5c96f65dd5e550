import { expect, it } from 'vitest';
import { lineAt } from '../../../../src/care/narration/recordedVoice';

it('is at the last line that has begun', () => {
  const cues = [{ from: 0.5, to: 2, text: 'a' }, { from: 2.5, to: 4, text: 'b' }];
  expect([0, 0.5, 2.2, 2.5, 99].map((seconds) => lineAt(cues, seconds))).toEqual([0, 0, 0, 1, 1]);
  expect(lineAt([], 12)).toBe(0);
});
