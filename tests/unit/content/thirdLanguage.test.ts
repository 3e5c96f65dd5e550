import { beforeAll, expect, it } from 'vitest';
import type { Compiled } from '../../../src/content/compile';
import { buildModule } from '../../../src/content/virtualModules';
import { pagePath, type Page } from '../../../src/exhibition/paths';
import { contentPolicy } from '../../../src/reading/contentPolicy';
import { renderPage } from '../../../src/reading/renderPage';
import { booth, compileWith, translation, words } from './contentFolder';

let compiled: Compiled;

/** French is made of files alone: its words, one translation, and nothing of code. */
beforeAll(async () => {
  compiled = await compileWith({
    'words/fr.yaml': words('Français'),
    'booths/accounts/insured.fr.md': translation().replace('Deposit insurance', 'Assurance des dépôts'),
    'booths/accounts/other.md': booth(),
  });
});

const render = (page: Page) => renderPage(page, 'fr', compiled, { styles: { front: [], article: [] }, arrival: null, scripts: [], pageStyles: { front: 'p{}', article: 'p{}' }, preloads: [], hall: {}, poster: null, policy: contentPolicy });

it('is no error, and what is not translated yet is a reminder', () => {
  expect(compiled.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(compiled.problems.filter(({ rule }) => rule === 'missing-translation')).not.toEqual([]);
});

it('stands beside the others in every index, and brings chunks of its own', () => {
  for (const lang of ['zh-CN', 'en', 'fr']) expect(compiled.indexes[lang]!.languages.map((language) => language.lang)).toEqual(expect.arrayContaining(['zh-CN', 'en', 'fr']));
  expect(compiled.indexes.en!.languages.find(({ lang }) => lang === 'fr')!.name).toBe('Français');
  expect(buildModule(compiled)).toContain('"fr": () => import("virtual:exhibition/index/fr")');
});

it('shows what is translated, and the rest in Chinese that says so', () => {
  const translated = render({ kind: 'booth', id: 'insured' });
  expect(translated).toContain('<html lang="fr"');
  expect(translated).toContain('Assurance des dépôts');
  expect(translated).toContain('sources Français');
  expect(translated).not.toContain('notTranslated Français');
  const other = render({ kind: 'booth', id: 'other' });
  expect(other).toContain('<div class="prose" lang="zh-CN"');
  expect(other).toContain('notTranslated Français');
});

it('leads from each of its pages to the same page in the other languages', () => {
  const pages: Page[] = [{ kind: 'front' }, { kind: 'booth', id: 'insured' }, { kind: 'zone', id: 'accounts' }, { kind: 'help' }];
  for (const page of pages) {
    const links = [...render(page).matchAll(/<a [^>]*hreflang="[^"]+"[^>]*>/g)].map(([link]) => /href="([^"]*)"/.exec(link)![1]!.replace(/^(\.\.?\/)+/, ''));
    expect(links).toEqual(['zh-CN', 'en'].map((lang) => pagePath(lang, page)));
  }
});
