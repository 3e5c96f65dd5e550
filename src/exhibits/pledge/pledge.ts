import type { List, Nodes } from 'mdast';
import { lengthSaid } from '../../exhibition/splitSentences';
import { mistake, type ExhibitKind } from '../kind';

const most = 6;
/** In Chinese characters: a promise is remembered when it is short. */
const longest = 40;

/** A few words; a `- ` list of promises, one to each line; and a `>` with what to do now that it is signed. */
export const pledge: ExhibitKind = {
  label: 'pledge',
  attributes: {},
  tasks: false,
  check(box) {
    const list = box.children.find((child): child is List => child.type === 'list');
    if (!list || list.ordered) return [mistake(list ?? box, '没有要答应的话', '请写一张清单，一行一句，行首写“- ”；只写一句，读者就签这一句')];
    const mistakes = list.children.flatMap((item) => {
      if (item.children.length !== 1 || item.children[0]?.type !== 'paragraph') return [mistake(item, '这一句下面还有别的', '一行只写一句话，别的写在清单上面')];
      return lengthOf(item) > longest ? [mistake(item, '这一句太长，记不住', `每句不超过${longest}个字（英文${longest * 3}个字母）`)] : [];
    });
    if (list.children.length > most) mistakes.unshift(mistake(list, `有 ${list.children.length} 句要答应的话`, `请只留一到${most}句`));
    if (box.children[0]?.type !== 'paragraph') mistakes.push(mistake(box, '没有开场白', '请在清单上面写一两句：谁来签，为什么签'));
    if (box.children.at(-1)?.type !== 'blockquote') mistakes.push(mistake(box, '没有结尾', '请在最后空一行，以“> ”开头写一句：签完了做什么'));
    return mistakes;
  },
};

function lengthOf(node: Nodes): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
  return 'value' in node ? lengthSaid(node.value) : 0;
}
