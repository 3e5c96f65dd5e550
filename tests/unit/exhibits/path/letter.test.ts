import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExhibitWords } from '../../../../src/exhibition/words';
import { letterFields, writeLetter } from '../../../../src/exhibits/path/letter';

const told = { problem: '乱收费', date: '2026年11月25日', by: '2026年12月10日' };

describe.each(['zh-CN', 'en'])('a letter in %s', (lang) => {
  const words = parse(readFileSync(`content/words/${lang}.yaml`, 'utf8')) as ExhibitWords;

  it('says all that was filled in, and leaves no mark', () => {
    const parts = Object.fromEntries(Object.keys(letterFields).map((key) => [key, `<${key}>`]));
    const letter = writeLetter(parts, told, words);
    for (const said of [...Object.values(parts), ...Object.values(told)]) expect(letter).toContain(said);
    expect(letter).not.toMatch(/\{\w+\}/);
    expect(letter).not.toContain(words.pathBlank);
  });

  it('leaves a line to write on for what was not', () => {
    const letter = writeLetter({ name: '  ' }, told, words);
    expect(letter.split(words.pathBlank).length - 1).toBeGreaterThanOrEqual(Object.keys(letterFields).length);
  });

  it('takes what a visitor types as it stands', () => {
    expect(writeLetter({ story: '{wish} $& <b>' }, told, words)).toContain('{wish} $& <b>');
  });
});
