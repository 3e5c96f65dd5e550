import { describe, expect, it } from 'vitest';
import { largestTextFile } from '../../../src/content/decodeText';
import { allWordKeys } from '../../../src/exhibition/words';
import { booth, boothFields, compileWith, goodBody, goodFiles, places, translation, type Files } from './contentFolder';

const B = 'booths/accounts/insured.md';
const E = 'booths/accounts/insured.en.md';
const withFields = (change: (fields: string) => string): Files => ({ [B]: booth(goodBody, change(boothFields)) });
const replaced = (from: string | RegExp, to: string) => withFields((fields) => fields.replace(from, to));
const withBody = (body: string): Files => ({ [B]: booth(body) });
const addedTo = (body: string): Files => withBody(`${body}\n\n${goodBody}`);
const inHall = (from: string, to: string): Files => ({ 'hall.md': goodFiles['hall.md']!.replace(from, to) });
const lineOf = (key: (typeof allWordKeys)[number]) => allWordKeys.indexOf(key) + 1;

it('the good folder the cases are made from has no problems', async () => {
  expect(places(await compileWith())).toEqual([]);
});

describe('the fields', () => {
  it.each<[what: string, changes: Files, wanted: string[]]>([
    ['a missing field', replaced(/minutes.*\n/, ''), [`${B}:2:1 missing-field`]],
    ['a field without a value', replaced('minutes: 2', 'minutes:'), [`${B}:6:1 missing-field`]],
    ['an unknown field', withFields((fields) => `${fields}\nkeyword: 存款`), [`${B}:14:1 unknown-field`]],
    ['a missing and an unknown field of a source', replaced('    issuer', '    isuer'), [`${B}:9:5 missing-field`, `${B}:10:5 unknown-field`]],
    ['a booth without a source', replaced(/sources:[^]*(?=\nreviewed)/, 'sources: []'), [`${B}:8:10 bad-value`]],
    ['a word where a number is wanted', replaced('minutes: 2', 'minutes: 两'), [`${B}:6:10 wrong-type`]],
    ['text where a list is wanted', replaced('[everyone]', 'elder'), [`${B}:5:11 wrong-type`]],
    ['a reader nobody knows', replaced('[everyone]', '[elders]'), [`${B}:5:12 bad-value`]],
    ['the same reader twice', replaced('[everyone]', '[elder, elder]'), [`${B}:5:11 bad-value`]],
    ['half a minute', replaced('minutes: 2', 'minutes: 0.5'), [`${B}:6:10 bad-value`]],
    ['a day that is not in the calendar', replaced('2015-02-17', '2015-02-30'), [`${B}:11:11 bad-value`]],
    ['a day written in another way', replaced('2015-02-17', '2015年2月17日'), [`${B}:11:11 bad-value`]],
    ['an address that is a script', replaced('date: 2015-02-17', 'url: javascript:alert(1)'), [`${B}:11:10 bad-value`]],
    ['a summary of 61 characters', replaced('看完知道存款有保险。', '字'.repeat(61)), [`${B}:3:10 summary-too-long`]],
    ['a picture without its description', withFields((fields) => `${fields}\nimage: a.svg`), [`${B}:14:8 missing-picture`, `${B}:14:8 picture-without-alt`]],
    ['a start after the end', withFields((fields) => `${fields}\nfrom: 2027-01-01\nuntil: 2026-01-01`), [`${B}:14:7 bad-window`]],
    ['a colour that is a comment', { 'zones/accounts.md': goodFiles['zones/accounts.md']!.replace("'#1f3f77'", '#1f3f77') }, ['zones/accounts.md:6:1 missing-field', 'zones/accounts.md:6:9 hidden-by-hash']],
    ['a motif nobody draws', { 'zones/accounts.md': goodFiles['zones/accounts.md']!.replace('fish', 'phoenix') }, ['zones/accounts.md:5:8 bad-value']],
    ['a model nobody made', withFields((fields) => `${fields}\nmodel: abakus`), [`${B}:14:8 bad-value`]],
    ['a phone number with brackets', inHall("'12378'", "'(0851)123'"), ['hall.md:8:13 bad-hotline']],
    ['another number in the translation', { 'hall.en.md': goodFiles['hall.en.md']!.replace("'12378'", "'12386'") }, ['hall.en.md:6:3 hotline-mismatch', 'hall.en.md:6:5 hotline-mismatch']],
    ['another check date in the translation', { 'hall.en.md': goodFiles['hall.en.md']!.replace('2026-11-24', '2026-11-23') }, ['hall.en.md:9:14 hotline-mismatch']],
  ])('%s', async (_, changes, wanted) => {
    const found = places(await compileWith(changes));
    expect(found.sort()).toEqual(wanted.sort());
  });

  it('a near miss is named', async () => {
    const { problems } = await compileWith(withFields((fields) => `${fields}\nreviewd: 2026-01-01`));
    expect(problems[0]?.mend).toContain('是不是想写“reviewed”？');
  });

  it('a model with a slip in its name is named', async () => {
    const { problems } = await compileWith(withFields((fields) => `${fields}\nmodel: abakus`));
    expect(problems[0]?.mend).toContain('是不是想写“abacus”？');
  });

  it('a missing field says what to write into it', async () => {
    const { problems } = await compileWith(replaced(/minutes.*\n/, ''));
    expect(problems[0]?.mend).toBe('请加上一行“minutes: …”。大约几分钟读完，写整数。');
  });

  it('a summary counts Latin letters as half', async () => {
    expect(places(await compileWith(replaced('看完知道存款有保险。', '字'.repeat(50) + 'a'.repeat(20))))).toEqual([]);
  });

  it('a number may be written without quotation marks, and keeps its leading zero', async () => {
    const { indexes, problems } = await compileWith({ ...inHall("'12378'", '0851'), 'hall.en.md': goodFiles['hall.en.md']!.replace("'12378'", "'0851'") });
    expect(problems).toEqual([]);
    expect(indexes['zh-CN']?.hall.hotlines[0]?.number).toBe('0851');
  });
});

describe('fields that cannot be read', () => {
  it.each<[what: string, changes: Files, wanted: string]>([
    ['no fields at all', { [B]: '正文' }, `${B}:1:1 missing-frontmatter`],
    ['an empty file', { [B]: '' }, `${B}:1:1 missing-frontmatter`],
    ['a blank line above the fields', { [B]: `\n${booth()}` }, `${B}:1:1 missing-frontmatter`],
    ['fields never ended', { [B]: '---\ntitle: x\n\n正文' }, `${B}:1:1 unclosed-frontmatter`],
    ['a colon inside the text', replaced('title: 存款', 'title: 存款: 保'), `${B}:2:8 bad-yaml`],
    ['a tab at the start of a line', replaced('    issuer', '\tissuer'), `${B}:10:1 bad-yaml`],
    ['a field written twice', withFields((fields) => `${fields}\norder: 3`), `${B}:14:1 bad-yaml`],
    ['a quotation mark never closed', replaced('title: 存', 'title: "存'), `${B}:2:8 bad-yaml`],
    ['no space after the colon', replaced('minutes: 2', 'minutes:2'), `${B}:6:1 bad-yaml`],
    ['a Chinese colon', replaced('minutes: 2', 'minutes：2'), `${B}:6:8 chinese-colon`],
    ['nothing but a sentence', { [B]: '---\n存款保险\n---\n\n正文' }, `${B}:2:1 bad-yaml`],
    ['aliases that grow without end', { [B]: `---\na: &a [x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n---\n\n${goodBody}` }, `${B}:2:1 bad-yaml`],
  ])('%s', async (_, changes, wanted) => {
    expect(places(await compileWith(changes))).toContain(wanted);
  });
});

it.each([
  ['a field', withFields((fields) => fields.replace('title: 存款保险', 'title: 存款 #1 保险')), [`${B}:2:11 hidden-by-hash`]],
  ['all of a field', withFields((fields) => fields.replace('title: 存款保险', 'title: #1 存款')), [`${B}:2:8 hidden-by-hash`, `${B}:2:1 missing-field`]],
  ['a list', withFields((fields) => fields.replace('50万]', '50万] # 备注')), [`${B}:7:23 hidden-by-hash`]],
  ['nothing: a line of its own is a note', withFields((fields) => `# 备注\n${fields}\n# 备注`), []],
])('a # hides %s', async (_, changes, wanted) => {
  expect(places(await compileWith(changes)).toSorted()).toEqual(wanted.toSorted());
});

describe('files', () => {
  const gbk = Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb4, 0xe6, 0xbf, 0xee]);
  it.each<[what: string, changes: Files, wanted: string[]]>([
    ['GBK bytes', { [B]: gbk }, [`${B}:2:1 not-utf8`]],
    ['a name that is no address', { 'booths/accounts/My_Booth.md': booth() }, ['booths/accounts/My_Booth.md:1:1 bad-id']],
    ['a Chinese name', { 'booths/accounts/存款.md': booth() }, ['booths/accounts/存款.md:1:1 bad-id']],
    ['the same id in two zones', { 'booths/accounts/a.md': booth(), 'booths/accounts/a.en.md': translation(), 'zones/zcash.md': goodFiles['zones/accounts.md']!, 'zones/zcash.en.md': goodFiles['zones/accounts.en.md']!, 'booths/zcash/a.md': booth(), ...inHall('[accounts]', '[accounts, zcash]') }, ['booths/zcash/a.md:1:1 duplicate-id']],
    ['a folder without its zone', { 'booths/acounts/b.md': booth(), 'booths/acounts/b.en.md': translation() }, ['booths/acounts:1:1 missing-zone']],
    ['a zone the order forgot', { 'zones/cash.md': goodFiles['zones/accounts.md']!, 'zones/cash.en.md': goodFiles['zones/accounts.en.md']! }, ['hall.md:6:8 zone-not-in-order']],
    ['an order naming no zone', inHall('[accounts]', '[accounts, cash]'), ['hall.md:6:19 unknown-zone']],
    ['a translation without its original', { 'booths/accounts/insurd.en.md': translation() }, ['booths/accounts/insurd.en.md:1:1 translation-without-original']],
    ['a translation into a language the hall has not', { 'booths/accounts/insured.fr.md': translation() }, ['booths/accounts/insured.fr.md:1:1 unknown-language']],
    ['a booth not yet translated', { [E]: null }, [`${B}:1:1 missing-translation`]],
    ['a mark of the host that is not there', inHall('name: 展厅', 'name: 展厅\nlogo: mark.svg'), ['hall.md:3:7 missing-picture']],
    ['a colour that is none', inHall('name: 展厅', 'name: 展厅\ncolour: red'), ['hall.md:3:9 bad-value']],
    ['a zone not yet translated', { 'zones/accounts.en.md': null }, ['zones/accounts.md:1:1 missing-translation']],
    ['no hall', { 'hall.md': null, 'hall.en.md': null }, ['hall.md:1:1 missing-hall']],
    ['no words', { 'words/zh-CN.yaml': null }, ['words/zh-CN.yaml:1:1 missing-words']],
    ['a word nobody gave', { 'words/en.yaml': goodFiles['words/en.yaml']!.replace(/^home:.*$/m, '') }, ['words/en.yaml:1:1 missing-field']],
    ['a word nobody asked for', { 'words/en.yaml': `${goodFiles['words/en.yaml']!}\nhello: x` }, [`words/en.yaml:${allWordKeys.length + 1}:1 unknown-field`]],
    ['a word that lost its mark', { 'words/zh-CN.yaml': goodFiles['words/zh-CN.yaml']!.replace(/^call:.*$/m, "call: '拨打 {number}'") }, [`words/en.yaml:${lineOf('call')}:7 word-marks`]],
    ['a text file where no page is', { 'booths/readme.md': 'x', 'booths/accounts/x.txt': 'x' }, ['booths/accounts/x.txt:1:1 misplaced-file', 'booths/readme.md:1:1 misplaced-file']],
    ['a link out of the folder', { 'booths/accounts/hosts.md': { linkTo: '/etc/hosts' } }, ['booths/accounts/hosts.md:1:1 outside-content']],
  ])('%s', async (_, changes, wanted) => {
    expect(places(await compileWith(changes))).toEqual(wanted);
  });

  it('a byte order mark and Windows line ends are no problem, and change nothing', async () => {
    const plain = await compileWith();
    const windows = await compileWith({ [B]: `\uFEFF${booth().replaceAll('\n', '\r\n')}` });
    expect(windows.problems).toEqual([]);
    expect(windows.booths).toEqual(plain.booths);
  });

  it('hidden files and those office programs leave behind are passed over', async () => {
    expect(places(await compileWith({ '.DS_Store': 'x', 'booths/accounts/~$insured.docx': 'x', 'images/Thumbs.db': 'x' }))).toEqual([]);
  });

  it('a file of 5 MB is refused unread, at once', async () => {
    const changes = { [B]: booth(goodBody + ']'.repeat(5 * 1024 * 1024)) };
    const begun = performance.now();
    expect(places(await compileWith(changes))).toEqual([`${B}:1:1 file-too-big`]);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it.each([
    ['brackets', ']'.repeat(7000)],
    ['quotes in quotes', '> '.repeat(500)],
    ['lists in lists', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['a quote and a line after it, over and over', '> a\nb\n'.repeat(20_000)],
    ['one endless line', '字'.repeat(60_000)],
  ])('text made to choke a parser (%s) is refused at once', async (_, text) => {
    const body = `${text}\n\n${goodBody}`.slice(0, largestTextFile - 2000);
    const begun = performance.now();
    expect(places(await compileWith({ [B]: booth(body) })).join()).toContain('too-complex');
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

describe('the text', () => {
  const L = 16; // line of the body's first line
  it.each<[what: string, changes: Files, wanted: string[]]>([
    ['no text', { [B]: `---\n${boothFields}\n---\n` }, [`${B}:14:1 empty-body`]],
    ['a first heading', addedTo('# 存款'), [`${B}:${L}:1 heading-one`]],
    ['a heading that jumps', addedTo('## 一\n\n#### 二'), [`${B}:${L + 2}:1 heading-jump`]],
    ['a small heading without its space', addedTo('##小标题'), [`${B}:${L}:1 stray-hashes`]],
    ['a link without words', addedTo('看[ ](https://a.example/)'), [`${B}:${L}:2 link-without-words`]],
    ['a telephone that cannot be dialled', addedTo('[打](tel:一一零)'), [`${B}:${L}:1 bad-phone-link`]],
    ['a telephone in wide digits', addedTo('[打](tel:１２３７８)'), [`${B}:${L}:1 bad-phone-link`]],
    ['HTML', addedTo('看<b>这里</b>'), [`${B}:${L}:2 raw-html`, `${B}:${L}:7 raw-html`]],
    ['a comment', addedTo('<!-- 待改 -->'), [`${B}:${L}:1 raw-html`]],
    ['a footnote', addedTo('存款[^1]\n\n[^1]: 注'), [`${B}:${L}:3 unsupported-syntax`, `${B}:${L + 2}:1 unsupported-syntax`]],
    ['a check list', addedTo('- [ ] 一'), [`${B}:${L}:1 unsupported-syntax`]],
    ['stars that stay stars', addedTo('**小心。**别转账'), [`${B}:${L}:1 stray-stars`]],
    ['no :::do', withBody('存款。'), [`${B}:14:1 missing-do`]],
    ['two :::do', withBody(goodBody + goodBody), [`${B}:23:1 second-do`]],
    ['an unknown box', addedTo(':::waring\n小心\n:::'), [`${B}:${L}:1 unknown-directive`]],
    ['an unknown box with answers to tick, once', addedTo(':::quizz\n问一问？\n\n- [ ] 一\n- [x] 二\n:::'), [`${B}:${L}:1 unknown-directive`]],
    ['answers to tick in a box to read', addedTo(':::warning\n- [ ] 一\n:::'), [`${B}:${L + 1}:1 unsupported-syntax`]],
    ['a box with two colons', addedTo('::poll'), [`${B}:${L}:1 unknown-directive`]],
    ['a box never closed', withBody(':::do\n看标识'), [`${B}:${L}:1 bad-directive`]],
    ['a space before the name', addedTo('::: warning'), [`${B}:${L}:1 bad-directive`]],
    ['words after the name', addedTo(':::warning 小心'), [`${B}:${L}:1 bad-directive`]],
    ['Chinese colons', addedTo('：：：warning'), [`${B}:${L}:1 bad-directive`]],
    ['an end without a beginning', withBody(`${goodBody}\n:::\n`), [`${B}:22:1 bad-directive`]],
    ['an attribute', addedTo(':::warning{onclick=alert(1)}\n小心\n:::'), [`${B}:${L}:1 directive-attribute`]],
    ['a label', addedTo(':::warning[小心]\n小心\n:::'), [`${B}:${L}:1 directive-attribute`]],
    ['an empty box', addedTo(':::warning\n:::'), [`${B}:${L}:1 empty-directive`]],
    ['an exhibit with two colons', addedTo('::quiz'), [`${B}:${L}:1 bad-directive`]],
    ['a quiz without answers', addedTo(':::quiz\n哪个对？\n:::'), [`${B}:${L}:1 exhibit`]],
    ['a quiz without a question', addedTo(':::quiz\n- [x] 甲\n  > 对。\n- [ ] 乙\n  > 错。\n:::'), [`${B}:${L}:1 exhibit`]],
    ['a quiz with nothing right, and an answer not told', addedTo(':::quiz\n哪个对？\n\n- [ ] 甲\n- [ ] 乙\n  > 错。\n:::'), [`${B}:${L + 3}:1 exhibit`, `${B}:${L + 3}:1 exhibit`]],
    ['an answer that is no box', addedTo(':::quiz\n哪个对？\n\n- [x] 甲\n  > 对。\n- 乙\n:::'), [`${B}:${L + 5}:1 exhibit`]],
    ['a calculation there is not', addedTo(':::calculator{kind=tax}\n算一算。\n:::'), [`${B}:${L}:1 exhibit`]],
    ['a calculator without its kind', addedTo(':::calculator\n算一算。\n:::'), [`${B}:${L}:1 exhibit`]],
    ['a way to complain that lists nothing', addedTo(':::path\n什么事？\n:::'), [`${B}:${L}:1 exhibit`]],
    ['a way to complain that says not what to do', addedTo(':::path\n什么事？\n\n- 收多了钱\n  - 找谁：银行\n- 被骗\n:::'), [`${B}:${L + 5}:1 exhibit`]],
    ['a task no machine has, and nothing else', addedTo(':::teller{task=loan}\n练一练。\n:::'), [`${B}:${L}:1 exhibit`, `${B}:${L}:1 exhibit`]],
    ['a machine with one step, no opening words and no end', addedTo(':::teller{task=bill}\n1. 插卡。\n:::'), [`${B}:${L}:1 exhibit`, `${B}:${L}:1 exhibit`, `${B}:${L + 1}:1 exhibit`]],
    ['a lecture without chapters', addedTo(':::lecture\n讲一课。\n:::'), [`${B}:${L}:1 exhibit`]],
    ['a lecture whose chapter shows nothing', addedTo(':::lecture\n讲。\n\n## 一章\n\n大家好。\n\n## 举手\n\n怎么办？\n\n- [x] 挂断\n  > 对。\n- [ ] 转钱\n  > 不对。\n:::'), [`${B}:${L + 5}:1 exhibit`]],
    ['a match without products', addedTo(':::match\n试试。\n\n1. 用不用？\n   - 用\n   - 不用\n2. 怕不怕？\n   - 怕\n   - 不怕\n:::'), [`${B}:${L}:1 exhibit`]],
    ['a match with a product of no level, and no end', addedTo(':::match\n试试。\n\n1. 用不用？\n   - 用\n   - 不用\n2. 怕不怕？\n   - 怕\n\n- R1 甲\n  > 说\n- R9 乙\n:::'), [`${B}:${L}:1 exhibit`, `${B}:${L + 6}:1 exhibit`, `${B}:${L + 11}:1 exhibit`, `${B}:${L + 11}:1 exhibit`]],
    ['a link to a file that is not there', addedTo('[去](insurd.md)'), [`${B}:${L}:1 broken-link`]],
    ['a link to a page by its address', addedTo('[去](/booth/insured/)'), [`${B}:${L}:1 broken-link`]],
    ['a link to a heading', addedTo('[去](#why)'), [`${B}:${L}:1 broken-link`]],
    ['a link out of the content', addedTo('[去](../../../etc/passwd.md)'), [`${B}:${L}:1 broken-link`]],
    ['a link with broken escapes', addedTo('[去](%E5%AD.md)'), [`${B}:${L}:1 broken-link`]],
    ['a picture that is not there', addedTo('![图](../../images/a.svg)'), [`${B}:${L}:1 missing-picture`]],
    ['a picture elsewhere', addedTo('![图](https://a.example/a.png)'), [`${B}:${L}:1 external-picture`]],
    ['a picture beside the text', addedTo('![图](a.svg)'), [`${B}:${L}:1 outside-content`]],
    ['a picture above the content', addedTo('![图](../../../../../etc/a.png)'), [`${B}:${L}:1 outside-content`]],
    ['a picture above the content, escaped', addedTo('![图](%2e%2e/%2E%2e/..%2f..%2fa.png)'), [`${B}:${L}:1 outside-content`]],
    ['a picture by its place on the disk', addedTo('![图](/etc/a.png)'), [`${B}:${L}:1 outside-content`]],
    ['a main picture above the content', withFields((fields) => `${fields}\nimage: ../../a.png\nimageAlt: 图`), [`${B}:14:8 outside-content`, `${E}:2:1 picture-without-alt`]],
  ])('%s', async (_, changes, wanted) => {
    expect(places(await compileWith(changes)).sort()).toEqual(wanted.sort());
  });

  it('a broken link names the file that was probably meant', async () => {
    const { problems } = await compileWith(addedTo('[去](../cash/insured.md)'));
    expect(problems[0]?.mend).toContain('是不是想写“insured.md”？');
  });

  it('a colon and a word in a sentence is no box', async () => {
    const { booths, problems } = await compileWith(addedTo('上午10:30，a:b，12:abc'));
    expect(problems).toEqual([]);
    expect(booths['zh-CN']?.insured?.html).toContain('<p>上午10:30，a:b，12:abc</p>');
  });

  it('a range written with ~ is not struck out', async () => {
    const { booths } = await compileWith(addedTo('10~20元，30~40元'));
    expect(booths['zh-CN']?.insured?.html).toContain('<p>10~20元，30~40元</p>');
  });
});
