import type { Problem, Story } from '../../exhibition/types';
import { checkComplexity } from '../markdown/checkComplexity';
import { fileStart, problem } from '../problems';
import { checkLines, type LineLimits } from './checkLines';
import { checkReach } from './checkReach';
import { compileInk } from './compileInk';
import { walkStory } from './walkStory';

/** An ink file read on its own: everything that can be known without the other files. */
export interface StoryText {
  file: string;
  /** What the file says, when nothing in it is wrong. */
  value?: Pick<Story, 'title' | 'look' | 'who' | 'ink'>;
  problems: Problem[];
}

const heads = ['title', 'look', 'who'] as const;
const looks: readonly string[] = ['call', 'chat'] satisfies Story['look'][];

/** Reads the text of an ink file: its head, its lines, and every way through it. Never throws. */
export function readStory(file: string, text: string, limits: LineLimits): StoryText {
  const complexity = checkComplexity(text, file);
  if (complexity.length > 0) return { file, problems: complexity };
  const head = readHead(file, text);
  const compiled = compileInk(file, text);
  const problems = [...head.problems, ...compiled.problems, ...checkLines(file, text, limits), ...checkReach(file, text)];
  if (!compiled.story || !compiled.ink) return { file, problems };
  const known = new Set(problems.map(({ line, rule }) => `${line} ${rule}`));
  problems.push(...walkStory(file, text, compiled.story).filter(({ line, rule }) => !known.has(`${line} ${rule}`)));
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return { file, problems, ...(!isWrong && { value: { ...(head.fields as Pick<Story, 'title' | 'look' | 'who'>), ink: compiled.ink } }) };
}

/** The lines `# title: …`, `# look: …` and `# who: …`, which stand before everything else that is said. */
function readHead(file: string, text: string): { fields: Record<string, string>; problems: Problem[] } {
  const fields: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, value = ''] = /^\s*#\s*(\w+)\s*[:：]\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || Object.hasOwn(fields, name)) continue;
    fields[name] = value;
    if (name === 'look' && !looks.includes(value)) problems.push(problem('story-head', file, { line: index + 1, column: 1 }, { name, reason: '只能写 call 或者 chat' }));
  }
  const missing = heads.filter((name) => !fields[name]).map((name) => problem('story-head', file, fileStart, { name, reason: '没有写' }));
  return { fields, problems: [...missing, ...problems.filter(() => Boolean(fields.look))] };
}
