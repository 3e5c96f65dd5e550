import { chinese } from '../../exhibition/plainText';
import { usualCharacters } from '../../exhibition/usualCharacters';
import { fileStart } from '../problems';
import type { Mend } from './mend';

const usual = new Set(usualCharacters);

/** A file's text whatever Chinese encoding it was saved in, with what that took; undefined when it seems to be no text. */
export function mendBytes(bytes: Uint8Array): { text: string; mends: Mend[] } | undefined {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const utf8 = utf16 === undefined ? decodeAs('utf-8', bytes) : undefined;
  if (utf8 !== undefined && isText(utf8)) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text: utf8, mends: marked ? [{ name: 'mark', ...fileStart }] : [] };
  }
  const text = decodeAs(utf16 ?? 'gb18030', bytes);
  return text !== undefined && isText(text) && isPlausible(text) ? { text, mends: [{ name: 'encoding', ...fileStart }] } : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isText(text: string): boolean {
  return !/[^\P{Cc}\t\n\r]/u.test(text);
}

/** Read in the wrong encoding, a text comes out in characters that nobody uses. */
function isPlausible(text: string): boolean {
  const characters = [...text].filter((character) => chinese.test(character));
  return characters.filter((character) => usual.has(character)).length >= 0.9 * characters.length;
}
