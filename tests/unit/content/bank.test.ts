import fc from 'fast-check';
import { expect, describe, it } from 'vitest';
import { compileExhibition } from '../../../src/content/compile';
import { booth, boothFields, compileWith, places, today } from './contentFolder';

const fields = (kind = 'scams') => `title: 防骗\nkind: ${kind}\norder: 10\nsources:\n  - title: 反诈法\n    issuer: 全国人大\nreviewed: 2026-11-24\nreviewEvery: 6`;
const answers = '- [ ] 转钱\n- [x] 挂断\n- [ ] 不知道';
const form = (letter: string, list = answers, text = '有人要钱。您：', why = '> 先挂断。') => `### ${letter}\n\n${text}\n\n${list}\n\n${why}\n`;
const item = (id: string, a = form('A'), b = form('B')) => `## ${id}\n\n${a}\n${b}`;
const theme = (body = item('call'), kind?: string) => `---\n${fields(kind)}\n---\n\n${body}`;
const english = (body = item('call', form('A', '- [ ] pay\n- [x] hang up\n- [ ] do not know', 'Someone wants money. You:', '> Hang up first.'), form('B', '- [ ] pay\n- [x] hang up\n- [ ] do not know'))) => `---\ntitle: Scams\n---\n\n${body}`;
/** Where the body begins. */
const start = 12;

describe('a theme of the bank', () => {
  it('gives each item in two forms and in each language, as plain text', async () => {
    const body = `## call\n\n[一](../booths/accounts/insured.md)、[二](../booths/accounts/other.md)\n\n${form('A', '- [ ] 转**一点**\n- [x] 挂断\n- [ ] 不知道')}\n${form('B')}`;
    const compiled = await compileWith({ 'bank/fraud.md': theme(body), 'bank/fraud.en.md': english(), 'booths/accounts/other.md': booth(undefined, `${boothFields}\nuntil: 2026-01-01`) });
    expect(places(compiled).filter((place) => place.startsWith('bank'))).toEqual(['bank/fraud.md:14:36 hidden-link']);
    expect(compiled.banks['zh-CN']).toEqual([
      {
        id: 'fraud', title: '防骗', sources: [{ title: '反诈法', issuer: '全国人大' }], reviewed: '2026-11-24', reviewDue: false,
        items: [{
          id: 'call', kind: 'signal', booths: ['insured'],
          forms: [
            { text: '有人要钱。您：', answers: ['转一点', '挂断', '不知道'], right: 1, why: '先挂断。' },
            { text: '有人要钱。您：', answers: ['转钱', '挂断', '不知道'], right: 1, why: '先挂断。' },
          ],
        }],
      },
    ]);
    expect(compiled.banks.en![0]).toMatchObject({ title: 'Scams', items: [{ booths: ['insured'], forms: [{ answers: ['pay', 'hang up', 'do not know'] }, {}] }] });
  });

  it('tells a scam from something honest by the mark of a false alarm', async () => {
    const honest = '- [x] 放心\n- [!] 报警\n- [ ] 不知道';
    const compiled = await compileWith({ 'bank/fraud.md': theme(`${item('call')}\n${item('refund', form('A', honest), form('B', honest))}`) });
    expect(compiled.banks['zh-CN']![0]!.items.map(({ kind, forms }) => [kind, forms[0].alarm])).toEqual([['signal', undefined], ['noise', 1]]);
    expect(compiled.banks['zh-CN']![0]!.items[1]!.forms[0].answers).toEqual(['放心', '报警', '不知道']);
  });

  it('stands in its order, untranslated in the original, and is due for review like a booth', async () => {
    const late = theme(item('late')).replace('order: 10', 'order: 5').replace('2026-11-24', '2026-05-23');
    const compiled = await compileWith({ 'bank/a.md': theme(), 'bank/b.md': late });
    expect(places(compiled)).toEqual(['bank/a.md:1:1 missing-translation', 'bank/b.md:1:1 missing-translation', 'bank/b.md:8:11 review-due']);
    expect(compiled.banks.en!.map(({ id, lang, reviewDue }) => [id, lang, reviewDue])).toEqual([['b', 'zh-CN', true], ['a', 'zh-CN', false]]);
  });

  it.each<[string, string, string[]]>([
    ['text before its first item', `说明。\n\n${item('call')}`, [`${start}:1 bank-item`]],
    ['a name that is no id', item('打电话'), [`${start}:1 bank-item`]],
    ['one form only', `## call\n\n${form('A')}`, [`${start}:1 bank-item`]],
    ['the forms in the wrong order', item('call', form('B'), form('A')), [`${start}:1 bank-item`]],
    ['text where the links should be', `## call\n\n说明。\n\n${form('A')}\n${form('B')}`, [`${start + 2}:1 bank-item`]],
    ['a link to a zone', `## call\n\n[存钱](../zones/accounts.md)\n\n${form('A')}\n${form('B')}`, [`${start + 2}:1 bank-item`]],
    ['no explanation', item('call', form('A', answers, '问。', ''), form('B')), [`${start + 4}:1 bank-item`]],
    ['two right answers', item('call', form('A', '- [x] 一\n- [x] 二\n- [ ] 不知道')), [`${start + 7}:1 bank-answers`]],
    ['no right answer', item('call', form('A', '- [ ] 一\n- [ ] 二\n- [ ] 不知道')), [`${start + 6}:1 bank-answers`]],
    ['an answer without a box', item('call', form('A', '- 一\n- [x] 二\n- [ ] 不知道')), [`${start + 6}:1 bank-answers`]],
    ['no “do not know”', item('call', form('A', '- [ ] 一\n- [x] 二\n- [ ] 三')), [`${start + 8}:1 bank-answers`]],
    ['two answers', item('call', form('A', '- [x] 二\n- [ ] 不知道')), [`${start + 6}:1 bank-answers`]],
    ['a false alarm in one form only', item('call', form('A', '- [x] 一\n- [!] 二\n- [ ] 不知道')), [`${start}:1 bank-item`]],
    ['an answer too long for a button', item('call', form('A', `- [x] ${'长'.repeat(25)}\n- [ ] 二\n- [ ] 不知道`)), [`${start + 6}:1 bank-too-long`]],
    ['a box', item('call', `${form('A')}\n:::do\n做。\n:::\n`), [`${start + 4}:1 bank-item`]],
  ])('with %s is refused', async (_, body, expected) => {
    const compiled = await compileWith({ 'bank/fraud.md': theme(body), 'bank/fraud.en.md': english() });
    expect(places(compiled).map((place) => place.replace('bank/fraud.md:', ''))).toEqual(expected);
    expect(compiled.banks['zh-CN']).toEqual([]);
  });

  it('shares no item’s name with another theme', async () => {
    const compiled = await compileWith({ 'bank/a.md': theme(), 'bank/a.en.md': english(), 'bank/b.md': theme(), 'bank/b.en.md': english() });
    expect(places(compiled)).toEqual([`bank/b.md:${start}:1 bank-twice`]);
  });

  it('has no false alarms where it asks what one knows', async () => {
    const honest = '- [x] 放心\n- [!] 报警\n- [ ] 不知道';
    const compiled = await compileWith({ 'bank/a.md': theme(item('call', form('A', honest), form('B', honest)), 'knowledge'), 'bank/a.en.md': english() });
    expect(places(compiled)).toEqual([`bank/a.md:${start}:1 bank-signal`]);
  });

  it.each([
    ['another item', english().replace('## call', '## ring')],
    ['the right answer elsewhere', english().replace('[ ] pay\n- [x] hang', '[x] pay\n- [ ] hang')],
    ['an item more', `${english()}\n${item('more')}`],
  ])('in a translation with %s is shown in the original', async (_, text) => {
    const compiled = await compileWith({ 'bank/fraud.md': theme(), 'bank/fraud.en.md': text });
    expect(compiled.problems.map(({ rule }) => rule)).toEqual(['bank-differs']);
    expect(compiled.banks.en).toMatchObject([{ lang: 'zh-CN', title: '防骗' }]);
  });

  it('never throws, whatever is written', async () => {
    const lines = fc.constantFrom('## call', '### A', '### B', '- [x] 一', '- [!] 二', '- [ ] 不知道', '> 为', '问。', ':::do', '[x](../booths/accounts/insured.md)', '', '1. [x] y', '- - [x] z');
    await fc.assert(fc.asyncProperty(fc.array(lines, { maxLength: 25 }), async (body) => {
      const { banks } = await compileWith({ 'bank/fraud.md': theme(body.join('\n')) });
      for (const { items } of banks['zh-CN']!) for (const { forms } of items) expect(forms.every(({ answers, right }) => answers.length >= 3 && right < answers.length - 1)).toBe(true);
    }), { numRuns: 40 });
  });
});

it('the hall’s own bank has the three questions used everywhere, and scams beside honest things', async () => {
  const { banks } = await compileExhibition('content', { today });
  for (const lang of ['zh-CN', 'en']) {
    const items = banks[lang]!.flatMap((theme) => theme.items);
    expect(banks[lang]!.find(({ id }) => id === 'big-three')!.items.map(({ id }) => id)).toEqual(['interest', 'inflation', 'diversification']);
    expect(items.filter(({ kind }) => kind === 'signal').length).toBeGreaterThan(1);
    expect(items.filter(({ kind }) => kind === 'noise').length).toBeGreaterThan(1);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  }
  const right = banks['zh-CN']!.flatMap((theme) => theme.items.flatMap(({ forms }) => forms.map((form) => form.right)));
  // Nobody is right by always pressing the same place.
  for (const place of [0, 1, 2]) expect(right.filter((at) => at === place).length).toBeLessThan(right.length / 2);
});
