import type { List } from 'mdast';
import { placeOf, type ExhibitKind, type Mistake } from '../kind';

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
    if (!list) return [{ at: placeOf(box), reason: '没有列出碰到了什么事', mend: '请每件事写一行，以“- ”开头，下面空两格写找谁、带什么、不服怎么办' }];
    const mistakes: Mistake[] = [];
    const items = list.children;
    if (box.children[0] === list) mistakes.push({ at: placeOf(box), reason: '没有问题', mend: '请在清单上面单独写一段问话，例如：您碰到了什么事？' });
    if (items.length < 2 || items.length > most) mistakes.push({ at: placeOf(list), reason: `有 ${items.length} 件事`, mend: `请写两到${most}件事` });
    for (const item of items) {
      const [first, second] = item.children;
      if (first?.type !== 'paragraph') mistakes.push({ at: placeOf(item), reason: '这件事是空的', mend: '请在“- ”后面写上碰到了什么事' });
      else if (second?.type !== 'list' && second?.type !== 'blockquote') mistakes.push({ at: placeOf(item), reason: '这件事没有说怎么办', mend: '请在它下面空两格，写一张清单（找谁、带什么、不服怎么办）；不走投诉的事，写一句“> ”' });
    }
    return mistakes;
  },
  prepare() {},
};
