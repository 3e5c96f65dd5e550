import type { List, ListItem } from 'mdast';
import { mistake, type ExhibitKind, type Mistake } from '../kind';
import { levels } from './model';

const most = 8;
const mostAnswers = 5;

/**
 * A few words; a numbered list of questions, each with its answers from the most careful to the boldest; a list of
 * products that begin with R1 to R5, each with a `>` of what must be told; and a closing `>` of what one may refuse.
 */
export const match: ExhibitKind = {
  label: 'match',
  attributes: {},
  tasks: false,
  check(box) {
    const [questions, products] = [true, false].map((ordered) => box.children.find((child): child is List => child.type === 'list' && Boolean(child.ordered) === ordered));
    if (!questions) return [mistake(box, '没有题目', '请先写一张带数字的清单，一行一题，每题下面空三格，用“- ”列出答案，从最小心的写到最敢的')];
    if (!products) return [mistake(box, '没有产品', '请在题目后面写一张以“- ”开头的清单，一行一个产品，行首写 R1 到 R5')];
    const mistakes = [...countOf(questions, '道题'), ...countOf(products, '个产品')];
    for (const item of questions.children) {
      const answers = item.children.find((child): child is List => child.type === 'list');
      const count = answers?.children.length ?? 0;
      if (count < 2 || count > mostAnswers) mistakes.push(mistake(item, `这道题有 ${count} 个答案`, `请在它下面空三格，写两到${mostAnswers}个答案，每行以“- ”开头`));
    }
    for (const item of products.children) {
      if (!/^R[1-5](?!\d)/.test(textOf(item))) mistakes.push(mistake(item, '这个产品没有写风险等级', `请在行首写上 ${levels.map((level) => `R${level}`).join('、')} 里的一个`));
      if (!item.children.some(({ type }) => type === 'blockquote')) mistakes.push(mistake(item, '这个产品没有说明', '请在它下面空两格，以“> ”开头写一句：卖它的人必须告诉您什么'));
    }
    if (box.children.at(-1)?.type !== 'blockquote') mistakes.push(mistake(box, '没有结尾', '请在最后写一句“> ”：您可以拒绝什么'));
    return mistakes;
  },
};

function countOf(list: List, what: string): Mistake[] {
  const { length } = list.children;
  return length >= 2 && length <= most ? [] : [mistake(list, `有 ${length} ${what}`, `请写两到${most}${what}`)];
}

function textOf({ children: [first] }: ListItem): string {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' ? text.value : '';
}
