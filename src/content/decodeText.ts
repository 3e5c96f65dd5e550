import type { Problem } from '../exhibition/types';
import { fileStart, problem, type Point } from './problems';

/** Largest text file read, in bytes: about a hundred times a good booth. */
export const largestTextFile = 200 * 1024;

/** Bytes as text with `\n` line ends and no byte order mark, or the reason they are not UTF-8. */
export function decodeText(bytes: Uint8Array, file: string): { text: string } | { problem: Problem } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return notUtf8(file, fileStart, '记事本的“Unicode”（UTF-16）');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return notUtf8(file, fileStart, '“Unicode big endian”（UTF-16）');
  const text = decodeAs('utf-8', bytes);
  if (text === null) {
    const chinese = decodeAs('gbk', bytes) !== null;
    return notUtf8(file, firstBadByte(bytes), chinese ? '记事本的“ANSI”（GBK）' : '别的编码，或者根本不是文字文件');
  }
  if (text.includes('\0')) return notUtf8(file, fileStart, '别的编码，或者根本不是文字文件');
  return { text: text.replace(/\r\n?/g, '\n') };
}

function notUtf8(file: string, at: Point, encoding: string) {
  return { problem: problem('not-utf8', file, at, { encoding }) };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The lenient decoder marks the first bad byte with U+FFFD, which good text of ours never holds. */
function firstBadByte(bytes: Uint8Array): Point {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
