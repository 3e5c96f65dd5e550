/**
 * `npm run check [-- --content DIR] [--fix] [--read] [--due]`: prints every problem of a content folder; exits 1 when one
 * is an error. `--fix` first mends what is safe; `--read` tells how each page reads, `--due` what is to be reviewed.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { compileExhibition } from '../src/content/compile';
import { largestTextFile } from '../src/content/decodeText';
import { dueForReview, reviewNotice } from '../src/content/dueForReview';
import { takeInventory } from '../src/content/inventory';
import { listFiles } from '../src/content/listFiles';
import { mendBytes } from '../src/content/mend/mendBytes';
import { mends } from '../src/content/mend/mend';
import { mendText } from '../src/content/mend/mendText';
import { readEase, type PageEase } from '../src/content/readability/readEase';
import { createContentReader } from '../src/content/readContent';
import { countLine, countProblems, formatProblem } from '../src/content/report';
import { todayInChina } from '../src/content/today';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, fix: { type: 'boolean' }, read: { type: 'boolean' }, due: { type: 'boolean' } },
});
const folder = values.content;
const shownFolder = relative(process.cwd(), resolve(folder)).split(sep).join('/');

if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`找不到文件夹 ${folder}。 There is no such folder.`);
  process.exit(1);
}
if (values.fix) await fix();
const { files } = await listFiles(folder);
const content = await createContentReader(folder)(takeInventory(files));
if (values.due) tellDue();
if (values.read) await tellEase();
if (!values.due && !values.read) await check();

async function check(): Promise<void> {
  const { problems } = await compileExhibition(folder);
  for (const found of problems) console.log(formatProblem(found, shownFolder));
  console.log(countLine(problems));
  const ease = await readEase(folder, content);
  if (ease.length > 0) console.log(`好读程度：平均 ${averageOf(ease)} 分，满分 100；${ease.flatMap(({ advice }) => advice).length} 条建议。逐条看：npm run check -- --read`);
  const due = dueForReview(content, todayInChina());
  const overdue = due.filter(({ rule }) => rule === 'review-due').length;
  console.log(`复核：${overdue} 个已经过期，${due.length - overdue} 个 ${reviewNotice} 天内到期。${due.length > 0 ? '看是哪些：npm run check -- --due' : ''}`);
  process.exitCode = countProblems(problems).errors > 0 ? 1 : 0;
}

function tellDue(): void {
  const due = dueForReview(content, todayInChina());
  for (const found of due) console.log(formatProblem(found, shownFolder));
  if (due.length === 0) console.log(`${reviewNotice} 天内没有要复核的。`);
}

async function tellEase(): Promise<void> {
  const ease = await readEase(folder, content);
  for (const found of ease.flatMap(({ advice }) => advice)) console.log(formatProblem(found, shownFolder));
  const hardest = ease.toSorted((a, b) => a.score - b.score).filter(({ score }) => score < 100).slice(0, 10);
  if (hardest.length > 0) console.log('\n最该先改的：');
  for (const { file, score } of hardest) console.log(`  ${String(score).padStart(3)} 分  ${join(shownFolder, file)}`);
  if (ease.length > 0) console.log(`\n好读程度：平均 ${averageOf(ease)} 分，满分 100。建议不是错误，改不改由您定。`);
}

function averageOf(ease: PageEase[]): number {
  return Math.round(ease.reduce((sum, { score }) => sum + score, 0) / ease.length);
}

async function fix(): Promise<void> {
  let count = 0;
  for (const file of (await listFiles(folder)).files.filter((name) => /\.(?:md|yaml|ink|vtt)$/.test(name))) {
    const path = join(folder, file);
    if ((await stat(path)).size > largestTextFile) continue;
    const decoded = mendBytes(await readFile(path));
    if (!decoded) continue;
    const mended = mendText(decoded.text, file);
    const changes = [...decoded.mends, ...mended.mends];
    if (changes.length === 0) continue;
    await writeFile(path, mended.text);
    for (const { line, column, name } of changes) console.log(`${shownFolder === '' ? '' : `${shownFolder}/`}${file}:${line}:${column} 改好了：${mends[name]}。`);
    count += changes.length;
  }
  console.log(count > 0 ? `改好了 ${count} 处，都不是字句。\n` : '没有能自动改的。\n');
}
