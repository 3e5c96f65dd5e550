import type { Blockquote, List, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { mistake, type Mistake } from './kind';

const most = 8;

/** What a box of a few words, numbered steps for whoever reads without scripts, and a `>` with what to remember lacks. */
export function checkSteps(box: ContainerDirective): Mistake[] {
  const list = box.children.find((child): child is List => child.type === 'list');
  if (!list?.ordered) return [mistake(list ?? box, '没有带数字的步骤', `请写一张清单，行首写“1. ”“2. ”，两步到${most}步；不能动手的地方，读者就照着它看`)];
  const mistakes: Mistake[] = [];
  if (!box.children.slice(0, box.children.indexOf(list)).some((child): child is Paragraph => child.type === 'paragraph')) mistakes.push(mistake(box, '没有开场白', '请在步骤上面写一两句：练什么'));
  if (list.children.length < 2 || list.children.length > most) mistakes.push(mistake(list, `有 ${list.children.length} 步`, `请写两步到${most}步`));
  if (!box.children.some((child): child is Blockquote => child.type === 'blockquote')) mistakes.push(mistake(box, '没有要记住的话', '请在步骤下面空一行，以“> ”开头写一句：办完要记住什么'));
  return mistakes;
}

/** A mistake where an attribute's value is none of those it may have. */
export function checkChoice(box: ContainerDirective, name: string, known: readonly string[], reason: (value: string) => string): Mistake[] {
  const value = box.attributes?.[name];
  return value && !known.includes(value) ? [mistake(box, reason(value), `请把 ${name} 写成这几个里的一个：${known.join('、')}`)] : [];
}
