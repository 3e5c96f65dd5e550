import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { booth, boothFields, goodBody, writeContent, type Files } from './contentFolder';

async function check(folder: string, ...flags: string[]): Promise<{ code: number; lines: string[] }> {
  const run = promisify(execFile)('node', ['--import', 'tsx', 'scripts/check.ts', '--content', folder, ...flags]);
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
    expect.stringMatching(/^好读程度：平均 \d+ 分，满分 100；0 条建议。/),
    expect.stringMatching(/^复核：\d+ 个已经过期，\d+ 个 60 天内到期。/),
  ]);
});

it('warnings are printed and let the check pass', { timeout: 30_000 }, async () => {
  const { code, lines } = await checkWith({ 'booths/accounts/insured.en.md': null });
  expect(code).toBe(0);
  expect(lines[0]).toContain('missing-translation （提醒）');
  expect(lines).toContain('内容检查：0 个错误，1 个提醒。');
});

it('a folder that is not there is an error', { timeout: 30_000 }, async () => {
  expect(await check('/nowhere')).toMatchObject({ code: 1, lines: [expect.stringContaining('/nowhere')] });
});

/** 标识 in GBK, the one thing in a booth that UTF-8 cannot read. */
const gbk = (text: string) => Buffer.concat(text.split('标识').flatMap((part, index) => [...(index > 0 ? [Buffer.from([0xb1, 0xea, 0xca, 0xb6])] : []), Buffer.from(part)]));

it('--fix mends how files are typed, tells each change, and then checks', { timeout: 60_000 }, async () => {
  const typed = booth(goodBody, boothFields.replace('title: ', 'title：').replace('reviewed: 2026-11-24', 'reviewed: 2026年11月24日'));
  const folder = await writeContent({ 'booths/accounts/insured.md': typed, 'glossary/sign.md': gbk('---\ntitle: ATM\n---\n\n标识\n') });
  const shown = relative(process.cwd(), folder);
  const { code, lines } = await check(folder, '--fix');
  expect(lines.slice(0, 4)).toEqual([
    `${shown}/booths/accounts/insured.md:2:6 改好了：冒号改成了英文冒号，后面空一格。`,
    `${shown}/booths/accounts/insured.md:12:11 改好了：日期改成了 2026-01-05 的样子。`,
    `${shown}/glossary/sign.md:1:1 改好了：改存为 UTF-8 编码。`,
    '改好了 3 处，都不是字句。',
  ]);
  expect(lines).toContain('内容检查：0 个错误，1 个提醒。');
  expect(code).toBe(0);
  expect(await readFile(join(folder, 'booths/accounts/insured.md'), 'utf8')).toBe(booth());
  expect(await readFile(join(folder, 'glossary/sign.md'), 'utf8')).toBe('---\ntitle: ATM\n---\n\n标识\n');
  expect((await check(folder, '--fix')).lines[0]).toBe('没有能自动改的。');
});

it('--read advises how to write more plainly, and --due lists what is to be reviewed; neither fails', { timeout: 60_000 }, async () => {
  const body = goodBody.replace('存款有保险。', `存款有保险，${'很'.repeat(40)}好。`);
  const { folder, code } = await checkWith({ 'booths/accounts/insured.md': booth(body, boothFields.replace('reviewed: 2026-11-24', 'reviewed: 2020-01-01')) });
  expect(code).toBe(0);
  const read = await check(folder, '--read');
  expect(read.code).toBe(0);
  expect(read.lines[0]).toBe(`${folder}/booths/accounts/insured.md:16:1 long-sentence （提醒）这句话有 48 个字，一口气念不完。请在意思断开的地方用句号断成两三句，每句不超过 40 个字。`);
  expect(read.lines.join('\n')).toMatch(/最该先改的：\n +\d+ 分 .*insured\.md/);
  const due = await check(folder, '--due');
  expect(due.code).toBe(0);
  expect(due.lines[0]).toMatch(/insured\.md:12:11 review-due （提醒）该复核了：上次核对是 2020-01-01/);
});
