import type { List, ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { mistake, type ExhibitKind, type Mistake } from '../kind';

const most = 6;

/** A question, a list of `- [ ]` and `- [x]` answers, each with a `>` of its own if need be, and a closing `>`. */
export const quiz: ExhibitKind = {
  label: 'quiz',
  attributes: {},
  tasks: true,
  check(box) {
    const list = answersOf(box);
    if (!list) return [mistake(box, '没有可选的答案', '在题目下面写两到六行，每行以“- [ ] ”开头，对的那一行写“- [x] ”')];
    const items = list.children;
    const mistakes: Mistake[] = [];
    if (box.children[0] === list) mistakes.push(mistake(box, '没有题目', '请把题目写在答案上面，单独一段'));
    if (items.length < 2 || items.length > most) mistakes.push(mistake(list, `有 ${items.length} 个答案`, `请写两到${most}个答案`));
    for (const item of items) {
      if (typeof item.checked !== 'boolean') mistakes.push(mistake(item, '这个答案前面没有方框', '请写成“- [ ] ”，对的答案写成“- [x] ”'));
      else if (item.children[0]?.type !== 'paragraph') mistakes.push(mistake(item, '这个答案是空的', '请在方框后面写上答案'));
      else if (!item.children.some(isWhy)) mistakes.push(mistake(item, '这个答案没有说明', '请在它下面一行空两格，以“> ”开头写一句：选了它，对在哪里或者错在哪里'));
    }
    if (items.every(({ checked }) => checked !== true)) mistakes.push(mistake(list, '没有一个答案是对的', '请把对的答案前面的方框写成 [x]'));
    if (items.every(({ checked }) => checked === true)) mistakes.push(mistake(list, '所有的答案都是对的', '请至少留一个不对的答案，方框写成 [ ]'));
    return mistakes;
  },
  prepare(box) {
    for (const item of answersOf(box)?.children ?? []) {
      item.data = { ...item.data, hProperties: { className: [item.checked ? 'right' : 'wrong'] } };
      // No box of the browser's own: the view has its buttons, and the page without scripts says it in words.
      item.checked = null;
    }
  },
};

function answersOf(box: ContainerDirective): List | undefined {
  return box.children.find((child): child is List => child.type === 'list');
}

const isWhy = (child: ListItem['children'][number]): boolean => child.type === 'blockquote';
