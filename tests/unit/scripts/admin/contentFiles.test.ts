import { readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftFile } from '../../../../src/content/drafts/draft';
import { readHallSoFar } from '../../../../src/content/drafts/hallSoFar';
import { answerFiles, Refused } from '../../../../scripts/admin/contentFiles';
import { booth, goodBody, goodFiles, today, writeContent } from '../../content/contentFolder';

const save = (folder: string, path: string, raw = booth()) => answerFiles(folder, { action: 'persistEntry', params: { dataFiles: [{ path, raw }], assets: [] } });
const picture = (folder: string, path: string) => answerFiles(folder, { action: 'persistMedia', params: { asset: { path, content: 'AAAA', encoding: 'base64' } } });

describe('the files of the editing page', () => {
  it('are the originals, with what their paths say', async () => {
    const folder = await writeContent();
    const entries = await answerFiles(folder, { action: 'entriesByFolder', params: { folder: 'booths', extension: 'md', depth: 2 } });
    expect(entries).toEqual([{ data: booth().replace('---\n', '---\nid: insured\nzone: accounts\n'), file: { path: 'booths/accounts/insured.md', id: expect.any(String) } }]);
  });

  it('are written when the check finds no error', async () => {
    const folder = await writeContent();
    await save(folder, 'booths/accounts/new.md', booth().replace('---\n', '---\nid: new\nzone: accounts\n'));
    expect(await readFile(join(folder, 'booths/accounts/new.md'), 'utf8')).toBe(booth());
  });

  it.each([
    ['a mistake in its text', 'booths/accounts/new.md', booth('没有方框。\n'), /还没有存。没有“:::do”方框/],
    ['a mistake in its fields', 'booths/accounts/new.md', booth(goodBody, 'title: 存款'), /还没有存。/],
    ['a name that is no address', 'booths/accounts/New Booth.md', booth(), /小写英文字母/],
    ['a name another zone has', 'booths/other/insured.md', booth(), /已经有了（booths\/accounts\/insured\.md）/],
    ['a place outside', '../new.md', booth(), /不能写/],
    ['a way round', 'booths/../../new.md', booth(), /不能写|不在/],
    ['the hall itself', 'hall.md', booth(), /不能写/],
    ['a translation', 'booths/accounts/insured.en.md', booth(), /不能写/],
  ])('are not written with %s', async (_, path, raw, told) => {
    await expect(save(await writeContent(), path, raw)).rejects.toThrow(told);
  });

  it('may be questions asked before and after, which are held against the bank’s own rules', async () => {
    const folder = await writeContent();
    const { file, text } = draftFile('bank', { id: 'saving', title: '存钱', kind: 'knowledge', sources: [{ title: '民法典', issuer: '全国人大' }], reviewed: today, reviewEvery: 6 }, await readHallSoFar(folder));
    await save(folder, file, text.replace('---\n', '---\nid: saving\n'));
    expect(await readFile(join(folder, file), 'utf8')).toBe(text);
    expect(await answerFiles(folder, { action: 'entriesByFolder', params: { folder: 'bank' } })).toEqual([{ data: expect.stringContaining('id: saving\n'), file: { path: file, id: expect.any(String) } }]);
    await expect(save(folder, 'bank/fraud.md', text.replace('- [x]', '- [ ]'))).rejects.toThrow(/没有一个答案是对的/);
    await expect(save(folder, 'bank/fraud.en.md', text)).rejects.toThrow(/不能写/);
  });

  it('never lead out of the folder through a link', async () => {
    const folder = await writeContent();
    await symlink(tmpdir(), join(folder, 'booths/out'));
    await expect(save(folder, 'booths/out/new.md')).rejects.toThrow(Refused);
  });

  it('may be pictures in their folder, and nothing else there', async () => {
    const folder = await writeContent();
    expect(await picture(folder, 'images/a.png')).toMatchObject({ path: 'images/a.png', name: 'a.png', content: 'AAAA' });
    for (const path of ['images/a.html', 'images/../a.png', 'a.png', 'images/.png']) await expect(picture(folder, path), path).rejects.toThrow(Refused);
  });

  it('put a new zone in the order of the hall', async () => {
    const folder = await writeContent();
    await save(folder, 'zones/fraud.md', goodFiles['zones/accounts.md']);
    expect(await readFile(join(folder, 'hall.md'), 'utf8')).toContain('\norder: [accounts, fraud]\n');
  });

  it('cannot be deleted or anything else', async () => {
    await expect(answerFiles(await writeContent(), { action: 'deleteFiles', params: { paths: ['hall.md'] } })).rejects.toThrow(Refused);
  });
});
