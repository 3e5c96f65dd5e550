import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../src/content/nearest';

it.each([
  ['reviewd', 'reviewed'],
  ['sumary', 'summary'],
  ['titel', 'title'],
  ['Title', 'title'],
])('%s is near %s', (word, wanted) => {
  expect(nearest(word, ['title', 'summary', 'reviewed', 'reviewEvery'])).toBe(wanted);
});

it('a word like none of them has no neighbour, and no sentence is made', () => {
  expect(nearest('colour', ['title', 'summary'])).toBeUndefined();
  expect(nearest('ab', ['xy'])).toBeUndefined();
  expect(didYouMean('colour', ['title'])).toBe('');
});
