/** `npm run check [-- --content DIR]`: prints every problem of a content folder; exits 1 when one is an error. */
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { compileExhibition } from '../src/content/compile';
import { countLine, countProblems, formatProblem } from '../src/content/report';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
const shownFolder = relative(process.cwd(), resolve(values.content)).split(sep).join('/');

if (!statSync(values.content, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`找不到文件夹 ${values.content}。 There is no such folder.`);
  process.exit(1);
}
const { problems } = await compileExhibition(values.content);
for (const found of problems) console.log(formatProblem(found, shownFolder));
console.log(countLine(problems));
process.exitCode = countProblems(problems).errors > 0 ? 1 : 0;
