import { expect, it } from 'vitest';
import { isoDay } from '../../../../src/content/mend/isoDay';

it.each([
  ['2026/1/5', '2026-01-05'], ['2026年1月5日', '2026-01-05'], ['2026.01.05', '2026-01-05'], ['2026-1-5', '2026-01-05'], [' 2026 年 11 月 24 号', '2026-11-24'],
  ['2026-02-30', undefined], ['2026年1月', undefined], ['1/5/2026', undefined], ['今天', undefined],
])('%s is the day %s', (typed, day) => expect(isoDay(typed)).toBe(day));
