import { expect, it } from 'vitest';
import type { BoothEntry } from '../../../src/exhibition/types';
import { isLearnt, lessonsOf, nextLesson } from '../../../src/visit/lessons';

const booths: BoothEntry[] = [{ id: 'first', title: 'First', lesson: 6 }, { id: 'other', title: 'Other' }, { id: 'second', title: 'Second', lesson: 3 }];
const outcome = { right: 1, of: 1 };

it('a zone’s lessons are those of its booths that hold one, in order', () => {
  expect(lessonsOf(booths).map(({ id }) => id)).toEqual(['first', 'second']);
});

it('the next lesson is the first that was not gone through, and after the last the first again', () => {
  expect(nextLesson(booths, {})).toBe('first');
  expect(nextLesson(booths, { 'first/lecture-1': outcome })).toBe('second');
  expect(nextLesson(booths, { 'first/lecture-1': outcome, 'second/lecture-1': outcome })).toBe('first');
  expect(nextLesson([booths[1]!], {})).toBeUndefined();
});

it('a quiz of the same booth, or a lecture of another with a like name, is not its lesson', () => {
  expect(isLearnt('first', { 'first/quiz-1': outcome, 'first-aid/lecture-1': outcome })).toBe(false);
});
