import { describe, expect, it } from 'vitest';
import { compileWith, places, question, questionFields } from './contentFolder';

const english = '---\ntitle: If the bank fails?\nkeywords: [failure]\n---\n\nUp to 500,000 yuan is paid.\n\nUse two banks.\n';

describe('a question', () => {
  it('gives its answer in each language, the first paragraph as plain text, and is found by either name', async () => {
    const compiled = await compileWith({ 'questions/bank-fails.md': question('五十万**以内**会赔。\n\n多存几家。\n'), 'questions/bank-fails.en.md': english });
    expect(compiled.problems).toEqual([]);
    expect(compiled.questions['zh-CN']).toEqual([
      {
        id: 'bank-fails', zone: 'accounts', booth: 'insured', lang: 'zh-CN', title: '银行倒了，存款怎么办？', short: '五十万以内会赔。',
        html: '<p>五十万<strong>以内</strong>会赔。</p>\n<p>多存几家。</p>', sources: [{ title: '存款保险条例', issuer: '国务院' }],
        reviewed: '2026-11-24', reviewEvery: 6, reviewDue: false,
      },
    ]);
    expect(compiled.questions.en?.[0]).toMatchObject({ lang: 'en', title: 'If the bank fails?', short: 'Up to 500,000 yuan is paid.', reviewed: '2026-11-24' });
    expect(compiled.searches.en?.find(({ kind }) => kind === 'question')).toEqual({
      id: 'bank-fails', kind: 'question', zone: 'accounts', title: 'If the bank fails?', summary: 'Up to 500,000 yuan is paid.',
      keywords: ['failure'], also: ['银行倒了，存款怎么办？', '倒闭'], text: 'Up to 500,000 yuan is paid. Use two banks.',
    });
  });

  it('untranslated, is shown in the original and says so', async () => {
    const compiled = await compileWith({ 'questions/a.md': question() });
    expect(places(compiled)).toEqual(['questions/a.md:1:1 missing-translation']);
    expect(compiled.questions.en?.[0]).toMatchObject({ lang: 'zh-CN', short: '五十万以内会赔。' });
  });

  it('stands in the order of the zones, then its own', async () => {
    const at = (order: number) => question(undefined, questionFields.replace('order: 10', `order: ${order}`));
    const compiled = await compileWith({ 'questions/a.md': at(20), 'questions/b.md': at(10), 'questions/c.md': at(10) });
    expect(compiled.questions['zh-CN']?.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('is due for review like a booth', async () => {
    const compiled = await compileWith({ 'questions/a.md': question(undefined, questionFields.replace('2026-11-24', '2026-05-23')) });
    expect(places(compiled)).toContain('questions/a.md:10:11 review-due');
    expect(compiled.questions['zh-CN']?.[0]?.reviewDue).toBe(true);
  });

  it('may be linked to, and links in it are checked', async () => {
    const files = { 'questions/a.md': question('看[这个](b.md)。\n'), 'questions/b.md': question('看[那个](../booths/accounts/nothing.md)。\n') };
    const compiled = await compileWith(files);
    expect(places(compiled)).toContain('questions/b.md:14:2 broken-link');
    expect(compiled.questions['zh-CN']?.map(({ id, html }) => [id, html])).toEqual([['a', '<p>看<span>这个</span>。</p>']]);
  });

  it.each<[string, string, string[]]>([
    ['a zone that is not there', question(undefined, questionFields.replace('zone: accounts', 'zone: account')), ['questions/a.md:3:7 question-leads-nowhere']],
    ['a booth that is not there', question(undefined, questionFields.replace('booth: insured', 'booth: insure')), ['questions/a.md:4:8 question-leads-nowhere']],
    ['an answer that begins with a list', question('- 一\n- 二\n'), ['questions/a.md:14:1 answer-not-first']],
    ['a first paragraph too long to be read out', question(`${'长'.repeat(81)}\n`), ['questions/a.md:14:1 answer-too-long']],
    ['no answer', question(''), ['questions/a.md:12:1 empty-body']],
  ])('with %s is refused', async (_, text, expected) => {
    const compiled = await compileWith({ 'questions/a.md': text, 'questions/a.en.md': english });
    expect(places(compiled)).toEqual(expected);
    expect(compiled.questions['zh-CN']).toEqual([]);
  });

  it('translated at too great a length, is shown in the original', async () => {
    const compiled = await compileWith({ 'questions/a.md': question(), 'questions/a.en.md': english.replace('Up to', 'very '.repeat(70)) });
    expect(places(compiled)).toEqual(['questions/a.en.md:6:1 answer-too-long']);
    expect(compiled.questions.en?.[0]?.lang).toBe('zh-CN');
  });
});
