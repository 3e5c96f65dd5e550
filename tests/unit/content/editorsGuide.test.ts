import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { exhibitKinds } from '../../../src/exhibits/kinds';
import { directiveNames } from '../../../src/content/markdown/directives';
import { catalogue } from '../../../src/content/problems';
import { bankSchema, bankTranslationSchema } from '../../../src/content/schemas/bank';
import { boothSchema, boothTranslationSchema } from '../../../src/content/schemas/booth';
import { hallSchema, hallTranslationSchema } from '../../../src/content/schemas/hall';
import { hotlineSchema } from '../../../src/content/schemas/hotline';
import { helpSchema, helpStepSchema, helpTranslationSchema } from '../../../src/content/schemas/help';
import { questionSchema, questionTranslationSchema } from '../../../src/content/schemas/question';
import { recordingSchema } from '../../../src/content/schemas/recording';
import { sourceSchema } from '../../../src/content/schemas/source';
import { zoneSchema, zoneTranslationSchema } from '../../../src/content/schemas/zone';
import { termSchema, termTranslationSchema } from '../../../src/content/schemas/term';
import { tourSchema, tourTranslationSchema } from '../../../src/content/schemas/tour';
import type { ObjectSchema } from '../../../src/content/validate';
import { compileWith, goodFiles, type Files } from './contentFolder';
import { mp4 } from './films/someFilm';

const guide = await readFile('docs/editors-guide.md', 'utf8');

/** A row of the guide's table of problems, made from the catalogue. */
function problemRow(rule: keyof typeof catalogue): string {
  const { severity, message, mend } = catalogue[rule];
  const plain = (text: string) => text.replace(/\{(?:hint|about)\}/g, '').replace(/\{\w+\}/g, '…').replace(/[|]/g, '\\|').replace(/</g, '\\<');
  return `| \`${rule}\` | ${severity === 'error' ? '错误' : '提醒'} | ${plain(message)} | ${plain(mend)} |`;
}

/** The rows of the guide's table of one file's fields, made from its schema. */
function fieldRows(schema: ObjectSchema): string[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description, type } = field as ZodType;
    return `| \`${name}\` | ${type === 'optional' ? '可以不写' : '必填'} | ${description} |`;
  });
}

describe('the editors’ guide', () => {
  it.each(Object.keys(catalogue) as (keyof typeof catalogue)[])('says what %s means and how to mend it', (rule) => {
    expect(guide).toContain(problemRow(rule));
  });

  it('lists no problem that the check does not know', () => {
    const listed = [...guide.matchAll(/^\| `([a-z0-9-]+)` \| (?:错误|提醒) \|/gm)].map(([, rule]) => rule);
    expect(listed.sort()).toEqual(Object.keys(catalogue).sort());
  });

  it.each<[string, ObjectSchema]>([
    ['booth', boothSchema],
    ['source', sourceSchema],
    ['recording', recordingSchema],
    ['translated booth', boothTranslationSchema],
    ['zone', zoneSchema],
    ['translated zone', zoneTranslationSchema],
    ['tour', tourSchema],
    ['translated tour', tourTranslationSchema],
    ['question', questionSchema],
    ['translated question', questionTranslationSchema],
    ['term', termSchema],
    ['translated term', termTranslationSchema],
    ['theme of the bank', bankSchema],
    ['translated theme of the bank', bankTranslationSchema],
    ['help', helpSchema],
    ['step of help', helpStepSchema],
    ['translated help', helpTranslationSchema],
    ['hall', hallSchema],
    ['translated hall', hallTranslationSchema],
    ['hotline', hotlineSchema],
  ])('explains every field of a %s', (_, schema) => {
    for (const row of fieldRows(schema)) expect(guide).toContain(row);
  });

  it('shows every box', () => {
    for (const name of directiveNames) expect(guide).toMatch(new RegExp(`\n:::${name}[{\n]`));
  });

  it('gives an example of each exhibit that the check passes', async () => {
    const examples = [...guide.matchAll(/^```\n(:::(\w+)[^]*?\n:::)\n```$/gm)].filter(([, , name]) => Object.hasOwn(exhibitKinds, name!));
    expect(new Set(examples.map(([, , name]) => name))).toEqual(new Set(Object.keys(exhibitKinds)));
    const ink = /^```ink\n([^]*?)^```$/m.exec(guide)![1]!;
    const vtt = /^```vtt\n([^]*?)^```$/m.exec(guide)![1]!;
    for (const [, example, name] of examples) {
      const stories: Record<string, string> = name === 'story' ? { 'stories/fake-officer.ink': ink, 'stories/fake-officer.en.ink': ink } : {};
      const films: Files = example!.includes('{film=talk}') ? { 'films/talk.mp4': mp4(), 'films/talk.vtt': vtt } : {};
      const { problems } = await compileWith({ ...stories, ...films, 'booths/accounts/insured.md': goodFiles['booths/accounts/insured.md']!.replace(':::do', `${example}\n\n:::do`) });
      expect(problems).toEqual([]);
    }
  });

  it('gives examples that compile as they stand', async () => {
    const [example, translated, tour, question, term, bank] = [...guide.matchAll(/^````markdown\n(---\n[^]*?)^````$/gm)].map(([, text]) => text!);
    const { booths, tours, questions, glossaries, banks, problems } = await compileWith({
      'hall.md': goodFiles['hall.md']!.replace('[accounts]', '[accounts, fraud]'),
      'zones/fraud.md': goodFiles['zones/accounts.md']!,
      'zones/fraud.en.md': goodFiles['zones/accounts.en.md']!,
      'booths/fraud/my-booth.md': example!,
      'booths/fraud/my-booth.en.md': translated!,
      'booths/accounts/deposit-insurance.md': goodFiles['booths/accounts/insured.md']!,
      'booths/accounts/deposit-insurance.en.md': goodFiles['booths/accounts/insured.en.md']!,
      'tours/my-tour.md': tour!,
      'questions/my-question.md': question!,
      'glossary/my-term.md': term!,
      'bank/my-theme.md': bank!,
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'bank/my-theme.md missing-translation',
      'glossary/my-term.md missing-translation',
      'questions/my-question.md missing-translation',
      'tours/my-tour.md missing-translation',
    ]);
    expect(tours['zh-CN']?.[0]?.stops.map(({ booth }) => booth)).toEqual(['my-booth', 'deposit-insurance']);
    expect(questions['zh-CN']?.map(({ booth }) => booth)).toEqual(['my-booth']);
    expect(glossaries['zh-CN']?.map(({ title }) => title)).toEqual(['存款保险']);
    expect(banks['zh-CN']?.[0]?.items.map(({ id, kind, booths: more }) => [id, kind, more])).toEqual([['police-call', 'signal', ['my-booth']], ['bank-message', 'noise', []]]);
    expect(booths['zh-CN']?.['my-booth']?.html).toContain('<section class="do"');
    expect(booths.en?.['my-booth']?.lang).toBe('en');
  });
});
