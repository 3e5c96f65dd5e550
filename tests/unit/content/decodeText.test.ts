import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/content/decodeText';

const gbk = Uint8Array.from([0x61, 0x0a, 0x62, 0xb4, 0xe6, 0xbf, 0xee]); // a⏎b存款 as Notepad's ANSI saves it

describe('the text of a file', () => {
  it('is read without its byte order mark', () => {
    expect(decodeText(Buffer.from('\uFEFF存款'), 'a.md')).toEqual({ text: '存款' });
  });

  it('has one kind of line end, whatever system it was saved on', () => {
    expect(decodeText(Buffer.from('一\r\n二\r三\n'), 'a.md')).toEqual({ text: '一\n二\n三\n' });
  });

  it('saved as GBK is refused at its first Chinese character, with the way to save it again', () => {
    expect(decodeText(gbk, 'a.md')).toMatchObject({ problem: { rule: 'not-utf8', line: 2, column: 2, message: expect.stringContaining('GBK'), mend: expect.stringContaining('UTF-8') } });
  });

  it('saved as UTF-16 is refused by that name', () => {
    expect(decodeText(Buffer.from('\uFEFF存款', 'utf16le'), 'a.md')).toMatchObject({ problem: { rule: 'not-utf8', message: expect.stringContaining('UTF-16') } });
  });

  it('that is no text at all is refused', () => {
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0xff, 0x00, 0xfe, 0x81]), 'a.md')).toMatchObject({ problem: { rule: 'not-utf8' } });
    expect(decodeText(new Uint8Array(10), 'a.md')).toMatchObject({ problem: { rule: 'not-utf8' } });
  });
});
