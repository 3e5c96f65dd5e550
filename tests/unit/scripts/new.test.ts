import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeContent } from '../content/contentFolder';

/** Runs `npm run new -- …` with `typed` on its keyboard. */
function runNew(args: string[], typed = ''): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn('node', ['--import', 'tsx', 'scripts/new.ts', ...args]);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    child.on('close', (code) => resolve({ code, said }));
    child.stdin.end(typed);
  });
}

const flags = ['--title', '打收条', '--zone', 'accounts', '--id', 'receipt', '--summary', '学会写收条。', '--audience', 'everyone', '--minutes', '2', '--keywords', '收条', '--source', '民法典|全国人大|2021/1/1', '--reviewed', '2026-11-24', '--reviewEvery', '6'];

describe('npm run new', { timeout: 60_000 }, () => {
  it('asks one thing after another, again where an answer is wrong, and says where the file is', async () => {
    const folder = await writeContent();
    const typed = ['打收条', '1', '', `${'长'.repeat(70)}`, '学会写收条。', '2，6', '3', '收条', '民法典', '全国人大', '', '', '', ''];
    const { code, said } = await runNew(['booth', '--content', folder], `${typed.join('\n')}\n`);
    expect(said).toContain('相当于 70 个字');
    expect(said).toContain('1. 存钱（accounts）');
    expect(said).toContain(`写好了：${join(folder, 'booths/accounts/da-shou-tiao.md')}`);
    expect(said).toContain('检查过了，没有错误。');
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'booths/accounts/da-shou-tiao.md'), 'utf8')).toContain('\naudience: [elder, farmer]\n');
  });

  it('asks nothing when the flags say it all, and never writes over a file', async () => {
    const folder = await writeContent();
    expect(await runNew(['booth', '--content', folder, ...flags])).toMatchObject({ code: 0, said: expect.not.stringContaining('> ') });
    const before = await readFile(join(folder, 'booths/accounts/receipt.md'), 'utf8');
    const { code, said } = await runNew(['booth', '--content', folder, ...flags, '--title', '别的']);
    expect(code).toBe(1);
    expect(said).toContain('已经有这个名字了');
    expect(await readFile(join(folder, 'booths/accounts/receipt.md'), 'utf8')).toBe(before);
  });

  it('writes nothing when the answers end early or the kind or a flag is unknown', async () => {
    const folder = await writeContent();
    expect(await runNew(['term', '--content', folder], '收条\n')).toMatchObject({ code: 1, said: expect.stringContaining('什么也没有写') });
    expect(await runNew(['term', '--colour-of-it', 'x'])).toMatchObject({ code: 1, said: expect.stringMatching(/colour-of-it[^]*npm run new -- 种类/) });
    const nowhere = join(folder, 'contnet');
    expect(await runNew(['term', '--content', nowhere, '--title', '收条'])).toMatchObject({ code: 1, said: expect.stringContaining('找不到文件夹') });
    expect(existsSync(nowhere)).toBe(false);
    expect(await runNew(['stall', '--content', folder])).toMatchObject({ code: 1, said: expect.stringContaining('booth 展位、zone 展区') });
  });
});
