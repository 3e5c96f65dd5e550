import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { motifs } from '../../../src/exhibition/motifs';
import { allWordKeys, exhibitWordKeys, fill } from '../../../src/exhibition/words';

const read = (lang: string): Record<string, string> => parse(readFileSync(`content/words/${lang}.yaml`, 'utf8'));
const marksOf = (word = '') => [...word.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();
const original = read('zh-CN');

describe.each(['zh-CN', 'en'])('the words in %s', (lang) => {
  const words = read(lang);

  it('are exactly those the hall uses, none empty', () => {
    expect(Object.keys(words).sort()).toEqual([...allWordKeys].sort());
    expect(Object.values(words).filter((word) => typeof word !== 'string' || word.trim() === '')).toEqual([]);
  });

  it('have the same marks as the original', () => {
    expect(allWordKeys.filter((key) => marksOf(words[key]).join() !== marksOf(original[key]).join())).toEqual([]);
  });
});

it('tells one sentence of every motif in both languages, and no contested reading as fact', () => {
  const english = read('en');
  for (const motif of motifs) {
    expect(original[`motif-${motif}`]).toMatch(/^[^：。]+：[^。]+。$/);
    expect(original[`motif-${motif}`]).toMatch(/一说|传说|没有找到可靠出处/);
    expect(english[`motif-${motif}`]).toMatch(/^[A-Z][^.:]+: [A-Z][^.]+\.$/);
    expect(english[`motif-${motif}`]).toMatch(/said|legend|no reliable source/i);
  }
});

// Only an exhibit's own words are brought for it.
it.each(Object.entries(exhibitWordKeys))('says the words of a %s nowhere but in it', (kind, keys) => {
  const elsewhere = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && file !== 'exhibition/words.ts' && !file.startsWith(`exhibits/${kind}/`) && !file.startsWith(`controls/${kind}/`));
  const said = elsewhere.flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/\bwords\.\w+|'[\w-]+'/g)?.map((found) => found.replace(/^words\.|'/g, '')) ?? []);
  expect(keys.filter((key) => said.includes(key))).toEqual([]);
});

describe('filling in', () => {
  it('puts values in place of their marks', () => {
    expect(fill(original.searchNone!, { query: '$&' })).toContain('“$&”');
    expect(fill(original.searchFound!, { count: 0 })).toBe('找到 0 个');
  });

  it('gives what stands between quotation marks single ones of its own', () => {
    const title = '没有“安全账户”';
    expect(fill('您在“{title}”前面', { title })).toBe('您在“没有‘安全账户’”前面');
    expect(fill('{title}：{count}', { title, count: 2 })).toBe('没有“安全账户”：2');
  });

  it('leaves a mark that has no value', () => {
    expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}');
  });
});
