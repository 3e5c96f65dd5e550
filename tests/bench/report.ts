import type { Result } from './rounds';
import { kilobytes, milliseconds, table, times } from './table';

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const whole = (value: number) => String(Math.round(value));

type Line = [name: string, show: (value: number) => string, read: (result: Result) => number];

const lines: Line[] = [
  ['text readable', milliseconds, ({ readable }) => readable],
  ['first 3D frame', milliseconds, ({ firstFrame }) => firstFrame],
  ['longest task before it', milliseconds, ({ longestTask }) => longestTask],
  ['bytes before it', kilobytes, ({ bytes }) => bytes],
  ['  of these scripts', kilobytes, ({ scriptBytes }) => scriptBytes],
  ['draw calls', whole, ({ calls }) => calls],
  ['triangles', whole, ({ triangles }) => triangles],
  ['texture memory', megabytes, ({ textureBytes }) => textureBytes],
  ['script per frame, walking', milliseconds, ({ frameScript }) => frameScript],
  ['  slowest frame', milliseconds, ({ slowestFrame }) => slowestFrame],
  ['main thread per frame', milliseconds, ({ frameTask }) => frameTask],
  ['frames drawn idle in 5 s', whole, ({ idleFrames }) => idleFrames],
];

/** Every measure of several sites; on request also the first site's ratio to the last. */
export function resultTable(title: string, results: Result[], { ratio }: { ratio: boolean }): string {
  const [first, last] = [results[0]!, results.at(-1)!];
  const share = (read: Line[2]) => (read(last) > 0 ? times(read(first) / read(last)) : '');
  const rows = lines.map(([name, show, read]): [string, ...string[]] => [name, ...results.map((result) => show(read(result))), ...(ratio ? [share(read)] : [])]);
  for (const act of Object.keys(first.longest)) {
    rows.push([`longest task: ${act}`, ...results.map(({ longest }) => (longest[act] === undefined ? '' : milliseconds(longest[act])))]);
  }
  return table(title, [...results.map(({ site }) => site), ...(ratio ? ['ratio'] : [])], rows);
}

const against: Line[] = [
  ['text readable', milliseconds, ({ readable }) => readable],
  ['captions readable', milliseconds, ({ captions }) => captions],
  ['anything drawn in 3D', milliseconds, ({ firstDrawn }) => firstDrawn],
  ['first whole 3D frame', milliseconds, ({ firstFrame }) => firstFrame],
  ['bytes before it', kilobytes, ({ bytes }) => bytes],
  ['  of these scripts', kilobytes, ({ scriptBytes }) => scriptBytes],
  ['longest task before it', milliseconds, ({ longestTask }) => longestTask],
  ['script per frame, moving', milliseconds, ({ frameScript }) => frameScript],
  ['main thread per frame, moving', milliseconds, ({ frameTask }) => frameTask],
  ['frames drawn idle in 5 s', whole, ({ idleFrames }) => idleFrames],
];

/** The hall (first) beside others in markdown, for docs/performance.md; behind each value how many times the hall's it is. */
export function peersTable(results: Result[]): string {
  const [hall] = results;
  const cell = (show: Line[1], read: Line[2], result: Result) => show(read(result)) + (result === hall || read(hall!) === 0 ? '' : ` (${times(read(result) / read(hall!))})`);
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [row(['', ...results.map(({ site }) => site)]), row(['---', ...results.map(() => '---')]), ...against.map(([name, show, read]) => row([name.trim(), ...results.map((result) => cell(show, read, result))]))].join('\n');
}

/** What the first frame is made of. */
export function partsTable({ parts }: Result): string {
  return table('before the first 3D frame', ['sent'], parts.map(({ file, bytes }) => [file, kilobytes(bytes)]));
}

/**
 * How the hall grows: measured value, aim, verdict. The milliseconds are at the largest number of booths.
 * The main thread's whole work per frame has no verdict: with a software GPU it grows with the GPU's time, as the
 * thread ticks on while it waits. The script of a frame is the hall's own.
 */
export function growthTable(small: Result, large: Result, booths: number, { editMilliseconds, searchMilliseconds }: { editMilliseconds: number; searchMilliseconds: number }): string {
  const row = (name: string, value: number, aim: number, show: (value: number) => string): [string, ...string[]] => [name, show(value), `≤ ${show(aim)}`, value <= aim ? 'holds' : 'MISSED'];
  const bytes = (value: number) => `${value.toFixed(1)} bytes`;
  return table(`${large.site} against ${small.site}`, ['measured', 'aim', ''], [
    row('script per frame', large.frameScript / small.frameScript, 1.3, times),
    row('bytes before the first 3D frame, per booth', (large.bytes - small.bytes) / booths, 60, bytes),
    row('build', large.buildSeconds, 60, (seconds) => `${seconds.toFixed(1)} s`),
    row('search, from typing to results', searchMilliseconds, 50, milliseconds),
    row('from saving a file to seeing it', editMilliseconds, 1000, milliseconds),
  ]);
}
