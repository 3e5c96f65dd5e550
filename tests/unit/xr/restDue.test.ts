import { expect, it } from 'vitest';
import { RestDue } from '../../../src/xr/restDue';

it('proposes a rest after ten minutes, once', () => {
  const due = new RestDue();
  expect(due.step(599, false)).toBe(false);
  expect(due.step(2, false)).toBe(true);
  expect(due.step(600, false)).toBe(false);
});

it('waits until the visitor has put away what they read', () => {
  const due = new RestDue();
  expect(due.step(700, true)).toBe(false);
  expect(due.step(0.02, true)).toBe(false);
  expect(due.step(0.02, false)).toBe(true);
});
