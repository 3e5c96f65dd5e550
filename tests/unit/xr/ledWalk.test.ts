import { expect, it } from 'vitest';
import { createLedWalk } from '../../../src/xr/ledWalk';

const stops = [{ booth: 'a', line: 'A.' }, { booth: 'b', line: 'B.' }, { booth: 'c', line: 'C.' }];

it('leads along the stops, each after the one before, and nowhere after the last', () => {
  const walk = createLedWalk(stops);
  const led = [walk.next()];
  for (const { booth } of stops) {
    walk.reached(booth);
    led.push(walk.next());
  }
  expect(led).toEqual(['a', 'b', 'c', undefined]);
});

it('leads on from where it was when the visitor went aside', () => {
  const walk = createLedWalk(stops);
  walk.reached('a');
  walk.reached('elsewhere');
  expect(walk.next()).toBe('b');
});

it('leads on from a stop the visitor was sent to', () => {
  const walk = createLedWalk(stops);
  walk.reached('b');
  expect(walk.next()).toBe('c');
  walk.reached('a');
  expect(walk.next()).toBe('b');
});

it('has something to say at its own stops only', () => {
  const walk = createLedWalk(stops);
  expect(walk.lineAt('b')).toBe('B.');
  expect(walk.lineAt('elsewhere')).toBeNull();
});
