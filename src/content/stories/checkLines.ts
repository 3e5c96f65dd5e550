import type { Problem } from '../../exhibition/types';
import { excerpt, problem } from '../problems';
import { lengthOf } from '../schemas/fields';

/** The most characters a line and a choice may have, counted as Chinese ones. */
export interface LineLimits {
  line: number;
  choice: number;
}

export const storyLimits: LineLimits = { line: 90, choice: 30 };
/** Other languages need more letters: 360 and 120 Latin ones. */
export const translatedStoryLimits: LineLimits = { line: 180, choice: 60 };

/** What is said on a line of ink: no notes to oneself, tags, diverts or logic. */
const spoken = (line: string) => line.replace(/\/\/.*$/, '').replace(/#.*$/, '').replace(/(?:->|<-).*$/, '').replace(/\{[^{}]*\}/g, '').trim();

/** Checks what is said: how long it is, and that a choice stands in brackets, so that it is not said twice. */
export function checkLines(file: string, text: string, { line: lineLimit, choice: choiceLimit }: LineLimits): Problem[] {
  return text.split('\n').flatMap((line, index): Problem[] => {
    const at = { line: index + 1, column: 1 };
    const said = spoken(line);
    if (said === '' || /^(?:[=~]|VAR\b|CONST\b|LIST\b|TODO\b|INCLUDE\b|EXTERNAL\b)/.test(said)) return [];
    const choice = /^[*+][*+\s]*(?:\([\p{L}\p{N}_]+\))?\s*(.*)$/u.exec(said)?.[1];
    if (choice !== undefined) {
      const inside = /^\[([^\]]+)\]$/.exec(choice)?.[1];
      // Without any text it is ink's own way on when nothing is left to choose.
      if (choice === '') return [];
      if (inside === undefined) return [problem('story-choice', file, at, { text: excerpt(choice) })];
      return tooLong(file, at.line, inside.trim(), choiceLimit);
    }
    return tooLong(file, at.line, said.replace(/^[-\s]+/, ''), lineLimit);
  });
}

function tooLong(file: string, line: number, text: string, limit: number): Problem[] {
  const length = lengthOf(text);
  return length > limit ? [problem('story-too-long', file, { line, column: 1 }, { length, limit })] : [];
}
