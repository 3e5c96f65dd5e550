import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/content/document';
import { writeHtml } from '../../../src/content/markdown/markdown';
import { boothSchema } from '../../../src/content/schemas/booth';
import { booth, boothFields, compileWith, goodBody } from './contentFolder';
import { dangersIn } from './dangersIn';

it('the check for dangers finds what it is meant to', () => {
  for (const html of ['<script>', '<p onclick="x">', '<a href="javascript:x">', '<a href=" JavaScript:x">', '<img src="data:x">', '<p style="x">', '<svg>'])
    expect(dangersIn(html), html).not.toEqual([]);
  expect(dangersIn('<p>javascript:alert(1) onclick="x" &#x3C;script></p><a href="https://a/">x</a>')).toEqual([]);
});

const refused = [
  '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](<java\tscript:alert(1)>)', '[x](java&#x09;script:alert(1))', '[x](java&#10;script:alert(1))',
  '[x](&#106;avascript:alert(1))', '[x](&#x6A;avascript:alert(1))', '[x](javascript&colon;alert(1))', '[x](<&#x20;javascript:alert(1)>)', '[x](<\u0001javascript:alert(1)>)',
  '[x](%6Aavascript:alert(1))', '[x](javascript%3Aalert(1))', '[x](java\u200Bscript:alert(1))', '[x](vbscript:msgbox(1))', '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)', '[x](file:///etc/passwd)', '[x](blob:https://a/b)', '[x](view-source:javascript:1)', '[x](//evil.example/)', '[x](\\\\\\\\evil.example)',
  '<javascript:alert(1)>', '<JAVASCRIPT:alert(1)>', '<data:text/html,x>', '[x][r]\n\n[r]: javascript:alert(1)', '[r]\n\n[r]: <javascript:alert(1)> "t"', '[x](javascript:alert(1) "title")',
  '[x](https://)', '![x](javascript:alert(1))', '![x](data:image/svg+xml;base64,PHN2Zz4=)', '![x][r]\n\n[r]: data:image/svg+xml,x', '![x](//evil.example/x.png)', '![x](java&Tab;script:alert(1))',
  '[![x](javascript:a)](javascript:b)',
  '<script>alert(1)</script>', '<ScRiPt src=//evil.example></ScRiPt>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<iframe src=javascript:alert(1)></iframe>',
  '<a href="javascript:alert(1)">x</a>', '<p onclick=alert(1)>x</p>', '<style>@import "x"</style>', '<math><mtext></mtext></math>', '<!--><script>alert(1)</script>', '<![CDATA[<script>]]>', '<?php x ?>',
  '<base href=//evil.example>', '<form action=javascript:alert(1)><button>', '<details open ontoggle=alert(1)>', 'a <b onmouseover=alert(1)>b</b>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ':::warning{onclick=alert(1)}\nx\n:::', ':::warning{style="background:url(javascript:x)"}\nx\n:::', ':::warning{.x}\nx\n:::', ':::warning{#x}\nx\n:::', ':::script\nalert(1)\n:::', ':::iframe{src=javascript:alert(1)}\nx\n:::',
  '::img{src=x onerror=alert(1)}', ':a[x]{href="javascript:alert(1)"}', ':script[alert(1)]', ':::constructor\nx\n:::', ':::__proto__\nx\n:::', ':::toString\nx\n:::',
];

const harmless = [
  ['[x](https://a.example "t\\" onclick=\\"alert(1)")', '<a href="https://a.example" rel="noopener noreferrer">x</a>'],
  ['`<script>alert(1)</script>`', '<code>&#x3C;script>alert(1)&#x3C;/script></code>'],
  ['```js" onclick="x\nalert(1)\n```', '<pre><code>alert(1)\n</code></pre>'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
  ['\\<script>alert(1)\\</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
  ['[r]: javascript:alert(1)', ''],
  ['[x](\u0001javascript:alert(1))', 'javascript:alert(1))</p>'],
  ['![x](https://a/x.png" onerror="alert(1))', '<p>![x](<a href="https://a/x.png" rel="noopener noreferrer">https://a/x.png</a>" onerror="alert(1))</p>'],
  ['<svg/onload=alert(1)>', '<p>&#x3C;svg/onload=alert(1)></p>'],
  ['x" onmouseover="alert(1)', '<p>x" onmouseover="alert(1)</p>'],
];

describe('hostile text', () => {
  it.each(refused)('%j is an error, and its booth is left out', async (text) => {
    const { booths, problems } = await compileWith({ 'booths/accounts/insured.md': booth(`${text}\n\n${goodBody}`) });
    expect(problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(booths['zh-CN']).toEqual({});
  });

  it.each(refused)('%j is harmless even so', (text) => {
    const { body } = readDocument('booths/a/b.md', booth(`${text}\n\n${goodBody}`), boothSchema, 'booth');
    expect(dangersIn(writeHtml(body))).toEqual([]);
  });

  it.each(harmless)('%j is only text', async (text, wanted) => {
    const { booths, problems } = await compileWith({ 'booths/accounts/insured.md': booth(`${text}\n\n${goodBody}`) });
    expect(problems).toEqual([]);
    expect(booths['zh-CN']?.insured?.html).toContain(wanted);
    expect(dangersIn(booths['zh-CN']?.insured?.html ?? '')).toEqual([]);
  });

  it('in a picture description cannot leave its attribute', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"/>';
    const text = `![" onerror="alert(1)](../../images/a.svg)\n\n${goodBody}`;
    const { booths } = await compileWith({ 'images/a.svg': svg, 'booths/accounts/insured.md': booth(text) });
    expect(booths['zh-CN']?.insured?.html).toContain('alt="&#x22; onerror=&#x22;alert(1)"');
  });

  it('in the heading above a table cannot leave the table’s name', async () => {
    const { booths } = await compileWith({ 'booths/accounts/insured.md': booth(`## " onfocus="alert(1)\n\n|a|\n|-|\n|b|\n\n${goodBody}`) });
    expect(booths['zh-CN']?.insured?.html).toContain('aria-label="&#x22; onfocus=&#x22;alert(1)"');
  });

  it('is not printed to a terminal with its control characters', async () => {
    const { problems } = await compileWith({ 'booths/accounts/insured.md': booth(`[x](<a\u001B[31m\u202Eb.md>)\n\n${goodBody}`) });
    expect(problems).not.toEqual([]);
    expect(JSON.stringify(problems)).not.toMatch(/\\u001b|\u202E/i);
  });
});

const scraps = [
  ...refused, ...harmless.map(([text]) => text!), ':::do', ':::', '> ', '- ', '1. ', '    ', '\n', '\n\n', '|a|b|\n|-|-|\n', '**', '_', '`', '```', '[', ']', '(', ')', '![', '<', '>', '&#', ';', '"', '{', '}', '\0',
  '\uFEFF', '\uD800', '---', '存款', '：：：', '[a](insured.md)', '![图](../../images/a.svg)', '# ', '## ', '~~', '[^1]', '[^1]: ', '- [ ] ', 'https://a.example',
];

describe('any text at all', () => {
  const body = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 30 }).map((parts) => parts.join(''));

  it('is read without throwing, into HTML without danger', () => {
    fc.assert(
      fc.property(body, (text) => {
        const document = readDocument('booths/accounts/a.md', booth(text), boothSchema, 'booth');
        expect(dangersIn(writeHtml(document.body))).toEqual([]);
        for (const { line, column, message, mend } of document.problems) {
          expect(line > 0 && column > 0).toBe(true);
          expect(message + mend).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('may stand among the fields', () => {
    const fields = fc.array(fc.oneof(fc.constantFrom(...scraps, ...boothFields.split('\n'), 'a: ', '&a', '*a', '!!binary', '? ', '<<: ', '__proto__: 1', '\t'), fc.string()), { maxLength: 20 });
    fc.assert(
      fc.property(fields, (lines) => {
        expect(() => readDocument('booths/accounts/a.md', booth(goodBody, lines.join('\n')), boothSchema, 'booth')).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  it('and any bytes, in any file, never make compiling fail', async () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), body.map((text) => Buffer.from(text)));
    const file = fc.constantFrom('hall.md', 'hall.en.md', 'words/en.yaml', 'words/zh-CN.yaml', 'zones/accounts.md', 'booths/accounts/insured.md', 'booths/accounts/insured.en.md', 'images/a.svg', 'images/a.png');
    await fc.assert(
      fc.asyncProperty(file, bytes, async (path, data) => {
        const { problems, indexes, booths } = await compileWith({ 'booths/accounts/b.md': booth(`![图](../../images/a.svg)![图](../../images/a.png)\n\n${goodBody}`), [path]: data });
        expect(problems).not.toEqual([]);
        const html = [...Object.values(indexes).flatMap(({ hall, zones }) => [hall.welcome, ...zones.map((zone) => zone.html)]), ...Object.values(booths).flatMap((each) => Object.values(each).map((one) => one.html))];
        expect(html.flatMap(dangersIn)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
