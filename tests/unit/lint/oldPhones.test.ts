import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no pattern that runs in a browser looks behind: iPhones before iOS 16.4 stop at it, and the hall with them', () => {
  // The compiler, `src/content`, runs in Node alone.
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('content'));
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((file) => /\(\?<[=!]/.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});
