import { expect, it } from 'vitest';
import { dueForReview } from '../../../src/content/dueForReview';
import { takeInventory } from '../../../src/content/inventory';
import { listFiles } from '../../../src/content/listFiles';
import { createContentReader } from '../../../src/content/readContent';
import { booth, boothFields, goodBody, question, questionFields, writeContent } from './contentFolder';

async function dueOn(today: string) {
  const folder = await writeContent({
    'booths/accounts/early.md': booth(goodBody, boothFields.replace('reviewed: 2026-11-24', 'reviewed: 2026-10-01')),
    'questions/q.md': question(undefined, questionFields.replace('reviewed: 2026-11-24', 'reviewed: 2026-10-15')),
  });
  const { files } = await listFiles(folder);
  return dueForReview(await createContentReader(folder)(takeInventory(files)), today).map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${/还有 (\d+) 天/.exec(message)?.[1] ?? ''}`.trim());
}

it('tells nothing more than 60 days ahead', async () => {
  // help.md: every 3 months.
  expect(await dueOn('2026-12-25')).toEqual([]);
  expect(await dueOn('2026-12-26')).toEqual(['help.md:10 review-soon 60']);
});

it('tells what is overdue first, then what comes next', async () => {
  expect(await dueOn('2027-04-05')).toEqual(['help.md:10 review-due', 'booths/accounts/early.md:12 review-due', 'questions/q.md:10 review-soon 10', 'booths/accounts/insured.md:12 review-soon 49']);
  expect(await dueOn('2027-04-01')).toContain('booths/accounts/early.md:12 review-soon 0');
});
