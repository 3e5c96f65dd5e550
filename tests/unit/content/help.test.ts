import { describe, expect, it } from 'vitest';
import { compileWith, goodFiles, places } from './contentFolder';

const calling = (file: string, number: string) => goodFiles[file]!.replace(/(- do: .*\n)(?= {2}- do: (?:告诉|Tell))/, `$1    call: '${number}'\n`);

describe('help', () => {
  it('gives the three steps with whom to call, and the card, in each language', async () => {
    const compiled = await compileWith({ 'help.md': calling('help.md', '12378'), 'help.en.md': calling('help.en.md', '12378') });
    expect(compiled.problems).toEqual([]);
    expect(compiled.indexes['zh-CN']?.help).toEqual({
      cheated: [{ do: '停手。' }, { do: '打电话。', call: '12378' }, { do: '告诉家人。' }], family: ['我可能遇到骗子了', '请帮我看看'],
      html: '<p>打哪个电话。</p>', sources: [{ title: '反诈法', issuer: '全国人大' }], reviewed: '2026-11-24', reviewDue: false,
    });
    expect(compiled.indexes.en?.help.cheated[1]).toEqual({ do: 'Call.', call: '12378' });
  });

  it('not written, leaves the hotlines alone and warns', async () => {
    const compiled = await compileWith({ 'help.md': null, 'help.en.md': null });
    expect(places(compiled)).toEqual(['help.md:1:1 missing-help']);
    expect(compiled.indexes['zh-CN']?.help).toEqual({ cheated: [], family: [], html: '', sources: [], reviewDue: false });
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['a number that is no hotline of the hall', { 'help.md': calling('help.md', '110'), 'help.en.md': calling('help.en.md', '110') }, ['help.md:5:11 unknown-hotline']],
    ['a translation that calls another number', { 'help.md': calling('help.md', '12378') }, ['help.en.md:4:5 help-steps-differ']],
    ['two steps', { 'help.md': goodFiles['help.md']!.replace('  - do: 停手。\n', '') }, ['help.md:3:3 bad-value']],
    ['a card of one line', { 'help.md': goodFiles['help.md']!.replace(', 请帮我看看', '') }, ['help.md:6:9 bad-value']],
  ])('with %s is refused', async (_, files, expected) => {
    expect(places(await compileWith(files))).toEqual(expected);
  });
});
