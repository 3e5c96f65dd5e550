/** `npm run new -- booth [--title … --zone …] [--content DIR]`: asks, and writes a file that passes the check. */
import { statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { compileExhibition } from '../src/content/compile';
import { answerNames, draftFile, draftKinds, draftNames, questionsOf, type DraftKind } from '../src/content/drafts/draft';
import { readHallSoFar, type HallSoFar } from '../src/content/drafts/hallSoFar';
import type { Answers, Question, Value } from '../src/content/drafts/question';
import { putInOrder } from '../src/content/drafts/zoneOrder';
import { formatProblem } from '../src/content/report';
import { todayInChina } from '../src/content/today';

/** Nothing could be written; told in words for whoever runs the command. */
class NewError extends Error {}

const usage = `npm run new -- 种类    种类：${draftKinds.map((kind) => `${kind} ${draftNames[kind]}`).join('、')}
也可以把答案直接写上：npm run new -- booth --title 标题 --zone fraud --source "名称|发布单位|日期"；--content DIR 换一个文件夹。`;

const { values: flags, positionals } = readFlags();
const { content } = flags;

try {
  const [kind] = positionals;
  if (!isKind(kind)) throw new NewError(kind === undefined ? usage : `没有“${kind}”这一种。\n${usage}`);
  await makeNew(kind);
} catch (error) {
  if (!(error instanceof NewError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readFlags() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        source: { type: 'string', multiple: true },
        ...Object.fromEntries(answerNames.map((name) => [name, { type: 'string' as const }])),
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(1);
  }
}

function isKind(kind: string | undefined): kind is DraftKind {
  return (draftKinds as readonly string[]).includes(kind ?? '');
}

async function makeNew(kind: DraftKind): Promise<void> {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) throw new NewError(`找不到文件夹 ${content}。 There is no such folder.`);
  const hall = await readHallSoFar(content);
  const answers = await askAll(kind, hall);
  const { file, text } = draftFile(kind, answers, hall);
  const path = join(content, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new NewError(`${path} 已经有了，没有动它。请换一个名字（--id）。`) : error;
  });
  console.log(`\n写好了：${path}`);
  if (kind === 'zone') await tellOrder(String(answers.id));
  await tellProblems(file);
  tellNext(kind, file, String(answers.id));
}

async function askAll(kind: DraftKind, hall: HallSoFar): Promise<Answers> {
  const answers: Answers = {};
  const asked = createAsker();
  try {
    for (const makeQuestion of questionsOf(kind, hall, todayInChina())) {
      const question = makeQuestion(answers);
      answers[question.name] = await answerOf(question, asked);
    }
  } finally {
    asked.close();
  }
  return answers;
}

/** The flag's answer, which must be right, or else what is typed, asked again until it is. */
async function answerOf(question: Question, asked: ReturnType<typeof createAsker>): Promise<Value> {
  const given = question.name === 'sources' ? flags.source?.join('\n') : (flags as Record<string, unknown>)[question.name];
  if (typeof given === 'string') {
    const read = question.read(given);
    if ('wrong' in read) throw new NewError(`--${question.name}：${read.wrong}`);
    return read.value;
  }
  console.log(`\n${question.about}`);
  question.choices?.forEach(({ value, label }, index) => console.log(`  ${index + 1}. ${label}${label === value ? '' : `（${value}）`}`));
  if (question.choices) console.log(`写前面的数字${question.many ? '，几个就用逗号隔开' : ''}。`);
  for (;;) {
    const typed = question.name === 'sources' ? await askSources(asked) : await asked.line(question.fallback ? `[回车就是 ${question.fallback}] ` : '');
    const read = question.read(typed.trim() === '' ? (question.fallback ?? '') : typed);
    if ('value' in read) return read.value;
    console.log(`  ${read.wrong}`);
  }
}

/** Asks for sources one by one until a name is left empty; what comes back is written as the flag would be. */
async function askSources(asked: ReturnType<typeof createAsker>): Promise<string> {
  const sources: string[] = [];
  for (;;) {
    const title = await asked.line(`  第 ${sources.length + 1} 条，名称${sources.length > 0 ? '（没有了就按回车）' : ''}：`);
    if (title.trim() === '') return sources.join('\n');
    const issuer = await asked.line('  谁发布的：');
    const date = await asked.line('  日期（不知道就按回车）：');
    sources.push([title, issuer, date].join('|'));
  }
}

/** Asks on the terminal; lines that come through a pipe faster than the questions wait for their turn. */
function createAsker() {
  const lines = createInterface({ input: process.stdin });
  const typed = lines[Symbol.asyncIterator]();
  return {
    async line(prompt: string): Promise<string> {
      process.stdout.write(`${prompt}> `);
      const { value, done } = await typed.next();
      if (done) throw new NewError('\n没有答完，什么也没有写。');
      return value;
    },
    close: () => lines.close(),
  };
}

async function tellOrder(zone: string): Promise<void> {
  const hall = join(content, 'hall.md');
  const isIn = await putInOrder(content, zone);
  console.log(isIn ? `也把它排进了 ${hall} 的 order，在最后；想换次序，就改那一行。` : `请把 ${zone} 写进 ${hall} 的 order。`);
}

async function tellProblems(file: string): Promise<void> {
  const { problems } = await compileExhibition(content);
  const own = problems.filter((found) => found.file === file);
  const errors = own.filter(({ severity }) => severity === 'error');
  for (const found of errors) console.log(formatProblem(found, content));
  if (errors.length > 0) process.exitCode = 1;
  else console.log('检查过了，没有错误。');
}

function tellNext(kind: DraftKind, file: string, id: string): void {
  const page: Partial<Record<DraftKind, string>> = { booth: `/booth/${id}/`, zone: `/zone/${id}/`, tour: `/tour/${id}/`, question: `/question/${id}/` };
  console.log(`\n接着做：
  1. 打开这个文件，把带“【请改写】”的地方都换成您自己的话。
  2. npm run dev，在浏览器里看${page[kind] ? ` ${page[kind]}` : ''}，边改边看。
  3. npm run check，看看还有什么要改。
  4. 英文写在旁边：${file.replace(/\.(md|ink)$/, '.en.$1')}。${kind === 'story' ? `\n  5. 在一个展位里写 :::story{src=${id}}，读者才看得到它。` : ''}`);
}
