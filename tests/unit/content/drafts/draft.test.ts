import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExhibition } from '../../../../src/content/compile';
import { readDocument } from '../../../../src/content/document';
import { draftFile, draftKinds, questionsOf, type DraftKind } from '../../../../src/content/drafts/draft';
import { readHallSoFar } from '../../../../src/content/drafts/hallSoFar';
import type { Answers } from '../../../../src/content/drafts/question';
import { putInOrder, withZoneInOrder } from '../../../../src/content/drafts/zoneOrder';
import { boothSchema, type BoothFields } from '../../../../src/content/schemas/booth';
import { goodFiles, question, today, writeContent } from '../contentFolder';

const typed: Record<string, string> = {
  title: '还钱：打个收条', short: '还钱', summary: '学会写收条。', zone: '1', booth: '1', keywords: '【收条、还钱】', sources: '民法典｜全国人大｜2021年1月1日', who: '邻居', kind: '2',
};
/** What somebody types who otherwise presses Enter. */
const reply = (name: string, fallback = '') => (name === 'keywords' ? '[收条，还钱]' : (typed[name] ?? fallback));

async function answer(kind: DraftKind, folder: string, given: Record<string, string> = {}) {
  const hall = await readHallSoFar(folder);
  const answers: Answers = {};
  for (const makeQuestion of questionsOf(kind, hall, today)) {
    const { name, fallback, read } = makeQuestion(answers);
    const made = read(given[name] ?? reply(name, fallback));
    if ('wrong' in made) throw new Error(`${name}: ${made.wrong}`);
    answers[name] = made.value;
  }
  return { answers, ...draftFile(kind, answers, hall) };
}

describe('a new file', () => {
  it.each(draftKinds)('of the kind %s passes the check at once, and says what is still to be written', async (kind) => {
    const folder = await writeContent();
    const { file, text } = await answer(kind, folder);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
    if (kind === 'zone') await putInOrder(folder, 'huan-qian-da-ge-shou-tiao');
    const { problems } = await compileExhibition(folder, { today, pictureCache: join(folder, '.cache') });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.filter((found) => found.file === file).map(({ rule }) => rule)).toContain(kind === 'story' ? 'unused-story' : 'unfinished');
  });

  it('stands last in its zone', async () => {
    const { text, file } = await answer('booth', await writeContent());
    expect(file).toBe('booths/accounts/huan-qian-da-ge-shou-tiao.md');
    expect(text).toContain('\norder: 20\n');
    expect(text).toContain('\nkeywords: [收条, 还钱]\n');
    expect(text).toContain('\n    date: 2021-01-01\n');
    expect(text).toContain(`\nreviewed: ${today}\n`);
  });

  it('takes a day as people write it', async () => {
    const { text } = await answer('booth', await writeContent(), { reviewed: '2026年11月5日' });
    expect(text).toContain('\nreviewed: 2026-11-05\n');
  });

  it('of questions before and after stands after the other themes, and its first question has a name of its own', async () => {
    const folder = await writeContent();
    const { file, text } = await answer('bank', folder);
    expect(file).toBe('bank/huan-qian-da-ge-shou-tiao.md');
    expect(text).toContain('\nkind: scams\norder: 10\n');
    await mkdir(join(folder, 'bank'));
    await writeFile(join(folder, file), text);
    const next = await answer('bank', folder, { id: 'other' });
    expect(next.text).toContain('\norder: 20\n');
    expect(next.text).toContain('\n## other-1\n');
    expect(text).not.toContain('## other-1');
  });

  it('of a question stands after the other questions of its zone', async () => {
    const { text } = await answer('question', await writeContent({ 'questions/other.md': question() }));
    expect(text).toContain('\norder: 20\n');
  });

  it('keeps every title as it was typed', async () => {
    const hall = await readHallSoFar(await writeContent());
    const { answers } = await answer('booth', await writeContent());
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).map((title) => title.trim()).filter((title) => title !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(title)), (title) => {
      const { file, text } = draftFile('booth', { ...answers, title }, hall);
      expect(readDocument<BoothFields>(file, text, boothSchema, 'booth').value?.title).toBe(title);
    }));
  });
});

describe('a wrong answer', () => {
  it.each<[DraftKind, Record<string, string>, RegExp]>([
    ['booth', { summary: '长'.repeat(61) }, /61/],
    ['booth', { summary: '' }, /summary/],
    ['booth', { id: 'insured' }, /已经有这个名字了（booths\/accounts\/insured\.md）/],
    ['booth', { id: 'My Booth' }, /小写英文字母/],
    ['booth', { zone: '7' }, /没有“7”/],
    ['booth', { minutes: 'x' }, /minutes/],
    ['booth', { sources: '' }, /至少写一个/],
    ['booth', { sources: '民法典' }, /issuer/],
    ['booth', { reviewed: '2026-13-01' }, /reviewed/],
    ['zone', { colour: 'blue' }, /#1f3f77/],
  ])('for a %s is told: %o', async (kind, given, told) => {
    await expect(answer(kind, await writeContent(), given)).rejects.toThrow(told);
  });
});

describe('the order of zones', () => {
  it('gets a new zone at its end', () => {
    expect(withZoneInOrder(goodFiles['hall.md']!, 'fraud')).toContain('\norder: [accounts, fraud]\n');
  });

  it('is left alone when it is not written on one line', () => {
    expect(withZoneInOrder('order:\n  - accounts\n', 'fraud')).toBeUndefined();
  });
});
