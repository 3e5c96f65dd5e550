import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { compileExhibition, type Compiled } from '../../../src/content/compile';
import { allWordKeys } from '../../../src/exhibition/words';

/** The day every test is compiled for. */
export const today = '2026-11-24';

export type Files = Record<string, string | Uint8Array | { linkTo: string } | null>;

const folders: string[] = [];

export const words = (language: string) => allWordKeys.map((key) => `${key}: ${key === 'languageName' ? language : `${key} ${language}`}`).join('\n');

export const boothFields = `title: 存款保险
summary: 看完知道存款有保险。
order: 10
audience: [everyone]
minutes: 2
keywords: [存款保险, 50万]
sources:
  - title: 存款保险条例
    issuer: 国务院
    date: 2015-02-17
reviewed: 2026-11-24
reviewEvery: 6`;

export const goodBody = `存款有保险。

:::do
看看门口有没有标识。
:::
`;

/** A booth's file; `fields` replaces the good frontmatter. */
export const booth = (body = goodBody, fields = boothFields) => `---\n${fields}\n---\n\n${body}`;

export const translation = (body = '## Why\n\n:::do\nLook for the sign.\n:::\n') =>
  `---\ntitle: Deposit insurance\nsummary: You will know that deposits are insured.\nkeywords: [deposit]\n---\n\n${body}`;

/** A content folder without a single problem: one zone, one booth, two languages. */
export const goodFiles: Record<string, string> = {
  'hall.md': `---
name: 展厅
host: 志愿团队
tagline: 看好自己的钱。
url: https://hall.example/
order: [accounts]
hotlines:
  - number: '12378'
    name: 热线
    when: 有纠纷时打。
    checked: 2026-11-24
---

欢迎。
`,
  'hall.en.md': `---
name: Hall
host: Volunteers
tagline: Keep your money safe.
hotlines:
  - number: '12378'
    name: Line
    when: When there is a dispute.
    checked: 2026-11-24
---

Welcome.
`,
  'help.md': `---
cheated:
  - do: 停手。
  - do: 打电话。
  - do: 告诉家人。
family: [我可能遇到骗子了, 请帮我看看]
sources:
  - title: 反诈法
    issuer: 全国人大
reviewed: 2026-11-24
reviewEvery: 3
---

打哪个电话。
`,
  'help.en.md': `---
cheated:
  - do: Stop.
  - do: Call.
  - do: Tell your family.
family: [I may be cheated, please look]
---

Whom to call.
`,
  'words/zh-CN.yaml': words('中文'),
  'words/en.yaml': words('English'),
  'zones/accounts.md': "---\ntitle: 存钱\nshort: 存钱\nsummary: 怎么存钱。\nmotif: fish\ncolour: '#1f3f77'\naudience: [everyone]\n---\n\n存钱的事。\n",
  'zones/accounts.en.md': '---\ntitle: Saving\nshort: Saving\nsummary: How to save.\n---\n\nSaving.\n',
  'booths/accounts/insured.md': booth(),
  'booths/accounts/insured.en.md': translation(),
};

export const questionFields = `title: 银行倒了，存款怎么办？
zone: accounts
booth: insured
order: 10
keywords: [倒闭]
sources:
  - title: 存款保险条例
    issuer: 国务院
reviewed: 2026-11-24
reviewEvery: 6`;

/** A question's file; `fields` replaces the good frontmatter. */
export const question = (body = '五十万以内会赔。\n\n多存几家更稳。\n', fields = questionFields) => `---\n${fields}\n---\n\n${body}`;

/** A term's file. */
export const term = (title: string, body = '一句解释。\n', also = '') => `---\ntitle: ${title}\n${also === '' ? '' : `also: [${also}]\n`}---\n\n${body}`;

/** Writes the good folder with `changes` over it (null takes a file away) to a temporary folder. */
export async function writeContent(changes: Files = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'duocai-content-'));
  folders.push(folder);
  for (const [path, data] of Object.entries<Files[string]>({ ...goodFiles, ...changes })) {
    if (data === null) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (typeof data === 'object' && 'linkTo' in data) await symlink(data.linkTo, join(folder, path));
    else await writeFile(join(folder, path), data);
  }
  return folder;
}

/** Compiles the good folder with `changes` over it. */
export async function compileWith(changes: Files = {}): Promise<Compiled> {
  const folder = await writeContent(changes);
  return compileExhibition(folder, { today, pictureCache: join(folder, '.cache') });
}

/** The problems as `file:line:column rule`. */
export function places({ problems }: Pick<Compiled, 'problems'>): string[] {
  return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});
