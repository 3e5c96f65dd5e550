import { tests as examples } from 'commonmark-spec';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/content/document';
import { writeHtml } from '../../../src/content/markdown/markdown';
import { boothSchema } from '../../../src/content/schemas/booth';
import { booth, compileWith, goodBody } from './contentFolder';
import { dangersIn } from './dangersIn';

/** In the specification's examples an arrow stands for a tab. */
const texts = examples.map(({ markdown }) => markdown.replaceAll('→', '\t'));
const B = 'booths/accounts/insured.md';
const read = (text: string) => readDocument(B, booth(text), boothSchema, 'booth');

describe('the examples of the CommonMark specification', () => {
  it('are all there', () => expect(texts.length).toBeGreaterThan(600));

  it.each(examples.map(({ number, section }) => [number, section]))('number %i (%s) is read without throwing, into HTML without danger, each problem in its place', (number) => {
    const { body, problems } = read(texts[number - 1]!);
    expect(dangersIn(writeHtml(body))).toEqual([]);
    const lines = booth(texts[number - 1]!).split('\n').length;
    for (const { line, column } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThan(0);
    }
  });

  it('may follow each other in any order, within boxes and without', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...texts), fc.constantFrom(':::do\n', ':::\n', ':::quiz\n', '- [x] ', '> ', '| a | b |\n|---|---|\n')), { maxLength: 12 });
    fc.assert(fc.property(pieces, (parts) => {
      expect(dangersIn(writeHtml(read(parts.join('')).body))).toEqual([]);
    }), { numRuns: 300 });
  });

  it('never bring down the compiler, nor a booth beside the one they stand in', async () => {
    const { problems, booths } = await compileWith({ [B]: booth(`${texts.join('\n\n')}\n\n${goodBody}`), 'booths/accounts/other.md': booth() });
    expect(problems.length).toBeGreaterThan(0);
    expect(Object.keys(booths['zh-CN']!)).toEqual(['other']);
  });
});
