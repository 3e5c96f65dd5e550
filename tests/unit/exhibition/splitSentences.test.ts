import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/exhibition/splitSentences';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitting into sentences', () => {
  it.each<[string, string, string[]]>([
    ['Chinese marks', '先挂电话。再打过去！记住了吗？记住了', ['先挂电话。', '再打过去！', '记住了吗？', '记住了']],
    ['a quotation closed after its mark', '他说：“马上转账！”别理他。', ['他说：“马上转账！”', '别理他。']],
    ['several marks in a row', '真的吗？！我不信……走吧。', ['真的吗？！', '我不信……', '走吧。']],
    ['brackets', '（先问一问。）再办。', ['（先问一问。）', '再办。']],
    ['English sentences', 'Hang up first. Then call back! “Is it true?” No.', ['Hang up first.', 'Then call back!', '“Is it true?”', 'No.']],
    ['a full stop inside a number', '年利率3.5%，写作 3.5 %。It is 3.5 % a year.', ['年利率3.5%，写作 3.5 %。', 'It is 3.5 % a year.']],
    ['abbreviations', 'Ask Mr. Li, e.g. at the bank. State Council Order No. 107 says so.', ['Ask Mr. Li, e.g. at the bank.', 'State Council Order No. 107 says so.']],
    ['an address', 'See www.gov.cn. It is free.', ['See www.gov.cn.', 'It is free.']],
  ])('keeps %s together', (_, text, expected) => expect(split(text)).toEqual(expected));

  it('says nothing for marks and white space alone', () => expect(split(' …… \n — ')).toEqual([]));

  it('cuts a sentence too long for one breath at its commas, and nowhere else', () => {
    const clause = '这一段话说得很长很长很长很长，';
    expect(split(`${clause.repeat(6)}终于完了。`)).toEqual([clause.repeat(3), clause.repeat(3), '终于完了。']);
    const endless = '长'.repeat(80);
    expect(split(endless)).toEqual([endless]);
  });

  it('loses no letter and no digit of any text, and keeps the order', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'存款保险。，！？”’）.,;:!?" ab3\n') }), (text) => {
      const said = split(text).join('').replace(/[^\p{L}\p{N}]/gu, '');
      expect(said).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
    }));
  });
});
