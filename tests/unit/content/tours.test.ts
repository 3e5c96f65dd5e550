import { describe, expect, it } from 'vitest';
import { compileWith, goodFiles, places } from './contentFolder';

const fields = 'title: 第一次来\nsummary: 走一圈。\norder: 10\naudience: [everyone]\nminutes: 5';
const tour = (body: string) => `---\n${fields}\n---\n\n${body}`;
const translated = (body: string) => `---\ntitle: First visit\nsummary: A short walk.\n---\n\n${body}`;
const stop = '1. [存款](../booths/accounts/insured.md) ';
const english = translated(`${stop}Savings are insured.`);
const second = {
  'booths/accounts/second.md': goodFiles['booths/accounts/insured.md']!,
  'booths/accounts/second.en.md': goodFiles['booths/accounts/insured.en.md']!,
};

describe('a tour', () => {
  it('gives its stops and lines in each language, and its name to the index', async () => {
    const compiled = await compileWith({ 'tours/a.md': tour(`${stop}**存款**有保险。`), 'tours/a.en.md': english });
    expect(compiled.problems).toEqual([]);
    expect(compiled.tours['zh-CN']).toEqual([
      { id: 'a', title: '第一次来', summary: '走一圈。', audience: ['everyone'], minutes: 5, stops: [{ booth: 'insured', line: '存款有保险。' }] },
    ]);
    expect(compiled.tours.en?.[0]).toMatchObject({ title: 'First visit', stops: [{ booth: 'insured', line: 'Savings are insured.' }] });
    expect(compiled.indexes.en?.tours).toEqual([{ id: 'a', title: 'First visit' }]);
  });

  it('untranslated, is shown in the original and says so', async () => {
    const compiled = await compileWith({ 'tours/a.md': tour(`${stop}好。`) });
    expect(places(compiled)).toEqual(['tours/a.md:1:1 missing-translation']);
    expect(compiled.tours.en?.[0]).toMatchObject({ title: '第一次来', lang: 'zh-CN' });
  });

  it('leaves out a booth that is not on show, and stands in order', async () => {
    const ended = second['booths/accounts/second.md'].replace('minutes: 2', 'minutes: 2\nuntil: 2026-01-01');
    const body = `${stop}一。\n2. [二](../booths/accounts/second.md) 二。`;
    const compiled = await compileWith({ ...second, 'booths/accounts/second.md': ended, 'tours/b.md': tour(body), 'tours/a.md': tour(body).replace('order: 10', 'order: 20') });
    expect(compiled.tours['zh-CN']?.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(compiled.tours['zh-CN']?.[0]?.stops.map(({ booth }) => booth)).toEqual(['insured']);
  });

  it.each([
    ['a booth that is not there', `${stop}好。\n2. [没有](../booths/accounts/nothing.md) 好。`, ['tours/a.md:10:4 broken-link']],
    ['an item without a link', `${stop}好。\n2. 没有链接`, ['tours/a.md:10:1 tour-stop-link']],
    ['a link to a zone', `${stop}好。\n2. [区](../zones/accounts.md) 好。`, ['tours/a.md:10:4 tour-stop-link']],
    ['words before the link', `1. 请看[存款](../booths/accounts/insured.md)`, ['tours/a.md:9:1 tour-stop-link']],
    ['no line', `1. [存款](../booths/accounts/insured.md)`, ['tours/a.md:9:1 tour-line-empty']],
    ['a long line', `${stop}${'长'.repeat(61)}`, ['tours/a.md:9:1 tour-line-long']],
    ['a paragraph', `你好。\n\n${stop}好。`, ['tours/a.md:9:1 tour-not-a-list']],
    ['dots instead of numbers', '- [存款](../booths/accounts/insured.md) 好。', ['tours/a.md:9:1 tour-not-a-list']],
  ])('with %s is refused, and the hall stands without it', async (_, body, expected) => {
    const compiled = await compileWith({ 'tours/a.md': tour(body), 'tours/a.en.md': english });
    expect(places(compiled).filter((place) => place.startsWith('tours/a.md'))).toEqual(expected);
    expect(compiled.tours).toEqual({ 'zh-CN': [], en: [] });
    expect(compiled.indexes['zh-CN']?.zones[0]?.booths).toHaveLength(1);
  });

  it('whose translation stops elsewhere is refused at that stop, and shown in the original', async () => {
    const compiled = await compileWith({ ...second, 'tours/a.md': tour(`${stop}好。`), 'tours/a.en.md': translated('1. [x](../booths/accounts/second.md) Good.') });
    expect(places(compiled)).toEqual(['tours/a.en.md:6:1 tour-stops-differ']);
    expect(compiled.tours.en?.[0]?.lang).toBe('zh-CN');
    const shorter = await compileWith({ ...second, 'tours/a.md': tour(`${stop}好。\n2. [二](../booths/accounts/second.md) 二。`), 'tours/a.en.md': english });
    expect(places(shorter)).toEqual(['tours/a.en.md:6:1 tour-stops-differ']);
  });
});
