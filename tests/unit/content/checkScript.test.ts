import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { booth, goodBody, writeContent, type Files } from './contentFolder';

async function check(folder: string): Promise<{ code: number; lines: string[] }> {
  const run = promisify(execFile)('node', ['--import', 'tsx', 'scripts/check.ts', '--content', folder]);
  const { code = 0, stdout, stderr } = await run.then((ended) => ({ ...ended, code: 0 }), (error: { code: number; stdout: string; stderr: string }) => error);
  return { code, lines: (stdout + stderr).trim().split('\n') };
}

const checkWith = async (changes: Files) => {
  const folder = await writeContent(changes);
  return { folder: relative(process.cwd(), folder), ...(await check(folder)) };
};

it('an error ends the check with 1, each problem on its line and a count below', { timeout: 30_000 }, async () => {
  const { folder, code, lines } = await checkWith({ 'booths/accounts/insured.md': booth(`# 存款\n\n${goodBody}`) });
  expect(code).toBe(1);
  expect(lines).toEqual([
    `${folder}/booths/accounts/insured.md:16:1 heading-one 正文里用了一级标题（一个 #）。页面的大标题就是 title，正文的小标题请用两个井号：## 小标题。`,
    '内容检查：1 个错误，0 个提醒。',
  ]);
});

it('warnings are printed and let the check pass', { timeout: 30_000 }, async () => {
  const { code, lines } = await checkWith({ 'booths/accounts/insured.en.md': null });
  expect(code).toBe(0);
  expect(lines[0]).toContain('missing-translation （提醒）');
  expect(lines.at(-1)).toBe('内容检查：0 个错误，1 个提醒。');
});

it('a folder that is not there is an error', { timeout: 30_000 }, async () => {
  expect(await check('/nowhere')).toMatchObject({ code: 1, lines: [expect.stringContaining('/nowhere')] });
});
