import type { Point } from '../problems';

/** What `npm run check -- --fix` may change; none of them is a word. */
export const mends = {
  encoding: '改存为 UTF-8 编码',
  mark: '去掉了文件开头看不见的记号（BOM）',
  lineEnds: '换行改成了统一的样子',
  spaces: '去掉了行尾的空格',
  tabs: 'Tab 换成了空格',
  colon: '冒号改成了英文冒号，后面空一格',
  brackets: '方括号和逗号改成了英文的',
  day: '日期改成了 2026-01-05 的样子',
  box: '方框的冒号改成了三个英文冒号',
  blank: '前面加了一个空行',
} as const;

export type MendName = keyof typeof mends;

/** One change; the place is the one in the file as it was. */
export interface Mend extends Point {
  name: MendName;
}
