import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { motifs } from '../../../src/exhibition/motifs';
import { fill, wordKeys } from '../../../src/exhibition/words';

const read = (lang: string): Record<string, string> => parse(readFileSync(`content/words/${lang}.yaml`, 'utf8'));
const marksOf = (word = '') => [...word.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();
const original = read('zh-CN');

describe.each(['zh-CN', 'en'])('the words in %s', (lang) => {
  const words = read(lang);

  it('are exactly those the hall uses, none empty', () => {
    expect(Object.keys(words).sort()).toEqual([...wordKeys].sort());
    expect(Object.values(words).filter((word) => typeof word !== 'string' || word.trim() === '')).toEqual([]);
  });

  it('have the same marks as the original', () => {
    expect(wordKeys.filter((key) => marksOf(words[key]).join() !== marksOf(original[key]).join())).toEqual([]);
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

describe('filling in', () => {
  it('puts values in place of their marks', () => {
    expect(fill(original.searchNone!, { query: '$&' })).toContain('“$&”');
    expect(fill(original.searchFound!, { count: 0 })).toBe('找到 0 个');
  });

  it('leaves a mark that has no value', () => {
    expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}');
  });
});
