import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, deadlinesFrom, isDay, showDay } from '../../../../src/exhibits/path/deadlines';

const someDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2001-01-01', days));

describe('the days by which an answer is due', () => {
  it('are calendar days after the day of receipt, over the end of a year and a leap day', () => {
    expect(deadlinesFrom('2026-11-25', '2026-12-26')).toEqual([
      { days: 15, day: '2026-12-10', past: true },
      { days: 30, day: '2026-12-25', past: true },
      { days: 60, day: '2027-01-24', past: false },
    ]);
    expect(deadlinesFrom('2028-02-14', '2028-02-14').map(({ day }) => day)).toEqual(['2028-02-29', '2028-03-15', '2028-04-14']);
  });

  it('are not past on the day itself', () => {
    fc.assert(fc.property(someDay, (received) => {
      const [first] = deadlinesFrom(received, addDays(received, 15));
      expect(first!.past).toBe(false);
      expect(deadlinesFrom(received, addDays(received, 16))[0]!.past).toBe(true);
    }));
  });

  it('come back when counted back', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: 0, max: 400 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day);
      expect(addDays(day, days) > day).toBe(days > 0);
    }));
  });
});

describe('a day', () => {
  it.each<[string, boolean]>([['2026-02-28', true], ['2028-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['1999-01-01', false], ['', false], ['tomorrow', false]])('“%s”: %s', (text, known) => {
    expect(isDay(text)).toBe(known);
  });

  it('is written with its weekday in the page’s language', () => {
    expect(showDay('2026-12-10', 'zh-CN')).toBe('2026年12月10日星期四');
    expect(showDay('2026-12-10', 'en')).toBe('Thursday, December 10, 2026');
  });

  it('is the visitor’s own', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
