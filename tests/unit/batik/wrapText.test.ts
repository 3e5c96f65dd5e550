import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedText, widthOf, wrapText } from '../../../src/batik/wrapText';

describe('text in lines', () => {
  it('is broken between Chinese characters and between words, never before a mark', () => {
    expect(wrapText('看完、做完了：防骗、现金。', 5)).toEqual(['看完、做完', '了：防骗、', '现金。']);
    expect(wrapText('防骗防骗。现金', 4)).toEqual(['防骗防骗。', '现金']);
    expect(wrapText('Read and tried everything', 8)).toEqual(['Read and tried', 'everything']);
    expect(wrapText('', 8)).toEqual(['']);
  });

  it('is balanced where a few letters would stand alone', () => {
    expect(wrapText('这不是资格证书的证明。', 9)).toEqual(['这不是资格证书的证', '明。']);
    expect(balancedText('这不是资格证书的证明。', 9)).toEqual(['这不是资格', '证书的证明。']);
  });

  it('loses no letter, and is too wide only by a mark or where a word alone is', () => {
    const words = fc.array(fc.constantFrom('防骗', '，', '现金。', 'zone ', 'a ', '12 ', '“好”'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(words, fc.integer({ min: 3, max: 20 }), (text, most) => {
      const lines = wrapText(text, most);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(balancedText(text, most).length).toBe(lines.length);
      for (const line of lines) expect(widthOf(line.replace(/[，。”\s]+$/, ''))).toBeLessThanOrEqual(most);
    }));
  });
});
