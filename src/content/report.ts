import type { Problem } from '../exhibition/types';

/** One line for people and editors' terminals: `file:line:column rule message mend`. `folder` is put before the file. */
export function formatProblem(found: Problem, folder: string): string {
  const file = folder === '' ? found.file : `${folder.replace(/\/$/, '')}/${found.file}`;
  const mark = found.severity === 'warning' ? '（提醒）' : '';
  return `${file}:${found.line}:${found.column} ${found.rule} ${mark}${found.message}${found.mend}`;
}

/** The closing line: how many errors and warnings there are. */
export function countLine(problems: Problem[]): string {
  const { errors, warnings } = countProblems(problems);
  if (errors + warnings === 0) return '内容检查通过，没有问题。';
  return `内容检查：${errors} 个错误，${warnings} 个提醒。`;
}

export function countProblems(problems: Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** By file, then place: the order an editor mends them in. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
