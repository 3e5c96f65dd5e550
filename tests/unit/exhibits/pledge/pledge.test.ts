import type { ContainerDirective } from 'mdast-util-directive';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/content/markdown/markdown';
import { pledge } from '../../../../src/exhibits/pledge/pledge';

const mistakes = (...parts: string[]) => pledge.check(parseMarkdown(`:::pledge\n${parts.join('\n\n')}\n:::\n`).children[0] as ContainerDirective).map(({ at, reason }) => `${at.line} ${reason}`);

describe('a pledge box', () => {
  it('takes one promise, or six', () => {
    expect(mistakes('签个名。', '- 不借卡。', '> 说给家人听。')).toEqual([]);
    expect(mistakes('签个名。', Array.from({ length: 6 }, () => '- **不**借卡。').join('\n'), '> 说给家人听。')).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['nothing to promise', ['签个名。', '> 好。'], ['1 没有要答应的话']],
    ['a numbered list', ['签个名。', '1. 不借卡。', '> 好。'], ['4 没有要答应的话']],
    ['seven promises', ['签个名。', Array.from({ length: 7 }, () => '- 不借卡。').join('\n'), '> 好。'], ['4 有 7 句要答应的话']],
    ['a promise too long to keep in mind', ['签个名。', `- ${'长'.repeat(41)}`, '> 好。'], ['4 这一句太长，记不住']],
    ['a list within a promise', ['签个名。', '- 不借卡。\n  - 也不卖', '> 好。'], ['4 这一句下面还有别的']],
    ['no opening words', ['- 不借卡。', '> 好。'], ['1 没有开场白']],
    ['no closing words', ['签个名。', '- 不借卡。'], ['1 没有结尾']],
  ])('says what is wrong with one that has %s', (_, parts, expected) => {
    expect(mistakes(...parts)).toEqual(expected);
  });
});
