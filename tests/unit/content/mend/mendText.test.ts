import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendText } from '../../../../src/content/mend/mendText';
import { booth, boothFields, goodFiles, goodBody } from '../contentFolder';

/** A markdown file with these lines at its top, and the lines of its text. */
const file = (fields: string, body: string) => `---\n${fields}\n---\n\n${body}`;
const mend = (text: string, name = 'booths/a/b.md') => {
  const { text: mended, mends } = mendText(text, name);
  return { mended, places: mends.map(({ line, column, name: what }) => `${line}:${column} ${what}`) };
};

describe('mending a text', () => {
  it.each<[string, string, string, string[]]>([
    ['a Chinese colon after a name', file('title：存款', '正文'), file('title: 存款', '正文'), ['2:6 colon']],
    ['no space after a colon', file('title:存款', '正文'), file('title: 存款', '正文'), ['2:6 colon']],
    ['Chinese brackets and commas', file('keywords: 【存款，保险、利息】', '正文'), file('keywords: [存款, 保险, 利息]', '正文'), ['2:11 brackets']],
    ['days as people write them', file("reviewed: 2026/1/5\nfrom: '2026年1月5日'", '正文'), file('reviewed: 2026-01-05\nfrom: 2026-01-05', '正文'), ['2:11 day', '3:7 day']],
    ['all of it at once', file('reviewed：2026年1月5日 \naudience：［elder，farmer］', '正文'), file('reviewed: 2026-01-05\naudience: [elder, farmer]', '正文'), ['2:19 spaces', '2:10 day', '2:9 colon', '3:10 brackets', '3:9 colon']],
    ['tabs at the top', file('sources:\n\t- title: 甲\n\t\tissuer: 乙', '正文'), file('sources:\n  - title: 甲\n    issuer: 乙', '正文'), ['3:1 tabs', '4:1 tabs']],
    ['tabs and spaces in the text', file('a: b', '正文\t完  \n\n- 甲\n\t- 乙'), file('a: b', '正文 完\n\n- 甲\n    - 乙'), ['5:5 spaces', '5:3 tabs', '8:1 tabs']],
    ['colons of a box', file('a: b', '：：：do\n做。\n：：：\n\n::: warning\n险。\n:::'), file('a: b', ':::do\n做。\n:::\n\n:::warning\n险。\n:::'), ['5:1 box', '7:1 box', '9:1 box']],
    ['a list and a box right under a text', file('a: b', '正文\n- 甲\n- 乙\n:::do\n做。\n:::'), file('a: b', '正文\n\n- 甲\n- 乙\n\n:::do\n做。\n:::'), ['6:1 blank', '8:1 blank']],
    ['Windows line ends', file('a: b', '正文').replaceAll('\n', '\r\n'), file('a: b', '正文'), ['1:1 lineEnds']],
  ])('mends %s', (_, before, after, places) => {
    const { mended, places: told } = mend(before);
    expect(mended).toBe(after);
    expect(told.toSorted()).toEqual(places.toSorted());
  });

  it.each([
    ['a break of a line', file('a: b', '甲  \n乙')],
    ['code', file('a: b', '```\n甲\t \n：：：do\n```')],
    ['a colon within a value', file('when: 有事：打电话', '注意：别急')],
    ['a colon after what is no name', file('  APP：下载', '正文')],
    ['words with quotation marks', file("keywords: ['甲，乙', 丙]", '正文')],
    ['a date in the text', file('a: b', '2026/1/5开始')],
    ['an address', file('url: https://a.example/', '[文字](https://a.example/)')],
    ['a gap after a list that swallowed it', file('a: b', '1. ```\n\n:::do\n')],
    ['an item within an item', file('a: b', '- 甲\n  - 乙\n- 丙')],
    ['a whole good booth', booth()],
  ])('leaves %s alone', (_, text) => expect(mend(text)).toEqual({ mended: text, places: [] }));

  it('mends words and stories in their way', () => {
    expect(mend('home：首页 \n', 'words/zh-CN.yaml')).toEqual({ mended: 'home: 首页\n', places: ['1:8 spaces', '1:5 colon'] });
    expect(mend('title：别动 \n', 'stories/a.ink')).toEqual({ mended: 'title：别动\n', places: ['1:9 spaces'] });
  });

  it('changes no letter, digit or Chinese character, and finds nothing to mend a second time', () => {
    const piece = fc.constantFrom('甲', '乙，', 'a ', ' ', '  ', '\t', '\n', '\n\n', '\r\n', '- ', '1. ', ':::', '：：：', 'do', '\n:::do\n', '\n:::\n', '> ', '|', '# ', '```', '**', '[', '】', 'title', '：', ':', 'keywords: ', '---');
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.array(piece, { maxLength: 40 }), (top, body) => {
      const text = file(top.join(''), body.join(''));
      const { mended } = mend(text);
      expect(words(mended)).toBe(words(text));
      expect(mend(mended)).toEqual({ mended, places: [] });
    }), { numRuns: 1000 });
  });

  it('leaves every good file as it is', () => {
    for (const [name, text] of Object.entries({ ...goodFiles, 'booths/a/b.md': booth(goodBody, boothFields) })) expect(mend(text, name).places, name).toEqual([]);
  });
});
