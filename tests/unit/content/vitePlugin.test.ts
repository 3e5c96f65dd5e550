import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { exhibitionPlugin } from '../../../src/content/vitePlugin';
import { exhibitWordKeys } from '../../../src/exhibition/words';
import { booth, goodBody, writeContent, type Files } from './contentFolder';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"/>';
const withPicture: Files = { 'images/a.svg': svg, 'booths/accounts/insured.md': booth(`![图](../../images/a.svg)\n\n${goodBody}`) };

/** A site that loads everything, and prints what it was given, in a temporary folder beside its content. */
async function site(changes: Files = {}): Promise<{ root: string; content: string; config: InlineConfig; printed: string[] }> {
  const content = await writeContent(changes);
  const root = join(content, '.site');
  await mkdir(root);
  await writeFile(join(root, 'main.js'), "import * as all from 'virtual:exhibition'; globalThis.exhibition = all;");
  const printed: string[] = [];
  const logger = { info: () => undefined, clearScreen: () => undefined, hasErrorLogged: () => false, hasWarned: false };
  const print = (message: string) => void printed.push(message);
  const customLogger = { ...logger, warn: print, warnOnce: print, error: print };
  const config: InlineConfig = { root, configFile: false, customLogger, plugins: [exhibitionPlugin({ content })], build: { rolldownOptions: { input: join(root, 'main.js') } } };
  return { root, content, config, printed };
}

describe('a build', () => {
  it('gives every index, zone, booth and search a chunk of its own, and the pictures their names', async () => {
    const { root, config } = await site(withPicture);
    await build(config);
    const files = await readdir(join(root, 'dist'), { recursive: true });
    expect(files.filter((file) => /^images\/a-[0-9a-f]{8}\.svg$/.test(file))).toHaveLength(1);
    const chunks = await Promise.all(files.filter((file) => file.endsWith('.js')).map((file) => readFile(join(root, 'dist', file), 'utf8')));
    expect(chunks.filter((code) => code.includes('存款有保险'))).toHaveLength(2); // the booth, and the search's words
    expect(chunks.filter((code) => code.includes('志愿团队'))).toHaveLength(1); // the Chinese index
    expect(chunks).toHaveLength(1 + 2 * (10 + Object.keys(exhibitWordKeys).length)); // index, zone, booth, bank, search, tours, questions, glossary, pinyin, list of stories, words of each kind of exhibit
    expect(chunks.join()).not.toMatch(/micromark|remark|mdast|pinyin-pro/);
  });

  it('stops on an error, with every problem printed and nothing written', async () => {
    const { root, config, printed } = await site({ 'booths/accounts/insured.md': booth('# 坏') });
    await expect(build(config)).rejects.toThrow('内容有错误');
    expect(printed.filter((line) => /insured\.md:\d+:\d+ (?:heading-one|missing-do) /.test(line))).toHaveLength(2);
    expect(printed).toContain('内容检查：2 个错误，0 个提醒。');
    await expect(readdir(join(root, 'dist'))).rejects.toThrow('ENOENT');
  });
});

describe('the development server', () => {
  let server: ViteDevServer | undefined;
  afterEach(async () => {
    await server?.close();
  });

  async function start(changes: Files = {}) {
    const made = await site(changes);
    server = await createServer({ ...made.config, server: { port: 0, host: '127.0.0.1' } });
    await server.listen();
    const running = server;
    const address = running.httpServer?.address();
    const get = (path: string) => fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/${path}`);
    const sent: { event?: string; data?: unknown; type: string }[] = [];
    running.ws.send = (payload: unknown) => void sent.push(payload as (typeof sent)[number]);
    return { ...made, get, sent, server: running };
  }

  it('serves the parts as JSON and the pictures', async () => {
    const { get } = await start(withPicture);
    expect(await (await get('@exhibition/zone/en/accounts')).json()).toEqual(['insured']);
    const { html } = (await (await get('@exhibition/booth/en/insured')).json()) as { html: string };
    expect(html).toContain('Look for the sign');
    const chinese = (await (await get('@exhibition/booth/zh-CN/insured')).json()) as { html: string };
    const picture = await get(/~\/(images\/[^"]+)/.exec(chinese.html)![1]!);
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect(await picture.text()).toBe(svg);
    expect((await get('@exhibition/booth/en/nothing')).status).toBe(404);
    expect((await get('@exhibition/booth/en/constructor')).status).toBe(404);
  });

  it('starts on bad content, prints the problems and gives them to the page', async () => {
    const { get, printed } = await start({ 'booths/accounts/insured.md': booth('# 坏') });
    expect(printed.join('\n')).toContain('heading-one');
    expect(await (await get('@id/__x00__virtual:exhibition')).text()).toContain('heading-one');
  });

  it('tells the page in less than a second what was saved, and never reloads it', async () => {
    const { content, sent, get } = await start();
    const file = join(content, 'booths/accounts/insured.md');
    await watcherSettles();
    const savedAt = performance.now();
    await writeFile(file, booth(`# 坏\n\n${goodBody}`));
    const event = await until(() => sent.find((payload) => payload.event === 'exhibition:changed'));
    expect(performance.now() - savedAt).toBeLessThan(1000);
    expect(event.data).toMatchObject({ file: 'booths/accounts/insured.md', problems: [{ rule: 'heading-one' }], outline: { en: ['accounts'] } });
    expect(await (await get('@exhibition/zone/en/accounts')).json()).toEqual([]);

    await watcherSettles();
    sent.length = 0;
    await writeFile(file, booth());
    await until(() => sent.find((payload) => payload.event === 'exhibition:changed'));
    expect(await (await get('@exhibition/zone/en/accounts')).json()).toEqual(['insured']);
    await watcherSettles();
    sent.length = 0;
    await rm(file);
    await until(() => sent.find((payload) => payload.event === 'exhibition:changed'));
    expect(sent.map(({ type }) => type)).not.toContain('full-reload');
  });
});

/** The watcher takes two saves within a few milliseconds for one; nobody saves so fast. */
function watcherSettles(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}

async function until<Found>(look: () => Found | undefined): Promise<Found> {
  for (let tries = 0; tries < 250; tries++) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come');
}
