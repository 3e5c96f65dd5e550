import type { Known } from './hallSoFar';
import { unfinished } from './unfinished';

/** What the text of a new file is until somebody writes it: right in every form, and marked to be replaced. */
export const bodies = {
  booth: `${unfinished}先用一两句家常话，说清这是怎么回事。

:::do
${unfinished}读者看完该做的一件事。
:::

## 再说细一点

- ${unfinished}一行说一点。
- 用不着的例子，整段删掉。

:::example
${unfinished}一个短例子：谁，碰上了什么，后来怎么办的。
:::
`,
  zone: `${unfinished}用一两小段话，说说这个展区讲什么。\n`,
  question: `${unfinished}先用一两句话直接回答。\n\n${unfinished}再说为什么、怎么办。\n`,
  term: `${unfinished}用一两句家常话说清这个词。\n`,
} as const;

/** One question asked before and after, under the name `item` that no other question has. */
export function bankBody(item: string): string {
  const form = (first: string) => `${unfinished}${first}

- [x] ${unfinished}对的答案
- [ ] ${unfinished}不对的答案
- [ ] 不知道

> ${unfinished}为什么对，一句话。
`;
  return `## ${item}\n\n### A\n\n${form('题目。')}\n### B\n\n${form('一样难的题目，换一个故事、换几个数。')}`;
}

/** A tour's list of stops, each with a line to be replaced. */
export function tourBody(stops: Known[]): string {
  return stops.map(({ title, file }, index) => `${index + 1}. [${title.replace(/[[\]]/g, '')}](../${file}) ${unfinished}在这里说的一句话。\n`).join('');
}

/** A story of one question and two answers, which every way through ends well. */
export function storyText({ title, look, who }: Record<'title' | 'look' | 'who', string>): string {
  return `# title: ${title}
# look: ${look}
# who: ${who}

VAR lost = 0

${unfinished}对方说的第一句话。
* [挂掉，自己打官方电话问]
  -> asked
* [照对方说的转两千元]
  ~ lost = lost + 2000
  要得急，就是怕您停下来想。 # note
  -> asked

=== asked ===
一问才知道，根本没有这回事。 # note
今天演到这里。 # end
-> END
`;
}
