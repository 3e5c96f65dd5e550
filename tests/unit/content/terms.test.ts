import { describe, expect, it } from 'vitest';
import { booth, compileWith, goodBody, places, question, term } from './contentFolder';

const both = (id: string, chinese: string, english: string) => ({ [`glossary/${id}.md`]: chinese, [`glossary/${id}.en.md`]: english });

describe('a term', () => {
  it('gives its explanation by title in each language, with its other names to the search', async () => {
    const compiled = await compileWith({ ...both('rate', term('利率', '钱的**价钱**。\n', '利息率, 年利率'), term('Interest rate', 'What money costs.\n')), ...both('fee', term('费用'), term('Fee')) });
    expect(compiled.problems).toEqual([]);
    expect(compiled.glossaries['zh-CN']?.map(({ title }) => title)).toEqual(['费用', '利率']);
    expect(compiled.glossaries['zh-CN']?.[1]).toEqual({ id: 'rate', title: '利率', also: ['利息率', '年利率'], short: '钱的价钱。', html: '<p>钱的<strong>价钱</strong>。</p>', sources: [] });
    expect(compiled.searches.en?.find(({ id }) => id === 'rate')).toEqual({
      id: 'rate', kind: 'term', zone: '', title: 'Interest rate', summary: 'What money costs.', keywords: [], also: ['利率', '利息率', '年利率'], text: '',
    });
  });

  it('may be linked to by hand', async () => {
    const compiled = await compileWith({ ...both('rate', term('利率'), term('Rate')), 'booths/accounts/other.md': booth(`看[这里](../../glossary/rate.md)。\n\n${goodBody}`) });
    expect(compiled.booths['zh-CN']?.other?.html).toContain('<a href="~/glossary/#rate">这里</a>');
    expect(compiled.booths.en?.other?.html).toContain('<a href="~/en/glossary/#rate">这里</a>');
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['two paragraphs', both('a', term('甲', '一。\n\n二。\n'), term('A')), ['glossary/a.md:7:1 term-not-a-paragraph']],
    ['a list', both('a', term('甲'), term('A', '- x\n')), ['glossary/a.en.md:5:1 term-not-a-paragraph']],
    ['a long text', both('a', term('甲', `${'长'.repeat(121)}\n`), term('A')), ['glossary/a.md:5:1 term-too-long']],
    ['the name of another', { ...both('a', term('甲'), term('A')), ...both('b', term('乙', undefined, '甲'), term('B')) }, ['glossary/b.md:2:8 term-twice']],
  ])('with %s is refused', async (_, files, expected) => {
    expect(places(await compileWith(files))).toEqual(expected);
  });
});

describe('a term in a text', () => {
  const glossary = { ...both('rate', term('利率'), term('Rate', undefined, 'APR')), ...both('year-rate', term('年化利率'), term('Annual rate')) };
  const html = async (body: string, id = 'other') => (await compileWith({ ...glossary, [`booths/accounts/${id}.md`]: booth(`${body}\n\n${goodBody}`) })).booths['zh-CN']![id]!.html;
  const link = (id: string, name: string) => `<a class="term" href="~/glossary/#${id}">${name}</a>`;

  it('becomes a link the first time only', async () => {
    expect(await html('利率是什么？问利率。')).toContain(`<p>${link('rate', '利率')}是什么？问利率。</p>`);
  });

  it('yields to a longer one it is part of, and is met later', async () => {
    expect(await html('年化利率和利率')).toContain(`<p>${link('year-rate', '年化利率')}和${link('rate', '利率')}</p>`);
    expect(await html('年化利率，年化利率')).toContain(`<p>${link('year-rate', '年化利率')}，年化利率</p>`);
  });

  it('stays as it is in headings, links, code and the head of a table', async () => {
    const found = await html('## 利率\n\n[利率](insured.md) `利率`\n\n| 利率 | 二 |\n|-|-|\n| **利率** | 四 |');
    expect(found.match(/class="term"/g)).toHaveLength(1);
    expect(found).toContain(`<strong>${link('rate', '利率')}</strong>`);
  });

  it('is found in boxes, in the text’s own language, as whole words without regard to case', async () => {
    const text = '---\ntitle: Other\nsummary: Other.\nkeywords: [x]\n---\n\nSeparate aprons: the apr.\n\n:::do\nAsk for the annual RATE.\n:::\n';
    const compiled = await compileWith({ ...glossary, 'booths/accounts/other.md': booth(), 'booths/accounts/other.en.md': text });
    expect(compiled.booths.en?.other?.html).toContain('<p>Separate aprons: the <a class="term" href="~/en/glossary/#rate">apr</a>.</p>');
    expect(compiled.booths.en?.other?.html).toContain('Ask for the <a class="term" href="~/en/glossary/#year-rate">annual RATE</a>.');
  });

  it('is left alone in an exhibit, where words are buttons', async () => {
    expect(await html(':::quiz\n利率是什么？\n\n- [x] 利率\n  > 利率。\n- [ ] 别的\n  > 不对。\n:::\n\n说说利率。')).toMatch(/^<section[^]*<\/section>\n<p>说说<a class="term"/);
  });

  it('may have hyphens and other marks in its name', async () => {
    const marked = both('pause', term('冷静期(C+/D)'), term('Cooling-off period'));
    const compiled = await compileWith({ ...marked, 'questions/a.md': question('有冷静期(C+/D)。\n'), 'questions/a.en.md': '---\ntitle: A\nkeywords: [a]\n---\n\nA cooling-off period.\n' });
    expect(compiled.questions['zh-CN']?.[0]?.html).toContain(link('pause', '冷静期(C+/D)'));
    expect(compiled.questions.en?.[0]?.html).toContain('>cooling-off period</a>');
  });

  it('is explained in questions, and in an untranslated text by its name there', async () => {
    const compiled = await compileWith({ ...glossary, 'questions/a.md': question('看利率。\n') });
    expect(compiled.questions.en?.[0]?.html).toBe('<p>看<a class="term" href="~/en/glossary/#rate">利率</a>。</p>');
    expect(compiled.questions.en?.[0]?.short).toBe('看利率。');
  });

  it('is not explained within the glossary', async () => {
    const compiled = await compileWith({ ...glossary, ...both('b', term('乙', '看利率。\n'), term('B')) });
    expect(compiled.glossaries['zh-CN']?.find(({ id }) => id === 'b')?.html).toBe('<p>看利率。</p>');
  });

  it('with an error is no link', async () => {
    const compiled = await compileWith({ ...glossary, 'glossary/rate.md': term('利率', '- 坏\n'), 'booths/accounts/other.md': booth(`利率\n\n${goodBody}`) });
    expect(compiled.booths['zh-CN']?.other?.html).toContain('<p>利率</p>');
  });
});
