import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Problem, Story } from '../../exhibition/types';
import { didYouMean } from '../nearest';
import { excerpt, fileStart, problem } from '../problems';
import { sectionsOf } from './sections';

/** A story as the compiler holds it, which still knows the lines of its file. */
export type RunningStory = ReturnType<Compiler['Compile']>;

interface CompiledInk {
  story?: RunningStory;
  /** What the browser plays. */
  ink?: Story['ink'];
  problems: Problem[];
}

const noInclude = '这里不能用 INCLUDE';

/** One file is one story; another file would be read with nobody checking it. */
const noOtherFiles = {
  ResolveInkFilename: (name: string) => name,
  LoadInkFileContents: (): string => {
    throw new Error(noInclude);
  },
};

/** Compiles a story's ink; what the compiler says becomes problems in plain words. */
export function compileInk(file: string, text: string): CompiledInk {
  const problems: Problem[] = [];
  const take = (message: string) => problems.push(...problemOf(file, text, message));
  try {
    const story = new Compiler(text, new CompilerOptions('story.ink', [], false, take, noOtherFiles)).Compile();
    const json = story.ToJson();
    if (!/^\s*VAR\s+lost\s*=/m.test(text)) problems.push(problem('story-variable', file, fileStart, { name: 'lost', hint: '' }));
    return typeof json === 'string' ? { story, ink: JSON.parse(json) as Story['ink'], problems } : { problems };
  } catch (error) {
    if (problems.length === 0) take(error instanceof Error ? error.message : String(error));
    return { problems };
  }
}

/**
 * What a message of ink's (of its compiler or of a story running) tells an editor: nothing where it is only advice.
 * Messages look like `ERROR: 'story.ink' line 12: Divert target not found: '-> nowhere'`.
 */
export function problemOf(file: string, text: string, message: string): Problem[] {
  const at = { line: Number(/line (\d+)/.exec(message)?.[1] ?? 1), column: 1 };
  const target = /target not found: '-> ([^']+)'/.exec(message)?.[1];
  const variable = /Unresolved variable: (\S+)|could not be found to assign to: '([^']+)'/.exec(message);
  const name = variable?.[1] ?? variable?.[2];
  if (target !== undefined) return [problem('story-target', file, at, { name: excerpt(target), hint: didYouMean(target, sectionsOf(text).map((section) => section.name)) })];
  if (name !== undefined) return [problem('story-variable', file, at, { name: excerpt(name), hint: didYouMean(name, variablesOf(text)) })];
  if (/loose end|ran out of content/.test(message)) return [problem('story-dead-end', file, at, {})];
  if (/^(?:WARNING|TODO)/.test(message)) return [];
  return [problem('story-syntax', file, at, { reason: excerpt(/INCLUDE/.test(message) ? noInclude : message.replace(/^.*?line \d+:\s*/s, '')) })];
}

function variablesOf(text: string): string[] {
  return [...text.matchAll(/^\s*(?:VAR|CONST)\s+([\p{L}\p{N}_]+)/gmu)].map(([, name]) => name!);
}
