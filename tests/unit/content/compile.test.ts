import { join } from 'node:path';
import sharp from 'sharp';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createCompiler } from '../../../src/content/compile';
import { booth, boothFields, compileWith, goodBody, goodFiles, places, today, translation, writeContent } from './contentFolder';

const B = 'booths/accounts/insured.md';
const other = { 'booths/accounts/other.md': booth(`[去](insured.md)和[展区](../../zones/accounts.md)\n\n${goodBody}`) };

describe('a compiled exhibition', () => {
  it('says everything in every language, the original first', async () => {
    const { indexes, booths } = await compileWith();
    expect(Object.keys(indexes)).toEqual(['zh-CN', 'en']);
    expect(indexes.en?.languages).toEqual([{ lang: 'zh-CN', name: '中文' }, { lang: 'en', name: 'English' }]);
    expect(indexes.en?.hall).toMatchObject({ name: 'Hall', url: 'https://hall.example/', hotlines: [{ number: '12378', name: 'Line' }], welcome: '<p>Welcome.</p>' });
    expect(indexes.en?.zones).toMatchObject([{ id: 'accounts', title: 'Saving', motif: 'fish', booths: [{ id: 'insured', title: 'Deposit insurance' }] }]);
    expect(booths.en?.insured).toMatchObject({ id: 'insured', zone: 'accounts', lang: 'en', minutes: 2, reviewDue: false, sources: [{ title: '存款保险条例' }] });
    expect(booths['zh-CN']?.insured).toMatchObject({ lang: 'zh-CN', title: '存款保险' });
  });

  it('shows the original, marked as such, where there is no translation', async () => {
    const { indexes, booths } = await compileWith({ 'booths/accounts/insured.en.md': null, 'zones/accounts.en.md': null });
    expect(indexes.en?.zones[0]).toMatchObject({ title: '存钱', lang: 'zh-CN', booths: [{ id: 'insured', title: '存款保险', lang: 'zh-CN' }] });
    expect(indexes['zh-CN']?.zones[0]).not.toHaveProperty('lang');
    expect(booths.en?.insured).toMatchObject({ lang: 'zh-CN', title: '存款保险' });
  });

  it('shows the original where the translation has an error', async () => {
    const { booths } = await compileWith({ 'booths/accounts/insured.en.md': translation('# Bad') });
    expect(booths.en?.insured?.lang).toBe('zh-CN');
  });

  it('leaves out a booth with an error and keeps the others', async () => {
    const { indexes, booths, searches } = await compileWith({ ...other, [B]: booth('# 坏') });
    expect(indexes['zh-CN']?.zones[0]?.booths.map(({ id }) => id)).toEqual(['other']);
    expect(Object.keys(booths['zh-CN'] ?? {})).toEqual(['other']);
    expect(searches['zh-CN']?.map(({ id }) => id)).toEqual(['accounts', 'other', '12378']);
  });

  it('keeps the booths of a zone whose own file is bad or missing', async () => {
    for (const zone of ['---\ntitle: 存钱\n---\n', null]) {
      const { indexes } = await compileWith({ 'zones/accounts.md': zone });
      expect(indexes['zh-CN']?.zones[0]).toMatchObject({ id: 'accounts', title: zone ? '存钱' : 'accounts', booths: [{ id: 'insured' }] });
    }
  });

  it('survives an empty folder and one that is not there', async () => {
    const { indexes, problems } = await (await createCompiler('/nowhere'))({ today });
    expect(indexes['zh-CN']?.zones).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-hall', 'missing-help', 'missing-words']);
  });

  it('orders booths by order, then by id', async () => {
    const at = (order: number) => booth(goodBody, boothFields.replace('order: 10', `order: ${order}`));
    const { indexes } = await compileWith({ 'booths/accounts/b.md': at(20), 'booths/accounts/a.md': at(20), 'booths/accounts/z.md': at(5) });
    expect(indexes['zh-CN']?.zones[0]?.booths.map(({ id }) => id)).toEqual(['z', 'insured', 'a', 'b']);
  });

  it('may hold a booth whose id every object has', async () => {
    const { booths } = await compileWith({ 'booths/accounts/constructor.md': booth() });
    expect(Object.keys(booths['zh-CN'] ?? {})).toEqual(['constructor', 'insured']);
  });

  it('gives the search the words of booths, zones and hotlines, and their names in the other language', async () => {
    const { searches } = await compileWith();
    expect(searches.en).toEqual([
      { id: 'accounts', kind: 'zone', zone: 'accounts', title: 'Saving', summary: 'How to save.', keywords: [], also: ['存钱'], text: 'Saving.' },
      { id: 'insured', kind: 'booth', zone: 'accounts', title: 'Deposit insurance', summary: 'You will know that deposits are insured.', keywords: ['deposit'], also: ['存款保险', '存款保险', '50万'], text: 'Why Look for the sign.' },
      { id: '12378', kind: 'hotline', zone: '', title: 'Line', summary: 'When there is a dispute.', keywords: ['12378'], also: ['热线'], text: '', number: '12378' },
    ]);
  });
});

describe('dates', () => {
  const dated = (reviewed: string, more = '') => ({ [B]: booth(goodBody, boothFields.replace('2026-11-24', reviewed) + more) });

  it.each([
    ['2026-05-24', false],
    ['2026-05-23', true],
  ])('a booth reviewed on %s, every 6 months, is due: %s', async (reviewed, due) => {
    const compiled = await compileWith(dated(reviewed));
    expect(compiled.booths.en?.insured?.reviewDue).toBe(due);
    expect(places(compiled)).toEqual(due ? [`${B}:12:11 review-due`] : []);
  });

  it.each([
    ['\nfrom: 2026-11-24', true],
    ['\nfrom: 2026-11-25', false],
    ['\nuntil: 2026-11-24', true],
    ['\nuntil: 2026-11-23', false],
  ])('a booth with %j is shown: %s', async (more, shown) => {
    const { booths } = await compileWith(dated('2026-11-24', more));
    expect(booths.en?.insured !== undefined).toBe(shown);
  });

  it('a link to a booth not on show becomes plain text, with a warning', async () => {
    const compiled = await compileWith({ ...dated('2026-11-24', '\nuntil: 2026-01-01'), ...other, 'booths/accounts/other.en.md': translation() });
    expect(places(compiled)).toEqual([`${B}:14:8 show-ended`, 'booths/accounts/other.md:16:1 hidden-link']);
    expect(compiled.booths['zh-CN']?.other?.html).toContain('<p><span>去</span>和<a href="~/zone/accounts/">展区</a></p>');
  });

  it('a review in the future is a warning', async () => {
    expect(places(await compileWith(dated('2026-11-25')))).toEqual([`${B}:12:11 review-in-future`]);
  });
});

describe('the HTML of a booth', () => {
  const html = async (body: string, files = {}) => (await compileWith({ ...files, 'booths/accounts/other.md': booth(`${body}\n\n${goodBody}`) })).booths;

  it('links to pages of the language it is shown in, even when its text is the original', async () => {
    const booths = await html('[去](insured.md) [英](insured.en.md) [展区](../../zones/accounts.md) [门](../../hall.md)');
    expect(booths['zh-CN']?.other?.html).toContain('<a href="~/booth/insured/">去</a> <a href="~/booth/insured/">英</a> <a href="~/zone/accounts/">展区</a> <a href="~/">门</a>');
    expect(booths.en?.other?.html).toContain('<a href="~/en/booth/insured/">去</a> <a href="~/en/booth/insured/">英</a> <a href="~/en/zone/accounts/">展区</a> <a href="~/en/">门</a>');
  });

  it('tells other sites nothing', async () => {
    expect((await html('[网](https://a.example/?a=1&b=2) [拨](tel:12378)'))['zh-CN']?.other?.html).toContain(
      '<a href="https://a.example/?a=1&#x26;b=2" rel="noopener noreferrer">网</a> <a href="tel:12378">拨</a>',
    );
  });

  it('makes boxes named sections in the language of the text', async () => {
    const booths = await html(':::warning\n小心\n:::');
    expect(booths.en?.other?.html).toContain('<section class="warning" aria-label="warning 中文"><p>小心</p></section>');
    expect(booths.en?.insured?.html).toContain('<section class="do" aria-label="oneThingToDo English"><p>Look for the sign.</p></section>');
  });

  it('makes tables that scroll, are named, and name their headers', async () => {
    const booths = await html('## 多少钱\n\n| | 一年 |\n|-|-:|\n| 利息 | 1元 |');
    expect(booths['zh-CN']?.other?.html.replace(/\n/g, '')).toContain(
      '<div class="table" role="region" tabindex="0" aria-label="多少钱"><table><thead><tr><td></td><th align="right" scope="col">一年</th></tr></thead><tbody><tr><th scope="row">利息</th><td align="right">1元</td></tr></tbody></table></div>',
    );
  });

  it('shows pictures at several widths, from our own origin', async () => {
    const photo = await sharp({ create: { width: 700, height: 350, channels: 3, background: '#1f3f77' } }).png().toBuffer();
    const compiled = await compileWith({ 'images/照片.png': photo, 'booths/accounts/other.md': booth(`![蓝布](../../images/照片.png)\n\n${goodBody}`) });
    const found = compiled.booths.en?.other?.html ?? '';
    expect(found.replace(/-[0-9a-f]{8}/g, '-HASH')).toContain(
      '<picture><source type="image/avif" srcset="~/images/picture-HASH-480.avif 480w, ~/images/picture-HASH-700.avif 700w" sizes="(min-width: 48rem) 40rem, 92vw">' +
        '<source type="image/webp" srcset="~/images/picture-HASH-480.webp 480w, ~/images/picture-HASH-700.webp 700w" sizes="(min-width: 48rem) 40rem, 92vw">' +
        '<img src="~/images/picture-HASH-700.webp" alt="蓝布" width="700" height="350" loading="lazy" decoding="async"></picture>',
    );
    expect(compiled.pictures.map(({ path }) => path).filter((path) => !found.includes(`~/${path}`))).toEqual([]);
  });
});

it('compiling again after a change reads only what changed', async () => {
  const folder = await writeContent(other);
  const compile = createCompiler(folder, { pictureCache: join(folder, '.cache') });
  const first = await compile({ today });
  await writeFile(join(folder, B), booth(goodBody.replace('存款有保险', '存款都有保险')));
  const second = await compile({ today });
  expect(second.booths['zh-CN']?.insured?.html).toContain('存款都有保险');
  expect(second.booths['zh-CN']?.other).toEqual(first.booths['zh-CN']?.other);
  await writeFile(join(folder, 'hall.md'), goodFiles['hall.md']!.replace('name: 展厅', 'name: 大厅'));
  expect((await compile({ today })).indexes['zh-CN']?.hall.name).toBe('大厅');
});
