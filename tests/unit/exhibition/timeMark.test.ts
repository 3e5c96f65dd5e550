import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterAt, chapterOf, readTimeMark, showTime, withoutMark } from '../../../src/exhibition/timeMark';

describe('the time before a chapter’s title', () => {
  it.each([
    ['0:45 先挂电话', 45, '先挂电话'],
    ['1:05：问', 65, '：问'],
    ['0：07 停', 7, '停'],
    ['12:30 Ask', 750, 'Ask'],
    ['1:02:03 长片', 3723, '长片'],
    ['0:45先挂', 45, '先挂'],
  ])('%s', (heading, seconds, title) => {
    expect(readTimeMark(heading)).toEqual({ seconds, title });
    expect(withoutMark(heading)).toBe(title);
  });

  it.each(['先挂电话', '0:45', '0:75 停', '0:455 停', '45 停', '下午3:15 停'])('is none in “%s”', (heading) => {
    expect(readTimeMark(heading)).toBeNull();
  });

  it('is read as it is shown', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 35_999 }), (seconds) => {
      expect(readTimeMark(`${showTime(seconds)} 停`)).toEqual({ seconds, title: '停' });
    }));
  });
});

describe('chapters of a film', () => {
  it('follow one another from the first mark on, and what comes before it belongs to the first', () => {
    expect([0, 4, 5, 11.9, 12, 99].map((at) => chapterAt([5, 12], at))).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it('have the sentences that begin a little early for a whole second', () => {
    expect(chapterOf([0, 20], 19.6)).toBe(1);
    expect(chapterOf([0, 20], 19.4)).toBe(0);
  });
});
