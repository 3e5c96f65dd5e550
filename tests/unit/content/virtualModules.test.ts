import { afterEach, expect, it, vi } from 'vitest';
import { buildModule, buildPart, devModule, outline, partData } from '../../../src/content/virtualModules';
import { booth, boothFields, compileWith } from './contentFolder';

type Loaders = typeof import('virtual:exhibition');

afterEach(() => vi.unstubAllGlobals());

it('the parts of a build import each other by name', async () => {
  const compiled = await compileWith();
  expect(buildModule(compiled)).toContain('"accounts": () => import("virtual:exhibition/zone/en/accounts")');
  expect(buildPart(compiled, 'zone/en/accounts')).toBe('export default {"insured": () => import("virtual:exhibition/booth/en/insured")};');
  expect(buildPart(compiled, 'booth/en/insured')).toContain('"title":"Deposit insurance"');
});

it('a booth for children has a part with its pinyin, in Chinese only', async () => {
  const compiled = await compileWith({ 'booths/accounts/jars.md': booth(undefined, boothFields.replace('everyone', 'child').replace('存款保险\n', '银行里走一走\n')) });
  expect(buildPart(compiled, 'pinyin/zh-CN')).toBe('export default {"jars": () => import("virtual:exhibition/pinyin/zh-CN/jars")};');
  expect(partData(compiled, 'pinyin/zh-CN/jars')).toMatchObject({ 银行里走一走: 'yín háng lǐ zǒu yī zǒu' });
  expect(partData(compiled, 'pinyin/zh-CN/insured')).toBeUndefined();
});

it.each(['index/fr', 'pinyin/fr', 'pinyin/zh-CN/nothing', 'zone/en/nothing', 'booth/en/nothing', 'booth/en/constructor', 'booth/constructor/x', 'nothing', ''])('there is no part %j', async (part) => {
  const compiled = await compileWith();
  expect(partData(compiled, part)).toBeUndefined();
  expect(buildPart(compiled, part)).toBeUndefined();
});

it('while editing, a page already open gets new parts and new loaders', async () => {
  let compiled = await compileWith();
  let tell: (news: object) => void = () => undefined;
  vi.stubGlobal('hot', { on: (event: string, listen: typeof tell) => event === 'exhibition:changed' && (tell = listen) });
  vi.stubGlobal('fetch', async (address: string) => {
    const data = partData(compiled, address.replace('/hall/@exhibition/', ''));
    return new Response(JSON.stringify(data ?? null), { status: data === undefined ? 404 : 200 });
  });
  const code = devModule(compiled, '/hall/').replaceAll('import.meta.hot', 'globalThis.hot');
  const page = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Loaders;

  const zone = async () => (await page.zones.en!.accounts!()).default;
  expect((await (await zone()).insured!()).default.title).toBe('Deposit insurance');
  expect((await page.indexes.en!()).default.hall.name).toBe('Hall');

  compiled = await compileWith({ 'booths/other/new.md': booth(), 'booths/accounts/insured.md': booth('# 坏') });
  tell({ outline: outline(compiled), problems: compiled.problems });
  expect(Object.keys(await zone())).toEqual([]);
  expect(Object.keys((await page.zones.en!.other!()).default)).toEqual(['new']);
  expect(page.problems).not.toEqual([]);
});
