import { describe, expect, it } from 'vitest';
import { mendBytes } from '../../../../src/content/mend/mendBytes';

/** 存款有保险 in GBK. */
const gbk = Uint8Array.of(0xb4, 0xe6, 0xbf, 0xee, 0xd3, 0xd0, 0xb1, 0xa3, 0xcf, 0xd5);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('the encoding of a file', () => {
  it.each<[string, Uint8Array, string, string[]]>([
    ['UTF-8', Buffer.from('存款'), '存款', []],
    ['UTF-8 with a mark', Buffer.from('\uFEFF存款'), '存款', ['mark']],
    ['what Notepad calls ANSI', gbk, '存款有保险', ['encoding']],
    ['what Notepad calls Unicode', utf16('存款'), '存款', ['encoding']],
    ['nothing at all', new Uint8Array(), '', []],
  ])('%s is read', (_, bytes, text, names) => {
    const mended = mendBytes(bytes)!;
    expect(mended.text).toBe(text);
    expect(mended.mends.map(({ name }) => name)).toEqual(names);
  });

  it.each<[string, Uint8Array]>([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ['Chinese of Taiwan (Big5), which would turn into other words', Uint8Array.of(0xa6, 0x73, 0xb4, 0xda, 0xa6, 0xb3, 0xab, 0x4f, 0xc0, 0x49, 0xff)],
    ['zeros', new Uint8Array(8)],
  ])('%s is left alone', (_, bytes) => expect(mendBytes(bytes)).toBeUndefined());
});
