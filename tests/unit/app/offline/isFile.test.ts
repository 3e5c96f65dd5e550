import { expect, it } from 'vitest';
import { isFile } from '../../../../src/app/offline/isFile';

const answer = (status: number, type: string | null) => ({ status, headers: new Headers(type === null ? {} : { 'Content-Type': type }) });

it.each([
  [200, 'text/javascript', true],
  [200, 'image/webp', true],
  [200, null, true],
  [200, 'text/html', false],
  [200, 'text/html; charset=utf-8', false],
  [404, 'text/javascript', false],
  [206, 'video/mp4', false],
])('of %s %s: may be kept as a file, %s', (status, type, kept) => {
  expect(isFile(answer(status, type))).toBe(kept);
});
