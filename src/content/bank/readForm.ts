import type { Element } from 'hast';
import type { BankForm, Problem } from '../../exhibition/types';
import { plainText } from '../markdown/plainText';
import { excerpt, fileStart, problem, type Point } from '../problems';
import { lengthOf } from '../schemas/fields';

/** How many characters each part of a question may have, counted as Chinese ones: it is read on a phone, in large type, and answered by a button. */
export interface BankLimits {
  text: number;
  answer: number;
  why: number;
  /** What the last answer must say; a translation says it in its own words. */
  last?: string;
}

export const bankLimits: BankLimits = { text: 60, answer: 24, why: 60, last: '不知道' };
/** Other languages need more letters: four for a Chinese character. */
export const translatedBankLimits: BankLimits = { text: 120, answer: 48, why: 120 };

const [least, most] = [3, 6];

interface Place {
  file: string;
  item: string;
}

/** Reads one form: a paragraph that asks, a list of `[x]`, `[ ]` and `[!]` answers, and a `>` that explains. `at` is its heading's place. */
export function readForm(blocks: Element[], at: Point, limits: BankLimits, { file, item }: Place): { form?: BankForm; problems: Problem[] } {
  const [asks, list, why] = blocks;
  const shape = blocks.map(({ tagName }) => tagName).join();
  if (!asks || !list || !why || shape !== 'p,ul,blockquote') {
    return { problems: [problem('bank-item', file, blocks[0]?.position?.start ?? at, { item: excerpt(item), reason: '一套题的写法不对', mend: '先写一段题目，空一行写答案的清单，再空一行写一句以“> ”开头的说明' })] };
  }
  const read = readAnswers(list, limits, { file, item });
  const parts: [Element, number][] = [[asks, limits.text], [why, limits.why], ...answersOf(list).map((answer): [Element, number] => [answer, limits.answer])];
  const problems = [...read.problems, ...parts.flatMap(([part, limit]) => checkLength(part, limit, file))];
  return { problems, form: { text: plainText(asks), why: plainText(why), ...read.answers } };
}

function readAnswers(list: Element, { last: wanted }: BankLimits, { file, item }: Place): { answers: Pick<BankForm, 'answers' | 'right' | 'alarm'>; problems: Problem[] } {
  const items = answersOf(list);
  const marks = items.map(markOf);
  const texts = items.map((one) => plainText(one).replace(/^\[!\]\s*/, ''));
  const problems: Problem[] = [];
  const refuse = (reason: string, where: Element = list) => problems.push(problem('bank-answers', file, where.position?.start ?? fileStart, { item: excerpt(item), reason }));
  const [right, alarm] = [marks.indexOf('right'), marks.indexOf('alarm')];
  const last = items.at(-1);
  if (items.length < least || items.length > most) refuse(`有 ${items.length} 个答案`);
  for (const [i, one] of items.entries()) if (marks[i] === undefined) refuse('这个答案前面没有方框', one);
  if (right < 0) refuse('没有一个答案是对的');
  if (marks.lastIndexOf('right') !== right) refuse('对的答案不止一个', items[marks.lastIndexOf('right')]);
  if (marks.lastIndexOf('alarm') !== alarm) refuse('[!] 不止一个', items[marks.lastIndexOf('alarm')]);
  if (last && (marks.at(-1) !== 'wrong' || (wanted !== undefined && texts.at(-1) !== wanted))) refuse('最后一个答案不是“不知道”', last);
  return { answers: { answers: texts, right, ...(alarm >= 0 && { alarm }) }, problems };
}

function answersOf(list: Element): Element[] {
  return list.children.filter((node) => node.type === 'element');
}

function markOf(item: Element): 'right' | 'wrong' | 'alarm' | undefined {
  const [mark] = (item.properties.className as string[] | undefined) ?? [];
  if (mark === 'right' || mark === 'wrong') return mark;
  return plainText(item).startsWith('[!]') ? 'alarm' : undefined;
}

function checkLength(part: Element, limit: number, file: string): Problem[] {
  const length = lengthOf(plainText(part));
  return length > limit ? [problem('bank-too-long', file, part.position?.start ?? fileStart, { length, limit })] : [];
}
