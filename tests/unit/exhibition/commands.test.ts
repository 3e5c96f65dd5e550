import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { commandDocuments, commands, isCommand } from '../../../src/exhibition/commands';
import type { ExhibitWords } from '../../../src/exhibition/words';

const read = (lang: string) => parse(readFileSync(`content/words/${lang}.yaml`, 'utf8')) as ExhibitWords;
const documents = commandDocuments(read('zh-CN'), [read('en')]);

it('every command is found by its names in either language, each name for one command', () => {
  expect(documents.map(({ id }) => id)).toEqual(commands);
  const care = documents.find(({ id }) => id === 'care')!;
  expect(care.keywords).toEqual(expect.arrayContaining(['长辈版', '关怀版']));
  expect(care.also).toContain('care mode');
  for (const lang of ['zh-CN', 'en']) {
    const names = commandDocuments(read(lang), []).flatMap(({ title, keywords }) => [title, ...keywords].map((name) => name.toLowerCase()));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

it('knows its own ids only', () => {
  expect(isCommand('care')).toBe(true);
  expect(isCommand('constructor')).toBe(false);
});
