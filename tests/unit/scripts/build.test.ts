import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { booth, writeContent } from '../content/contentFolder';

it('npm run build tells an editor what is wrong with the content, and nothing of its own insides', { timeout: 60_000 }, async () => {
  const folder = await writeContent({ 'booths/accounts/insured.md': booth().replace('minutes: 2', 'minutes: 两') });
  const out = join(folder, 'dist');
  const run = promisify(execFile)('node', ['--import', 'tsx', 'scripts/build.ts', '--content', folder, '--out', out]);
  const { code, stdout, stderr } = await run.then(() => expect.unreachable(), (failed: { code: number; stdout: string; stderr: string }) => failed);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('insured.md:6:10 wrong-type');
  expect(stderr).toContain('内容有错误，没有生成网站');
  expect(stdout + stderr).not.toMatch(/^ {4}at /m);
  expect(existsSync(out)).toBe(false);
});
