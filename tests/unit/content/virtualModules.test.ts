import { afterEach, expect, it, vi } from 'vitest';
import { buildModule, buildPart, devModule, outline, partData } from '../../../src/content/virtualModules';
import { booth, compileWith } from './contentFolder';

type Loaders = typeof import('virtual:exhibition');

afterEach(() => vi.unstubAllGlobals());

it('the parts of a build import each other by name', async () => {
  const compiled = await compileWith();
  expect(buildModule(compiled)).toContain('"accounts": () => import("virtual:exhibition/zone/en/accounts")');
  expect(buildPart(compiled, 'zone/en/accounts')).toBe('export default {"insured": () => import("virtual:exhibition/booth/en/insured")};');
  expect(buildPart(compiled, 'booth/en/insured')).toContain('"title":"Deposit insurance"');
});

it.each(['index/fr', 'zone/en/nothing', 'booth/en/nothing', 'booth/en/constructor', 'booth/constructor/x', 'nothing', ''])('there is no part %j', async (part) => {
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
