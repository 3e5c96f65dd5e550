import * as fc from 'fast-check';
import type { ContainerDirective } from 'mdast-util-directive';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/content/markdown/markdown';
import { lecture } from '../../../../src/exhibits/lecture/lecture';

const chapter = '## 一章\n\n- 三个信号\n\n大家好。';
const question = '## 举手\n\n怎么办？\n\n- [x] 挂断\n  > 对。\n- [ ] 转钱\n  > 不对。';
const box = (...parts: string[]) => parseMarkdown(`:::lecture\n${parts.join('\n\n')}\n:::\n`).children[0] as ContainerDirective;
const mistakes = (...parts: string[]) => lecture.check(box(...parts)).map(({ at, reason }) => `${at.line} ${reason}`);

describe('a lecture box', () => {
  it('takes chapters with lines or a picture, then questions', () => {
    expect(mistakes('讲一课。', chapter, '## 二章\n\n![图](../../images/a.svg)\n\n说的话。', question)).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['without chapters', ['讲一课。'], ['1 没有分章']],
    ['without opening words', [chapter, question], ['1 没有开场白']],
    ['without a question', ['讲。', chapter], ['1 有 0 道举手的题']],
    ['of questions alone', ['讲。', question], ['1 有 0 章']],
    ['with a chapter after a question', ['讲。', question, chapter], ['4 这道题后面还有一章']],
    ['with a chapter that shows nothing', ['讲。', '## 一章\n\n大家好。', question], ['6 这一章没有幻灯片']],
    ['with a chapter that is empty', ['讲。', '## 一章', question], ['4 这一章没有幻灯片']],
    ['with a chapter that says nothing', ['讲。', '## 一章\n\n- 一行', question], ['4 这一章没有讲的话']],
    ['with too many lines on a slide', ['讲。', '## 一章\n\n- 一\n- 二\n- 三\n- 四\n\n话。', question], ['6 幻灯片上有 4 行']],
    ['with a line nobody can read from the back', ['讲。', `## 一章\n\n- ${'长'.repeat(25)}\n\n话。`, question], ['6 这一行太长，坐在后面的人看不清']],
    ['with a title too long', ['讲。', `## ${'长'.repeat(21)}\n\n- 行\n\n话。`, question], ['4 这个标题太长']],
    ['with a table among what is said', ['讲。', `${chapter}\n\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |`, question], ['10 这里不是一段话']],
    ['with a question that says not why', ['讲。', chapter, '## 举手\n\n怎么办？\n\n- [x] 挂断\n- [ ] 转钱\n  > 不对。'], ['14 这个答案没有说明']],
    ['with a question without words', ['讲。', chapter, '## 举手\n\n- [x] 挂断\n  > 对。\n- [ ] 转钱\n  > 不对。'], ['10 没有题目']],
  ])('says what is wrong with one %s', (_, parts, expected) => {
    expect(mistakes(...parts)).toEqual(expected);
  });

  it('is told what is wrong, or is usable, whatever stands in it', () => {
    const part = fc.constantFrom('讲一课。', chapter, question, '## 空', '- 一\n- 二', '> 话', '1. 一', '![图](a.svg)', '### 小\n\n- 行\n\n话。');
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      for (const { at, reason, mend } of lecture.check(box(...parts))) {
        expect(at.line).toBeGreaterThan(0);
        expect([reason, mend].every((text) => text.length > 0)).toBe(true);
      }
    }));
  });

  it('marks which answers are right', () => {
    const made = box('讲。', chapter, question);
    lecture.prepare!(made);
    const list = made.children.findLast((child) => child.type === 'list');
    expect(list?.children.map(({ data, checked }) => [data?.hProperties?.['className'], checked])).toEqual([[['right'], null], [['wrong'], null]]);
  });
});
