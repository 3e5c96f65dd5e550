import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import { startLiveServer, type LiveServer } from './liveServer';

test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 1100, height: 900 } });

let server: LiveServer;
test.beforeAll(async () => {
  // The first time its packages are installed.
  test.setTimeout(300_000);
  server = await startLiveServer(280_000, { edit: true });
});
test.afterAll(() => server?.stop());

/** Whatever the page asked of another host, or wanted to. */
let strangers: string[];
test.beforeEach(async ({ page }) => {
  strangers = [];
  await page.route((url) => `${url.origin}/` !== server.url && url.protocol.startsWith('http'), (route) => {
    strangers.push(route.request().url());
    return route.abort();
  });
  await page.exposeFunction('turnedAway', (blocked: string) => strangers.push(blocked));
  await page.addInitScript("document.addEventListener('securitypolicyviolation', ({ blockedURI }) => turnedAway(blockedURI))");
});
test.afterEach(() => expect(strangers).toEqual([]));

const read = (file: string) => readFileSync(join(server.content, file), 'utf8');
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const publish = async (page: Page) => {
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('立即发布', { exact: true }).click();
};

async function choose(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function fillBooth(page: Page, title: string): Promise<void> {
  await page.goto(`${server.url}admin/#/collections/booth/new`);
  await field(page, '标题').fill(title);
  await choose(page, '展区', '反诈长廊');
  await field(page, '一句话').fill('学会写收条，还了钱有凭据。');
  await field(page, '搜索词').fill('收条，还钱');
  await page.getByRole('button', { name: '新增依据' }).click();
  await field(page, '标题').nth(1).fill('民法典');
  await field(page, '谁发布的').fill('全国人民代表大会');
}

test('a booth made on the editing page is written as we write it, shows at once, and the hall builds with it', async ({ page }) => {
  test.setTimeout(240_000);
  await fillBooth(page, '还钱，打个收条');
  await publish(page);
  const file = 'booths/fraud/huan-qian-da-ge-shou-tiao.md';
  await expect.poll(() => existsSync(join(server.content, file))).toBe(true);
  expect(read(file)).toMatch(/^---\ntitle: 还钱，打个收条\nsummary: 学会写收条，还了钱有凭据。\norder: \d+\naudience: \[everyone\]\nminutes: 2\nkeywords: \[收条, 还钱\]\nsources:\n {2}- title: 民法典\n {4}issuer: 全国人民代表大会\nreviewed: \d{4}-\d\d-\d\d\nreviewEvery: 6\n---\n\n【请改写】[^]*\n:::do\n[^]*\n:::\n$/);

  await page.goto(`${server.url}booth/huan-qian-da-ge-shou-tiao/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('还钱，打个收条');

  const out = mkdtempSync(join(tmpdir(), 'duocai-built-'));
  await promisify(execFile)('node', ['--import', 'tsx', 'scripts/build.ts', '--content', server.content, '--out', out]);
  expect(readFileSync(join(out, 'booth/huan-qian-da-ge-shou-tiao/index.html'), 'utf8')).toContain('还钱，打个收条');
  expect(existsSync(join(out, 'admin'))).toBe(false);
  rmSync(out, { recursive: true });
});

test('a booth with a mistake is not written, and the editor is told why', async ({ page }) => {
  await fillBooth(page, '太长的话');
  await field(page, '一句话').clear();
  await field(page, '一句话').fill('长'.repeat(61));
  await publish(page);
  await expect(page.getByText('相当于 61 个字，最多 60 个')).toBeVisible();
  expect(existsSync(join(server.content, 'booths/fraud/tai-chang-de-hua.md'))).toBe(false);
});

test('a booth opened and saved keeps all that was not changed', async ({ page }) => {
  const file = 'booths/accounts/deposit-insurance.md';
  const [, yaml, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(read(file))!;
  await page.goto(`${server.url}admin/#/collections/booth`);
  await page.getByRole('link', { name: /存款保险/ }).first().click();
  await expect(field(page, '标题').first()).not.toHaveValue('');
  const title = await field(page, '标题').first().inputValue();
  await field(page, '标题').first().fill(`${title}（新）`);
  await publish(page);
  await expect.poll(() => read(file)).toContain('（新）');
  const saved = /^---\n([^]*?)\n---\n([^]*)$/.exec(read(file))!;
  expect(saved[2]!.trim()).toBe(body!.trim());
  const lines = (text: string) => text.replaceAll(/['"]/g, '').split('\n').sort();
  expect(lines(saved[1]!.replace('（新）', ''))).toEqual(lines(yaml!));
});

test('a picture brought along is put among the pictures and named as the check wants it', async ({ page }) => {
  await page.goto(`${server.url}admin/#/collections/booth`);
  await page.getByRole('link', { name: '管好卡、密码和验证码' }).click();
  await page.getByRole('button', { name: '选择其他图片' }).click();
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"><path d="M0 0h8v6z"/></svg>');
  await page.locator('input[type=file]').last().setInputFiles({ name: 'my-photo.svg', mimeType: 'image/svg+xml', buffer });
  await expect(page.getByText('my-photo.svg')).toBeVisible();
  await page.getByRole('button', { name: '选用已选中项目' }).click();
  await publish(page);
  await expect.poll(() => read('booths/accounts/account-safety.md')).toContain('\nimage: my-photo.svg\n');
  expect(readFileSync(join(server.content, 'images/my-photo.svg'))).toEqual(buffer);
  const { problems } = await compileExhibition(server.content);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('only the editing page may write, and only within the content', async ({ request }) => {
  const body = { action: 'persistEntry', params: { dataFiles: [{ path: 'booths/fraud/x.md', raw: 'x' }], assets: [] } };
  const post = (data: object, origin?: string) => request.post(`${server.url}admin/files`, { data, headers: origin ? { origin } : {} });
  expect((await post(body)).status()).toBe(422);
  expect((await post(body, 'http://elsewhere.example')).status()).toBe(422);
  const own = new URL(server.url).origin;
  for (const path of ['../x.md', 'booths/../../x.md', 'hall.md', 'words/en.yaml', '/etc/x.md']) {
    const answered = await post({ ...body, params: { ...body.params, dataFiles: [{ path, raw: read('booths/fraud/ten-tricks.md') }] } }, own);
    expect(answered.status(), path).toBe(422);
  }
});

test('the public site has no editing page', async ({ request, baseURL }) => {
  expect((await request.get(`${baseURL}admin/`)).status()).toBe(404);
  expect(existsSync('dist/admin')).toBe(false);
});
