import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jargon } from '../../../../src/content/readability/jargon';
import { readability } from '../../../../src/content/readability/readability';

const read = (body: string, explained: string[] = []) => {
  const { score, advice } = readability(`---\ntitle: 甲\n---\n\n${body}`, 'a.md', explained);
  return { score, told: advice.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${/“(.*?)”/.exec(message)?.[1] ?? ''}`.trim()) };
};
const long = `${'长'.repeat(41)}。`;

describe('how a text reads', () => {
  it('is best when sentences are short and words are plain', () => {
    expect(read('先挂电话。再打96110问一问！')).toEqual({ score: 100, told: [] });
  });

  it.each<[string, string, string[]]>([
    ['a long sentence where it begins', `短句。**要紧**：${long}`, ['5:6 long-sentence']],
    ['a long sentence on a later line', `短句。\n${long}`, ['6:1 long-sentence']],
    ['a long sentence in a list, a table and a box', `- ${long}\n\n| 甲 | 乙 |\n|---|---|\n| ${long} | 乙 |\n\n:::do\n${long}\n:::`, ['5:3 long-sentence', '9:3 long-sentence', '12:1 long-sentence']],
    ['a rare character once', '骗子诓人，**诓**您的钱。', ['5:3 rare-character 诓']],
    ['letters nobody explains', '看看LPR，用ATM取钱。', ['5:3 unexplained-letters LPR']],
    ['a word of the trade, after what is bold', '**小心**：这叫杠杆。', ['5:10 unexplained-word 杠杆']],
  ])('tells of %s', (_, body, told) => expect(read(body).told).toEqual(told));

  it.each([
    ['explained by the glossary', '看看LPR，小心杠杆。', ['LPR', '财务杠杆']],
    ['explained in brackets', 'LPR（贷款的尺子）和借钱投资（杠杆）。', []],
    ['explained at once', '杠杆，就是借钱去买。LPR是指一个利率。', []],
    ['in code, a heading or a link’s address', '## 杠杆\n\n`LPR` 和[这里](https://a.example/LPR)。', []],
  ])('does not tell of a word %s', (_, body, explained) => expect(read(body, explained).told).toEqual([]));

  it('gets worse with every hindrance, and never leaves 0 to 100', () => {
    expect(read(`短句。${long}`).score).toBeLessThan(read('短句。短句。').score);
    expect(read('短句，小心杠杆。').score).toBe(96);
    fc.assert(fc.property(fc.array(fc.constantFrom(long, '短。', '诓', 'LPR ', '杠杆', '\n\n', '- ', '：：：')), (pieces) => {
      const { score } = read(pieces.join(''));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }));
  });

  it('knows no word of the trade twice', () => expect(new Set(jargon).size).toBe(jargon.length));
});
