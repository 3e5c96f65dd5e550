import type { List } from 'mdast';
import { mistake, type ExhibitKind, type Mistake } from '../kind';

const most = 8;

/**
 * A question, then a list of what can go wrong, each with a list of its own (whom to go to, what to bring, what if they
 * refuse), or with a `>` where a complaint to a bank or insurer is not the way: no days are counted then, and no letter written.
 */
export const path: ExhibitKind = {
  label: 'path',
  attributes: {},
  tasks: false,
  check(box) {
    const list = box.children.find((child): child is List => child.type === 'list');
    if (!list) return [mistake(box, '没有列出碰到了什么事', '请每件事写一行，以“- ”开头，下面空两格写找谁、带什么、不服怎么办')];
    const mistakes: Mistake[] = [];
    const items = list.children;
    if (box.children[0] === list) mistakes.push(mistake(box, '没有问题', '请在清单上面单独写一段问话，例如：您碰到了什么事？'));
    if (items.length < 2 || items.length > most) mistakes.push(mistake(list, `有 ${items.length} 件事`, `请写两到${most}件事`));
    for (const item of items) {
      const [first, second] = item.children;
      if (first?.type !== 'paragraph') mistakes.push(mistake(item, '这件事是空的', '请在“- ”后面写上碰到了什么事'));
      else if (second?.type !== 'list' && second?.type !== 'blockquote') mistakes.push(mistake(item, '这件事没有说怎么办', '请在它下面空两格，写一张清单（找谁、带什么、不服怎么办）；不走投诉的事，写一句“> ”'));
    }
    return mistakes;
  },
};
